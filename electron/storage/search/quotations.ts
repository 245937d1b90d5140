import type { Marks } from './plan.ts';
import { findMatches } from './snippets.ts';

const QUOTATION = /"[^"]+"|“[^”]+”|«[^»]+»|„[^“”]+[“”]/g;

/** Whether what is looked for stands in quotation marks. `isQuote`: all of the text is quoted. */
export function isQuoted(text: string, marks: Marks, isQuote: boolean): boolean {
  if (isQuote) return true;
  const quotations = [...text.matchAll(QUOTATION)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  if (quotations.length === 0) return false;
  if (marks.spellings.length === 0 && marks.patterns.length === 0) return true;
  return findMatches(text, marks).some((match) =>
    quotations.some(({ start, end }) => start <= match.start && match.end <= end),
  );
}
