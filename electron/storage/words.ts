import { foldText } from '#shared/fold/fold.ts';

/**
 * A word in folded text. Of the letters left out, Unicode has made letters after FTS5's tokenizer was made: with
 * them, a word here would be two to FTS5.
 */
export const WORD = /(?:(?![\u19b0-\u19c0\u19c8\u19c9\u1cf2\u1cf3])[\p{L}\p{N}\p{Co}])+/gu;

export function wordsOf(folded: string): readonly string[] {
  return folded.match(WORD) ?? [];
}

/**
 * What the index is given of a text: its words alone. FTS5 takes signs that are younger than itself for letters,
 * and would glue them to the word they touch.
 */
export function indexed(text: string): string {
  const folded = foldText(text);
  // As WORD does, several times as fast.
  if (/^[\0-\x7f]*$/.test(folded)) return folded.replace(/[^a-z0-9]+/g, ' ').trim();
  return wordsOf(folded).join(' ');
}
