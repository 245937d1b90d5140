import type { MatchFinder } from './find-matches.ts';

const QUOTATION = /"[^"]+"|“[^”]+”|«[^»]+»|„[^“”]+[“”]/g;

/**
 * Whether what is looked for stands in quotation marks, or anything does where nothing is. `isQuote`: all of the text is
 * quoted.
 */
export function isQuoted(text: string, findMatches: MatchFinder | null, isQuote: boolean): boolean {
  if (isQuote) return true;
  const quotations = [...text.matchAll(QUOTATION)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  if (quotations.length === 0) return false;
  if (!findMatches) return true;
  return findMatches(text).some((match) =>
    quotations.some(({ start, end }) => start <= match.start && match.end <= end),
  );
}
