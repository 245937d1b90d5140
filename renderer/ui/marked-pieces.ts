import type { Snippet } from '#shared/model/search.ts';

export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly marked: boolean;
}

/** The text cut at its marks. Marks that overlap, or reach beyond the text, are drawn as far as they hold. */
export function markedPieces({ text, marks }: Pick<Snippet, 'text' | 'marks'>): readonly Piece[] {
  const pieces: Piece[] = [];
  const add = (start: number, end: number, marked: boolean) => {
    if (end > start) pieces.push({ start, text: text.slice(start, end), marked });
  };
  let at = 0;
  for (const { start, end } of marks.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(start, at);
    const to = Math.min(end, text.length);
    if (to <= from) continue;
    add(at, from, false);
    add(from, to, true);
    at = to;
  }
  add(at, text.length, false);
  return pieces;
}
