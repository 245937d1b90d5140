import { splitsPair } from '#shared/anchoring/describe.ts';
import { fold, type Folded, foldText, isAscii, originalRange } from '#shared/fold/fold.ts';
import type { Snippet } from '#shared/model/search.ts';
import type { Direction } from '#shared/model/text.ts';
import { groupBy } from '../group-by.ts';
import { WORD } from '../words.ts';
import type { Marks, Spelling } from './plan.ts';

export interface Match {
  readonly start: number;
  readonly end: number;
}

/** A word of the folded text, with its range in the original. */
interface Word extends Match {
  readonly word: string;
}

/**
 * Where the words and patterns stand in the original text, in order, without overlaps. Stops looking `reach` code units
 * behind the start of the first: a snippet shows no more, and the text may be a whole book.
 */
export function findMatches(
  text: string,
  { spellings, patterns }: Marks,
  reach = Number.POSITIVE_INFINITY,
): readonly Match[] {
  const found: Match[] = [];
  let first = Number.POSITIVE_INFINITY;
  for (const pattern of patterns) {
    for (const range of pattern.rangesIn(text)) {
      first = Math.min(first, range.start);
      if (range.start > first + reach) break;
      found.push(range);
    }
  }
  const endingIn = byLastWord(spellings);
  const mayHold = mayHoldOneOf(spellings);
  const words: Word[] = [];
  for (const piece of spellings.length > 0 ? piecesIn(text) : []) {
    if (piece.from > first + reach) break;
    if (!mayHold(piece.text)) {
      // What stands before it is beside nothing that comes after it.
      if (piece.text.search(WORD) >= 0) words.length = 0;
      continue;
    }
    for (const word of wordsOf(piece)) {
      words.push(word);
      for (const spelling of endingIn(word.word)) {
        const start = words[words.length - spelling.words.length];
        if (start && start.start <= first + reach && endsWith(words, spelling)) {
          found.push({ start: start.start, end: word.end });
          first = Math.min(first, start.start);
        }
      }
    }
  }
  const ordered = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const apart: Match[] = [];
  for (const match of ordered) if (match.start >= (apart.at(-1)?.end ?? 0)) apart.push(match);
  return apart;
}

/** A name may have a hundred spellings, and a text as many words. */
function byLastWord(spellings: readonly Spelling[]): (word: string) => readonly Spelling[] {
  const beginnings = spellings.filter(({ prefix }) => prefix);
  const whole = groupBy(
    spellings.filter(({ prefix }) => !prefix),
    ({ words }) => words.at(-1) ?? '',
  );
  return (word) => [...(whole.get(word) ?? []), ...beginnings];
}

function endsWith(text: readonly Word[], { words, prefix }: Spelling): boolean {
  const from = text.length - words.length;
  return words.every((wanted, index) => {
    const word = text[from + index]?.word ?? '';
    return prefix && index === words.length - 1 ? word.startsWith(wanted) : word === wanted;
  });
}

const MOST_LOOKED_FOR = 8;

/**
 * Whether folded text may hold one of them, or a part of one: to see that it does not is many times as fast as to go through
 * its words.
 */
function mayHoldOneOf(spellings: readonly Spelling[]): (folded: string) => boolean {
  const words = [...new Set(spellings.flatMap((spelling) => spelling.words))];
  if (words.length > MOST_LOOKED_FOR) return () => true;
  return (folded) => words.some((word) => folded.includes(word));
}

const FOLDED_AT_ONCE = 256;
/** As WORD does in such text, several times as fast. */
const ASCII_WORD = /[a-z0-9]+/g;

/** A piece of a text, folded. */
interface Piece {
  readonly from: number;
  readonly text: string;
  /** Null where every letter stays in its place. */
  readonly folded: Folded | null;
}

/** Folds piece by piece, as far as somebody reads. Pieces begin with white space: what belongs together stays so. */
function* piecesIn(text: string): Generator<Piece> {
  const space = /\s/g;
  for (let from = 0; from < text.length;) {
    space.lastIndex = from + FOLDED_AT_ONCE;
    const to = space.exec(text)?.index ?? text.length;
    const piece = text.slice(from, to);
    const folded = isAscii(piece) ? null : fold(piece);
    yield { from, text: folded ? folded.text : foldText(piece), folded };
    from = to;
  }
}

function* wordsOf({ from, text, folded }: Piece): Generator<Word> {
  for (const { 0: word, index } of text.matchAll(folded ? WORD : ASCII_WORD)) {
    const end = index + word.length;
    const range = folded ? originalRange(folded, index, end) : { start: index, end };
    yield { word, start: from + range.start, end: from + range.end };
  }
}

const BEFORE = 60;
const LENGTH = 220;
/** How far behind the first match a snippet may reach, for `findMatches`. */
export const SNIPPET_REACH = LENGTH;

/** The words around the first match, whole words only, with all matches in them marked. */
export function makeSnippet(text: string, matches: readonly Match[], direction: Direction): Snippet {
  const first = matches[0]?.start ?? 0;
  const from = first <= BEFORE ? 0 : wordStart(text, first - BEFORE, first);
  const to = text.length - from <= LENGTH ? text.length : wordEnd(text, from + LENGTH, matches[0]?.end ?? 0);
  const lead = from > 0 ? '…' : '';
  return {
    text: `${lead}${text.slice(from, to)}${to < text.length ? '…' : ''}`,
    marks: matches
      .filter((match) => match.start >= from && match.end <= to)
      .map((match) => ({ start: match.start - from + lead.length, end: match.end - from + lead.length })),
    direction,
  };
}

function wordStart(text: string, offset: number, limit: number): number {
  const space = text.slice(offset, limit).search(/\s/);
  return space < 0 ? limit : offset + space + 1;
}

/** In a text without white space, such as Chinese, the end of any character will do. */
function wordEnd(text: string, offset: number, limit: number): number {
  const space = text.slice(limit, offset + 1).search(/\s\S*$/);
  if (space >= 0) return limit + space;
  const end = Math.max(limit, offset);
  return splitsPair(text, end) ? end - 1 : end;
}
