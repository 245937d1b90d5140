import type { QuerySpan } from './query.ts';

// Marks of direction, and that of a byte order: they come with what was pasted, and nobody sees them.
const UNSEEN = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;

/** What was typed, and how far it has been read. */
export interface TypedText {
  /** Without the marks that nobody sees. */
  readonly text: string;
  /** For each code unit of `text`: where it stands in what was typed. */
  readonly places: readonly number[];
  readonly length: number;
  at: number;
}

/** What was typed, without signs that nobody sees, to be read from its beginning. */
export function typedText(typed: string): TypedText {
  const places = Array.from({ length: typed.length }, (_, place) => place).filter(
    (place) => !UNSEEN.test(typed.charAt(place)),
  );
  const text = places.map((place) => typed.charAt(place)).join('');
  return { text, places, length: typed.length, at: 0 };
}

export function isAtEnd({ text, at }: TypedText): boolean {
  return at === text.length;
}

/** Reads what matches at the place; the expression is a sticky one. */
export function readMatch(typed: TypedText, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = typed.at;
  const match = pattern.exec(typed.text);
  if (match) typed.at += match[0].length;
  return match;
}

/** From there to the place, in what was typed. */
export function spanFrom({ places, length, at }: TypedText, start: number): QuerySpan {
  return { start: places[start] ?? length, end: (places[at - 1] ?? length - 1) + 1 };
}
