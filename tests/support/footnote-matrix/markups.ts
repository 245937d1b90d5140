import { numberIn, WORDS, type Language } from './words.ts';

export type Format = 'html' | 'docx' | 'epub' | 'pdf';
export const FORMATS: readonly Format[] = ['html', 'docx', 'epub', 'pdf'];

/** The ways in which texts mark and print their notes: the rows of the footnote matrix. */
export const MARKUPS = {
  raised: 'raised numbers, numbered list',
  linked: 'linked [n]',
  brackets: 'plain [n]',
  parentheses: 'plain (n)',
  superscripts: 'superscript digits ¹ ² ³',
  symbols: 'symbols * † ‡',
  letters: 'letters',
  roman: 'Roman numbers',
  definitions: 'list of definitions',
  table: 'table',
  own: 'notes of the format itself',
  restarting: 'anew on each page or chapter',
  beyond: 'in another file, behind links',
  outside: 'outside the article',
  unordered: 'from 7 on, out of order',
} as const;
export type Markup = keyof typeof MARKUPS;

/** One file with the notes of `words.ts`, and what must be read in it. */
export interface Sample {
  /** With the ending of its format. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** For each note in the order of its list, which of the three it is. */
  readonly notes: readonly number[];
  /** For each note in the order of its list. */
  readonly labels: readonly string[];
  /** Other headings stand between the heading of the notes and the notes. */
  readonly headingStays?: boolean;
  /** What their markers say, where it is not the label. */
  readonly marks?: readonly string[];
}

/** The samples of one markup in one format and language, or the reason why there are none. */
export type Cell = readonly Sample[] | { readonly cannot: string };
export type Cells = Readonly<Record<Markup, Cell>>;

/** 1, 2, 3 in the digits of the language. */
export function numbersOf(language: Language): readonly string[] {
  return [1, 2, 3].map((number) => numberIn(WORDS[language], number));
}

export const SUPERSCRIPTS: readonly string[] = ['¹', '²', '³'];
export const SYMBOLS: readonly string[] = ['*', '†', '‡'];
export const ROMAN: readonly string[] = ['i', 'ii', 'iii'];

/** What the first, second and third note are called where numbering begins at 7 and the text names the third before the second. */
export function unorderedOf(language: Language): readonly string[] {
  return [7, 9, 8].map((number) => numberIn(WORDS[language], number));
}

/** A sample whose list has the notes in their own order. */
export function inOrder(file: string, bytes: Uint8Array, labels: readonly string[]): Sample {
  return { file, bytes, notes: [0, 1, 2], labels };
}
