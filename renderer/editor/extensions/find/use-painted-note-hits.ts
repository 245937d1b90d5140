import type { LexicalEditor } from 'lexical';
import { useEffect } from 'react';
import type { Found } from '../../../ui/find/finder.ts';
import { rangeOfHit } from './hit-ranges.ts';
import type { NoteBlock } from './note-blocks.ts';
import './note-find.css';

/** Around the hit one stands at; nobody sees more of a common word at once. */
const MOST_PAINTED = 1000;

/** Marks what was found in a note, and apart from it the hit one stands at. */
export function usePaintedNoteHits(
  editor: LexicalEditor,
  blocks: readonly NoteBlock[],
  { hits, count }: Found,
  at: number | null,
): void {
  useEffect(() => {
    if (count === 0 || typeof CSS === 'undefined' || !('highlights' in CSS)) return undefined;
    const first = Math.max(0, (at ?? 0) - MOST_PAINTED / 2);
    const others = new Highlight();
    const current = new Highlight();
    current.priority = 1;
    for (let index = first; index < Math.min(count, first + MOST_PAINTED); index += 1) {
      const hit = hits[index];
      const range = hit && rangeOfHit(editor, blocks, hit);
      if (range) (index === at ? current : others).add(range);
    }
    CSS.highlights.set('ibid-note-found', others);
    CSS.highlights.set('ibid-note-found-here', current);
    return () => {
      CSS.highlights.delete('ibid-note-found');
      CSS.highlights.delete('ibid-note-found-here');
    };
  }, [editor, blocks, hits, count, at]);
}
