import type { NodeKey } from 'lexical';
import type { NoteId, PassageId } from '#shared/model/ids.ts';

interface Placed {
  /** Of the node that it is about. */
  readonly key: NodeKey;
  /** Of the block of the note in which that stands. */
  readonly block: NodeKey;
}

/** Something in a text that its writer has to look at again. */
export type Flaw = Placed &
  (
    | {
        /** A marker in plain letters, such as `[^3]`, which leads to no footnote. */
        readonly kind: 'reference';
        readonly label: string;
        /** In the text node. */
        readonly start: number;
        readonly end: number;
      }
    /** A paragraph that begins as a footnote, `[^3]: words`, and belongs to no marker. */
    | {
        readonly kind: 'loose-note';
        readonly label: string;
        readonly words: string;
        /** Written as Markdown has it, so that it can be nothing else. */
        readonly named: boolean;
      }
    | { readonly kind: 'empty-footnote' }
    /**
     * What points into the library, which is a flaw when something is the matter there: see `trouble.ts`. A quotation, or a
     * place that is named.
     */
    | { readonly kind: 'quotation'; readonly passageId: PassageId | null }
    | { readonly kind: 'citation'; readonly documentIds: readonly string[] }
    | { readonly kind: 'note-link'; readonly noteId: NoteId | null }
  );

/** Tells one from all others of a note. */
export function flawId(flaw: Flaw): string {
  return flaw.kind === 'reference' ? `${flaw.key}@${flaw.start}` : flaw.key;
}
