import { useEffect, useEffectEvent } from 'react';
import type { DocumentId } from '#shared/model/ids.ts';
import type { ReaderTarget } from '../../bridge/targets.ts';
import { useDocumentOf } from '../../reader/use-document-of.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';

interface Props {
  readonly target: ReaderTarget;
  /** Told of the document that the text has become one of. */
  readonly onMoved: (target: ReaderTarget) => void;
}

/** Mounted anew for every text, so that it never takes the document of the former one for its own. */
export function TabTitle({ target, onMoved }: Props) {
  const document = useDocumentOf(target);
  const isOf = document.value?.id ?? target.documentId;
  // Told when this tab hears of it, and never again: one that has not heard yet would move the others back.
  const tell = useEffectEvent((documentId: DocumentId) => {
    if (documentId !== target.documentId) onMoved({ documentId, revisionId: target.revisionId });
  });
  useEffect(() => tell(isOf), [isOf]);

  const title = document.value?.title ?? (document.state === 'loading' ? '' : 'No longer in the library');
  const isEarlier = document.value ? document.value.revisionId !== target.revisionId : false;
  return (
    <>
      <span
        className="document-tab__title"
        dir="auto"
        title={isEarlier ? `${title} (an earlier revision)` : title}
      >
        {title}
      </span>
      {document.state === 'loading' && <VisuallyHidden>Opening the document</VisuallyHidden>}
      {isEarlier && <span className="document-tab__earlier">earlier</span>}
    </>
  );
}
