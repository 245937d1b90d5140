import { FOLD_TABLE } from './fold-table.ts';

export interface Folded {
  readonly text: string;
  /** For each code unit of `text`: where the character it comes from starts in the original. */
  readonly starts: Uint32Array;
  /** For each code unit of `text`: where that character ends, with the marks that fold away behind it. */
  readonly ends: Uint32Array;
}

/**
 * Brings spellings of the same word together, for search and comparison; never for showing. Letters lose case
 * and accents; Persian and Arabic letters that look or are used alike become one; digits of three scripts become
 * ASCII; quotes, dashes and white space become their plain forms; marks that are not seen are dropped.
 * Built on Unicode's compatibility decomposition, https://www.unicode.org/reports/tr15/, with `FOLD_TABLE`.
 */
export function fold(text: string): Folded {
  if (isAscii(text)) return foldAscii(text);
  let folded = '';
  let starts = new Uint32Array(text.length);
  let ends = new Uint32Array(text.length);
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    const part = foldCharacter(character);
    let length = folded.length;
    if (part === '' && character !== ZERO_WIDTH_NON_JOINER) {
      const start = starts[length - 1];
      for (let unit = length - 1; unit >= 0 && starts[unit] === start; unit -= 1) ends[unit] = end;
    }
    if (length + part.length > starts.length) {
      starts = longer(starts);
      ends = longer(ends);
    }
    folded += part;
    for (; length < folded.length; length += 1) {
      starts[length] = at;
      ends[length] = end;
    }
    at = end;
  }
  return { text: folded, starts: starts.subarray(0, folded.length), ends: ends.subarray(0, folded.length) };
}

/** The text of `fold` alone, for what needs no way back: it takes a fraction of the time. */
export function foldText(text: string): string {
  if (isAscii(text)) return foldAsciiText(text);
  let folded = '';
  for (const [run] of text.matchAll(RUNS)) {
    if (isAscii(run)) folded += foldAsciiText(run);
    else for (const character of run) folded += foldCharacter(character);
  }
  return folded;
}

/** Characters fold one by one, so a text may be cut anywhere between them. */
const RUNS = /[\0-\x7f]+|[^\0-\x7f]+/gu;

/** Such text stays where it is when it is folded, letter by letter. */
export function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}

function foldAscii(text: string): Folded {
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    starts[at] = at;
    ends[at] = at + 1;
  }
  return { text: foldAsciiText(text), starts, ends };
}

function foldAsciiText(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\t-\r]/g, ' ')
    .replaceAll('`', "'");
}

/** Folding lengthens a text seldom and by little: no character becomes more than 18 code units. */
function longer(offsets: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const copy = new Uint32Array(offsets.length * 2 + 64);
  copy.set(offsets);
  return copy;
}

/** The original range behind a range of folded code units. `start` must be smaller than `end`. */
export function originalRange(
  folded: Folded,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  return { start: folded.starts[start] ?? 0, end: folded.ends[end - 1] ?? 0 };
}

export const ZERO_WIDTH_NON_JOINER = '\u200c';

const known = new Map<string, string>();

function foldCharacter(character: string): string {
  const seen = known.get(character);
  if (seen !== undefined) return seen;
  // The table first: Unicode takes a double prime apart, and puts a space before an accent that stands alone.
  const folded =
    TABLE.get(character) ??
    Array.from(character.normalize('NFKD').toLowerCase().normalize('NFKD'), foldPart).join('');
  known.set(character, folded);
  return folded;
}

function foldPart(part: string): string {
  const replaced = TABLE.get(part);
  if (replaced !== undefined) return replaced;
  if (/^[\p{M}\p{Cf}]$/u.test(part)) return '';
  if (/^\s$/u.test(part)) return ' ';
  return digit(part) ?? part;
}

/** Every decimal digit of Unicode stands in a run of ten that starts at zero; runs may follow one another. */
function digit(part: string): string | null {
  if (!/^\p{Nd}$/u.test(part)) return null;
  const code = part.codePointAt(0) ?? 0;
  let first = code;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((code - first) % 10);
}

const TABLE: ReadonlyMap<string, string> = new Map(
  FOLD_TABLE.flatMap(({ from, to }) => Array.from(from, (character) => [character, to] as const)),
);
