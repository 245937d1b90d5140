import type { Vocabulary } from './vocabulary.ts';

/** A text cut into words and single signs; white space lies between them. Equal words have equal ids. */
export interface Tokens {
  readonly text: string;
  readonly ids: Uint32Array;
  /** UTF-16 code units from the start of the text, for each token. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

interface Piece {
  readonly ids: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Paragraphs that were cut before: of two revisions of a text most are the same. */
export type Pieces = Map<string, Piece>;

const PARAGRAPH = /[^\n]*\n?/g;

/**
 * Cuts a text into tokens, numbered by the vocabulary. Paragraphs that are among `pieces` already are not cut again.
 */
export function tokensOf(text: string, vocabulary: Vocabulary, pieces: Pieces = new Map()): Tokens {
  const found: (readonly [number, Piece])[] = [];
  let length = 0;
  for (const { 0: paragraph, index } of text.matchAll(PARAGRAPH)) {
    const known = pieces.get(paragraph);
    const piece = known ?? cut(paragraph, vocabulary);
    if (!known) pieces.set(paragraph, piece);
    found.push([index, piece]);
    length += piece.ids.length;
  }
  const ids = new Uint32Array(length);
  const starts = new Uint32Array(length);
  const ends = new Uint32Array(length);
  let at = 0;
  for (const [offset, piece] of found) {
    for (let index = 0; index < piece.ids.length; index += 1) {
      ids[at] = piece.ids[index] ?? 0;
      starts[at] = offset + (piece.starts[index] ?? 0);
      ends[at] = offset + (piece.ends[index] ?? 0);
      at += 1;
    }
  }
  return { text, ids, starts, ends };
}

function cut(text: string, vocabulary: Vocabulary): Piece {
  const ids: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < text.length;) {
    const kind = kindAt(text, at);
    let end = at + (isPair(text, at) ? 2 : 1);
    if (kind === WORD) end = endOfWord(text, end);
    if (kind !== SPACE) {
      ids.push(vocabulary.idOf(text, at, end));
      starts.push(at);
      ends.push(end);
    }
    at = end;
  }
  return { ids, starts, ends };
}

/** Half-spaces and apostrophes inside a word belong to it: «می‌رفت», “didn’t”. */
function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind === WORD) at += isPair(text, at) ? 2 : 1;
    else if (kind === JOINER && at + 1 < text.length && kindAt(text, at + 1) === WORD) at += 1;
    else break;
  }
  return at;
}

const WORD = 1;
const SPACE = 2;
const JOINER = 3;
const SIGN = 4;
/** By UTF-16 code unit, filled as they are met: asking an expression for every letter of a book takes too long. */
const kinds = new Uint8Array(0x1_0000);

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isPair(text, at)) return kindOf(String.fromCodePoint(text.codePointAt(at) ?? code));
  const known = kinds[code] ?? 0;
  if (known !== 0) return known;
  const kind = kindOf(String.fromCharCode(code));
  kinds[code] = kind;
  return kind;
}

function kindOf(character: string): number {
  if (/[\p{L}\p{N}\p{M}]/u.test(character)) return WORD;
  if (/\s/.test(character)) return SPACE;
  return /['’\u200c\u200d]/.test(character) ? JOINER : SIGN;
}

function isPair(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdbff) return false;
  const low = text.charCodeAt(at + 1);
  return low >= 0xdc00 && low <= 0xdfff;
}

/** A run of tokens; `end` is the first that no longer belongs to it. */
export interface TokenRange {
  readonly start: number;
  readonly end: number;
}

/** The tokens that a range of the text touches; null where it touches none. */
export function tokensWithin({ starts, ends }: Tokens, start: number, end: number): TokenRange | null {
  const first = firstAbove(ends, start);
  const behind = firstAbove(starts, end - 1);
  return first < behind ? { start: first, end: behind } : null;
}

/** Index of the first value above `limit` in rising values. */
function firstAbove(values: Uint32Array, limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}
