import { endOfMatch, findWords, isWithinWord } from './match.ts';

const ELLIPSIS = / ?(?:\[…\]|\(…\)|…) ?/;

/**
 * What was left out of a text by words that mark each gap with an ellipsis: `…`, `[…]` or `(…)`. Null where they have no
 * ellipsis, or where they are not parts of the text in its order. Whatever is left out at the beginning or at the end has to
 * be marked too. Both in the form of `inTypography`.
 */
export function leftOut(text: string, words: string): readonly string[] | null {
  const parts = words.split(ELLIPSIS);
  if (parts.length === 1 || parts.every((part) => part === '')) return null;
  const gaps: string[] = [];
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1;
    if (part === '') {
      if (isLast) gaps.push(text.slice(at));
      continue;
    }
    const place = isLast
      ? atEnd(text, part, at)
      : index === 0
        ? atStart(text, part)
        : findWords(text, part, at);
    if (!place) return null;
    gaps.push(text.slice(at, place.start));
    at = place.end;
  }
  return gaps.map((gap) => gap.trim()).filter((gap) => gap !== '');
}

function atStart(text: string, part: string): { readonly start: number; readonly end: number } | null {
  const end = endOfMatch(text, 0, part);
  return end < 0 || isWithinWord(text, end) ? null : { start: 0, end };
}

/** The place that ends with the text. Half-spaces keep it from being counted back from there. */
function atEnd(
  text: string,
  part: string,
  from: number,
): { readonly start: number; readonly end: number } | null {
  for (let found = findWords(text, part, from); found; found = findWords(text, part, found.start + 1)) {
    if (found.end === text.length) return found;
  }
  return null;
}
