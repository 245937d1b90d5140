import { Highlighter, Quote } from 'lucide-react';
import type { PassageUse } from '#shared/model/passage.ts';

/** A button in the margin that tells how many passages start beside it. The reader answers its click. */
export function MarginMark({ marks }: { marks: readonly PassageUse[] }) {
  const quoted = marks.some((mark) => mark.notes.length > 0);
  return (
    <button
      type="button"
      className={quoted ? 'margin-mark margin-mark-quoted' : 'margin-mark'}
      data-margin={marks.map((mark) => mark.id).join(' ')}
      aria-haspopup="dialog"
      aria-label={describe(marks)}
      title={describe(marks)}
    >
      {quoted ? <Quote size={13} aria-hidden /> : <Highlighter size={13} aria-hidden />}
      {marks.length > 1 && <span>{marks.length}</span>}
    </button>
  );
}

function describe(marks: readonly PassageUse[]): string {
  const notes = new Set(marks.flatMap((mark) => mark.notes.map((note) => note.id))).size;
  const passages = marks.length === 1 ? '1 marked passage' : `${marks.length} marked passages`;
  if (notes === 0) return passages;
  return `${passages}, used in ${notes === 1 ? '1 note' : `${notes} notes`}`;
}
