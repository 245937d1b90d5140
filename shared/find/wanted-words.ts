import { type Folded, fold, originalRange, ZERO_WIDTH_NON_JOINER } from '../fold/fold.ts';
import type { Block } from '../model/text.ts';

/** In UTF-16 code units of the whole text. */
export interface Hit {
  readonly start: number;
  readonly end: number;
}

/** What is searched: a block of a text, with the offset in the text that it starts at. */
export type Searched = Pick<Block, 'start' | 'text' | 'spans'>;

export interface Wanted {
  readonly query: string;
  /** Whether the words may not stand within longer ones. */
  readonly whole: boolean;
  /** Whether capital letters have to be as they were asked for. */
  readonly exactCase?: boolean;
}

/**
 * A pattern for folded text that finds the words however they are spelled and spaced; null when nothing is wanted.
 * Words of the Arabic script are found whether a space, a half-space or nothing parts them.
 */
export function patternFor(query: string): RegExp | null {
  const parts = query.split(ZERO_WIDTH_NON_JOINER).map((part) => fold(part.trim()).text);
  const folded = parts.filter((part) => part !== '').join(HALF_SPACE);
  if (folded === '') return null;
  const source = folded
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/(?<=\p{Script=Arabic}) +(?=\p{Script=Arabic})/gu, ' *')
    .replace(/ +(?!\*)/g, ' +')
    .replaceAll(HALF_SPACE, ' *');
  return new RegExp(source, 'g');
}

/** Stands for a half-space, which folding would drop. No text has it. */
const HALF_SPACE = '\uffff';

/** Where the words stand in one block, in canonical offsets and in order. `folded` is the block's text. */
export function hitsIn(
  block: Searched,
  folded: Folded,
  pattern: RegExp,
  { query, whole, exactCase = false }: Wanted,
): readonly Hit[] {
  const hits: Hit[] = [];
  const cases = exactCase ? casesOf(query) : null;
  let end = -1;
  for (const match of folded.text.matchAll(pattern)) {
    const range = originalRange(folded, match.index, match.index + match[0].length);
    // One letter may fold to several, each of which is found.
    if (range.start < end || (whole && !isWhole(block, range))) continue;
    if (cases !== null && casesOf(block.text.slice(range.start, range.end)) !== cases) continue;
    end = range.end;
    hits.push({ start: block.start + range.start, end: block.start + range.end });
  }
  return hits;
}

/** Which of the letters that may be capital are. Of two spellings that fold alike these letters are the same. */
function casesOf(words: string): string {
  return Array.from(words.normalize('NFKD'))
    .filter((letter) => letter.toLowerCase() !== letter.toUpperCase())
    .map((letter) => (letter === letter.toLowerCase() ? 'a' : 'A'))
    .join('');
}

function isWhole(block: Pick<Block, 'text' | 'spans'>, { start, end }: Hit): boolean {
  return !goesOn(block, start, start - 1) && !goesOn(block, end - 1, end);
}

/** Whether the letter at `inner` belongs to a word that goes on at `outer`. A footnote marker belongs to none. */
function goesOn({ text, spans }: Pick<Block, 'text' | 'spans'>, inner: number, outer: number): boolean {
  if (!IN_WORD.test(text.charAt(inner)) || !IN_WORD.test(text.charAt(outer))) return false;
  return !spans.some((span) => span.kind === 'footnote-marker' && span.start <= outer && outer < span.end);
}

/** A half-space joins the parts of a word; surrogates stand for letters of old scripts. */
const IN_WORD = /[\p{L}\p{M}\p{N}_\u200c\u{d800}-\u{dfff}]/u;
