/** Signs that a parser of Markdown has to pair, with the most of them in one paragraph: its work grows with their square. */
const PAIRED: readonly (readonly [RegExp, number])[] = [
  [/[*_~]/g, 2000],
  [/\]/g, 2000],
  [/[[\]!<]/g, 4000],
];
const DEEPEST = /^[ \t]*(?:(?:>|[-+*]|\d{1,9}[.)])[ \t]*){50}|^[ \t]{200,}(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])/m;

/** Whether reading the Markdown would take out of all proportion to its length. No text that a person wrote is so. */
export function isTangled(markdown: string): boolean {
  if (DEEPEST.test(markdown)) return true;
  return markdown
    .split(/\n[ \t]*\r?\n/)
    .some((paragraph) => PAIRED.some(([signs, most]) => (paragraph.match(signs)?.length ?? 0) > most));
}
