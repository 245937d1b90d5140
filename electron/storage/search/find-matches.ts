import { fold, type Folded, foldText, isAscii, originalRange } from '#shared/fold/fold.ts';
import { groupBy } from '../group-by.ts';
import { WORD } from '../words.ts';
import type { Marks, Spelling } from './plan.ts';

export interface Match {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the words and patterns stand in an original text, in order, without overlaps. Stops looking `reach` code units
 * behind the start of the first: a snippet shows no more, and the text may be a whole book.
 */
export type MatchFinder = (text: string, reach?: number) => readonly Match[];

/** Made once for all the texts that a search shows. */
export function matchFinder({ spellings, patterns }: Marks): MatchFinder {
  const endingIn = byLastWord(spellings);
  const stretchOf = stretchFinder(spellings);
  return (text, reach = Number.POSITIVE_INFINITY) => {
    const found: Match[] = [];
    let first = Number.POSITIVE_INFINITY;
    for (const pattern of patterns) {
      for (const range of pattern.rangesIn(text)) {
        first = Math.min(first, range.start);
        if (range.start > first + reach) break;
        found.push(range);
      }
    }
    const words: Word[] = [];
    for (const piece of spellings.length > 0 ? piecesIn(text) : []) {
      if (piece.from > first + reach) break;
      const stretch = stretchOf(piece.text);
      // What stands before a word that nobody looks for is beside nothing that comes after it.
      if (words.length > 0 && hasWord(piece.text, 0, stretch.start)) words.length = 0;
      for (const word of wordsOf(piece, stretch)) {
        words.push(word);
        for (const spelling of endingIn(word.word)) {
          const start = words[words.length - spelling.words.length];
          if (start && start.start <= first + reach && endsWith(words, spelling)) {
            found.push({ start: start.start, end: word.end });
            first = Math.min(first, start.start);
          }
        }
      }
      if (words.length > 0 && hasWord(piece.text, stretch.end)) words.length = 0;
    }
    return apart(found);
  };
}

function apart(found: readonly Match[]): readonly Match[] {
  const ordered = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Match[] = [];
  for (const match of ordered) if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match);
  return kept;
}

/** A word of the folded text, with its range in the original. */
interface Word extends Match {
  readonly word: string;
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
 * The part of folded text outside of which none of their words stands, between spaces; empty, at the end, where none does at all. To find
 * it is many times as fast as to go through the words of a text.
 */
function stretchFinder(spellings: readonly Spelling[]): (folded: string) => Match {
  const wanted = [...new Set(spellings.flatMap(({ words }) => words))];
  if (wanted.length > MOST_LOOKED_FOR) return ({ length }) => ({ start: 0, end: length });
  return (folded) => {
    let start = folded.length;
    let end = -1;
    for (const word of wanted) {
      const first = folded.indexOf(word);
      if (first < 0) continue;
      start = Math.min(start, first);
      end = Math.max(end, folded.lastIndexOf(word));
    }
    if (end < 0) return { start, end: start };
    const space = folded.indexOf(' ', end);
    return { start: folded.lastIndexOf(' ', start) + 1, end: space < 0 ? folded.length : space };
  };
}

function hasWord(folded: string, start: number, end = folded.length): boolean {
  return start < end && folded.slice(start, end).search(WORD) >= 0;
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

/** Those of a stretch that ends between words. */
function* wordsOf({ from, text, folded }: Piece, stretch: Match): Generator<Word> {
  const words = text.slice(stretch.start, stretch.end).matchAll(folded ? WORD : ASCII_WORD);
  for (const { 0: word, index } of words) {
    const start = stretch.start + index;
    const end = start + word.length;
    const range = folded ? originalRange(folded, start, end) : { start, end };
    yield { word, start: from + range.start, end: from + range.end };
  }
}
