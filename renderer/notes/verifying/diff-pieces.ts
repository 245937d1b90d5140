export interface DiffPiece {
  readonly words: string;
  /** `sealed`: as the source has it, and the note no longer. `written`: as the note has it, and the source not. */
  readonly side: 'both' | 'sealed' | 'written';
}

const CHANGED = /\[-(.*?)-\]|\{\+(.*?)\+\}/gs;

/** The pieces of a difference that is written as `[-sealed-]` and `{+in the note+}`. */
export function diffPieces(diff: string): readonly DiffPiece[] {
  const pieces: DiffPiece[] = [];
  const add = (words: string, side: DiffPiece['side']) => {
    if (words !== '') pieces.push({ words, side });
  };
  let at = 0;
  for (const { 0: whole, 1: sealed, 2: written, index } of diff.matchAll(CHANGED)) {
    add(diff.slice(at, index), 'both');
    add(sealed ?? '', 'sealed');
    add(written ?? '', 'written');
    at = index + whole.length;
  }
  add(diff.slice(at), 'both');
  return pieces;
}
