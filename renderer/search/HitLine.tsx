import { ChevronDown, FileText, MessageSquare, NotebookPen } from 'lucide-react';
import { MarkedText } from '../ui/MarkedText.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import type { Hit } from './hits.ts';

/** What is drawn of one hit. */
export function HitLine({ hit }: { hit: Hit }) {
  switch (hit.kind) {
    case 'work':
      return (
        <span className="hit__work">
          <FileText aria-hidden size={13} /> Open the document
          <VisuallyHidden> {hit.group.document.title}</VisuallyHidden>
        </span>
      );
    case 'passage': {
      const { footnote, comment, snippet } = hit.hit;
      return (
        <>
          {footnote !== null && (
            <span className="hit__place">
              note <bdi>{footnote}</bdi>
            </span>
          )}
          {comment !== null && (
            <span className="hit__place">
              <MessageSquare aria-hidden size={11} /> comment
            </span>
          )}
          <MarkedText snippet={snippet} />
        </>
      );
    }
    case 'note': {
      const { title } = hit.hit.note;
      return (
        <>
          <span className="hit__note" dir="auto">
            <NotebookPen aria-hidden size={12} /> {title.trim() === '' ? 'Untitled note' : title}
          </span>
          <MarkedText snippet={hit.hit.snippet} />
        </>
      );
    }
    case 'more':
      return (
        <span className="hit__work">
          <ChevronDown aria-hidden size={13} /> Show more results
        </span>
      );
  }
}
