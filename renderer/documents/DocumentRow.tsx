import type { DocumentSummary } from '#shared/model/document.ts';
import { FORMAT_NAMES } from '../ui/format-names.ts';
import { shownSigns } from '../ui/shown-signs.tsx';
import { publishedInWords } from './dates-in-words.ts';
import { PinMark } from './PinMark.tsx';
import { RowTags } from './RowTags.tsx';

export function DocumentRow({ row }: { row: DocumentSummary }) {
  const { title, authors, published, format, direction, tags, pinnedAt } = row;
  const about = [
    authors.length > 2 ? `${authors[0] ?? ''} et al.` : authors.join(', '),
    published === null ? '' : publishedInWords(published),
  ].filter((part) => part !== '');
  return (
    <div className="row" dir={direction} title={title}>
      <span className="row__title" dir="auto">
        {shownSigns(title)}
      </span>
      <span className="row__about">
        {about.length === 0
          ? 'No author given'
          : about.map((part, index) => (
              <span key={part}>
                {index > 0 && ' · '}
                <bdi>{part}</bdi>
              </span>
            ))}
      </span>
      <span className="row__badge" dir="ltr">
        <RowTags ids={tags} />
        {pinnedAt !== null && <PinMark />}
        {FORMAT_NAMES[format]}
      </span>
    </div>
  );
}
