import type { TextPositionSelector, TextQuoteSelector } from '../model/passage.ts';

/** Enough to tell repeated sentences apart; what Web Annotation clients commonly keep. */
const CONTEXT_LENGTH = 32;

/**
 * The selectors of a range of a text, in UTF-16 code units.
 * Throws `RangeError` for a range that is empty, outside the text, or splits a surrogate pair.
 */
export function describe(
  text: string,
  start: number,
  end: number,
): { readonly position: TextPositionSelector; readonly quote: TextQuoteSelector } {
  if (start < 0 || end > text.length || start >= end)
    throw new RangeError(`no range of the text: ${start} to ${end}`);
  if (splitsPair(text, start) || splitsPair(text, end)) {
    throw new RangeError(`the range ${start} to ${end} splits a character`);
  }
  const before = Math.max(0, start - CONTEXT_LENGTH);
  const after = Math.min(text.length, end + CONTEXT_LENGTH);
  return {
    position: { type: 'TextPositionSelector', start, end },
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(splitsPair(text, before) ? before + 1 : before, start),
      suffix: text.slice(end, splitsPair(text, after) ? after - 1 : after),
    },
  };
}

/** True when the offset stands between the two halves of a surrogate pair. */
export function splitsPair(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
