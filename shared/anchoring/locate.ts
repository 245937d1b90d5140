import type { TextPositionSelector, TextQuoteSelector } from '../model/passage.ts';

export type Location =
  | { readonly found: 'exact' | 'moved'; readonly start: number; readonly end: number }
  /** The words stand in several places and their surroundings do not tell which. */
  | { readonly found: 'ambiguous'; readonly places: readonly number[] }
  | { readonly found: 'lost' };

/**
 * Finds a passage again: at its position if the words still stand there, else where the very same words stand
 * in the same surroundings. Nothing that merely resembles them is ever answered.
 */
export function locate(text: string, position: TextPositionSelector, quote: TextQuoteSelector): Location {
  const { start, end } = position;
  if (text.slice(start, end) === quote.exact) return { found: 'exact', start, end };
  const places = occurrences(text, quote.exact);
  const inContext = places.filter(
    (at) =>
      text.slice(0, at).endsWith(quote.prefix) && text.startsWith(quote.suffix, at + quote.exact.length),
  );
  const candidates = inContext.length > 0 ? inContext : places;
  const [only] = candidates;
  if (only === undefined) return { found: 'lost' };
  if (candidates.length > 1) return { found: 'ambiguous', places: candidates };
  return { found: 'moved', start: only, end: only + quote.exact.length };
}

/** Every offset at which the words stand, overlapping ones included. */
export function occurrences(text: string, words: string): readonly number[] {
  if (words === '') return [];
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}
