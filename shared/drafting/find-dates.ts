import { readDate } from '../edtf/read-date.ts';

/** A date that words name, in UTF-16 code units of the text. */
export interface FoundDate {
  readonly edtf: string;
  readonly start: number;
  readonly end: number;
}

/** `between 5 May and 12 June 1988` has the most. */
const MOST_WORDS = 8;
/** Longer texts are no statement; dates behind it are not looked for. */
const MOST_LOOKED_AT = 400;
const WORD = /[^\s,،.;؛()[\]«»“”"]+/gu;
/** No date is read without one: a year in any figures. */
const YEAR = /\d{4}|[۰-۹]{4}|[٠-٩]{4}/u;

/** The dates that stand in the text, each in as many words as belong to it. */
export function findDates(text: string): readonly FoundDate[] {
  if (!YEAR.test(text)) return [];
  const words = Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  })).slice(0, MOST_LOOKED_AT);
  const dates: FoundDate[] = [];
  for (let first = 0; first < words.length; first += 1) {
    const last = lastWordOfDate(text, words, first);
    const [from, to] = [words[first], words[last?.index ?? -1]];
    if (!last || !from || !to) continue;
    dates.push({ edtf: last.edtf, start: from.start, end: to.end });
    first = last.index;
  }
  return dates;
}

function lastWordOfDate(
  text: string,
  words: readonly { readonly start: number; readonly end: number }[],
  first: number,
): { readonly index: number; readonly edtf: string } | null {
  const start = words[first]?.start ?? 0;
  for (let index = Math.min(first + MOST_WORDS, words.length) - 1; index >= first; index -= 1) {
    const candidate = text.slice(start, words[index]?.end);
    if (!YEAR.test(candidate)) return null;
    const read = readDate(candidate);
    if (typeof read !== 'string') return { index, edtf: read.edtf };
  }
  return null;
}
