import { useMemo, useState } from 'react';
import { toBase64 } from '#shared/ipc/base64.ts';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { Picture } from '#shared/model/picture.ts';

/** The cover of a book, with what its title page says. */
export function CoverView({ cover, document }: { cover: Picture; document: DocumentSummary }) {
  const [isBroken, setBroken] = useState(false);
  const address = useMemo(() => `data:${cover.mediaType};base64,${toBase64(cover.bytes)}`, [cover]);
  return (
    <div
      className="original-scroller"
      role="group"
      aria-label="Cover"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is scrolled by keyboard too
      tabIndex={0}
    >
      <figure className="original-cover">
        {!isBroken && (
          <img
            src={address}
            alt={`The cover of “${document.title}”`}
            draggable={false}
            onError={() => setBroken(true)}
          />
        )}
        {isBroken && <p>The picture on the cover is damaged and cannot be shown.</p>}
        <figcaption dir={document.direction}>
          <bdi className="original-cover-title">{document.title}</bdi>
          {document.authors.length > 0 && <bdi>{document.authors.join(', ')}</bdi>}
          {document.publisher !== null && <bdi>{document.publisher}</bdi>}
        </figcaption>
      </figure>
    </div>
  );
}
