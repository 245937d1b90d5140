import type { Glyph } from './glyph.ts';

/** Signs that may be shown between a letter and its mark: the other marks of the letter, and spaces without width. */
const REACH = 4;

/** Letters with the marks above and below them, as one sign. `glyphs` are in the order in which they are shown. */
export function joinMarks(glyphs: readonly Glyph[]): readonly Glyph[] {
  if (!glyphs.some(({ text }) => isMark(text))) return glyphs;
  const joined = [...glyphs];
  const owned = new Set<number>();
  for (const [index, { text }] of glyphs.entries()) {
    if (!isMark(text)) continue;
    const at = letterOf(glyphs, index);
    const letter = at === null ? undefined : joined[at];
    if (at === null || !letter) continue;
    joined[at] = { ...letter, text: (letter.text + text).normalize('NFC') };
    owned.add(index);
  }
  return joined.filter((_, index) => !owned.has(index));
}

function isMark(text: string): boolean {
  return text.charCodeAt(0) >= 0x300 && /^\p{M}+$/u.test(text);
}

/**
 * A mark is shown behind its letter; where a line from right to left is shown in the order in which it is seen,
 * it is shown before it.
 */
function letterOf(glyphs: readonly Glyph[], index: number): number | null {
  const mark = glyphs[index];
  if (!mark) return null;
  const isLetter = (at: number): boolean => {
    const { text = ' ', x = 0, y = 0, width = 0 } = glyphs[at] ?? {};
    const far = Math.max(x - mark.x, mark.x - x - width);
    return (
      text !== '' && text !== ' ' && !isMark(text) && Math.abs(y - mark.y) < mark.size && far < mark.size
    );
  };
  const steps = Array.from({ length: REACH }, (_, step) => step + 1);
  const before = steps.map((step) => index - step).find((at) => at >= 0 && isLetter(at));
  const after = steps.map((step) => index + step).find((at) => at < glyphs.length && isLetter(at));
  if (before === undefined || after === undefined) return before ?? after ?? null;
  const [previous, next] = [glyphs[before], glyphs[after]];
  const isSeenOrder =
    previous !== undefined && next !== undefined && previous.x < next.x && /[\u0590-\u08ff]/u.test(next.text);
  return isSeenOrder ? after : before;
}
