import { occurrences } from '#shared/text/occurrences.ts';
import { type Folded, originalRange, ZERO_WIDTH_NON_JOINER } from '#shared/fold/fold.ts';
import { foldedWords } from './folded-words.ts';

interface WordsRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Every place where the words stand in the text: as they are; if nowhere, whatever quotes, dashes, white space,
 * case and spelling `fold` brings together; if nowhere, with spaces where the other has joiners of no width.
 */
export function findWords(text: string, words: string): readonly WordsRange[] {
  const wanted = words.trim();
  const exact = occurrences(text, wanted)
    .map((start) => ({ start, end: start + wanted.length }))
    .filter(({ end }) => !hasMarkAt(text, end));
  if (exact.length > 0) return exact;
  const folded = findFolded(text, wanted);
  return folded.length > 0 ? folded : findFolded(parted(text), parted(wanted));
}

/** A mark belongs to the letter before it: words that end there would be other words than those in the text. */
function hasMarkAt(text: string, offset: number): boolean {
  return /^\p{M}/u.test(text.slice(offset, offset + 2));
}

/** Leaves every offset where it is. */
function parted(text: string): string {
  return text.replaceAll(ZERO_WIDTH_NON_JOINER, ' ');
}

function findFolded(text: string, words: string): readonly WordsRange[] {
  const folded = foldedWords(text);
  const wanted = foldedWords(words).text.trim();
  return occurrences(folded.text, wanted)
    .map((start) => ({ start, end: start + wanted.length }))
    .filter(({ start, end }) => isEdge(folded, start) && isEdge(folded, end))
    .map(({ start, end }) => originalRange(folded, start, end));
}

/** False within what one character of the text became, as between the letters of a ligature. */
function isEdge({ starts }: Folded, index: number): boolean {
  return index === 0 || index === starts.length || starts[index - 1] !== starts[index];
}
