/** Signs that a parser of Markdown has to pair; its work grows with the square of their number in one paragraph. */
const PAIRED = /[*_~[\]!<]/g;
const MOST_PAIRED = 2000;
const DEEPEST_QUOTE = /^[ \t]*(?:>[ \t]?){50}/m;

/** Whether reading the Markdown would take out of all proportion to its length. No text that a person wrote is so. */
export function isTangled(markdown: string): boolean {
  if (DEEPEST_QUOTE.test(markdown)) return true;
  return markdown
    .split(/\n[ \t]*\r?\n/)
    .some((paragraph) => (paragraph.match(PAIRED)?.length ?? 0) > MOST_PAIRED);
}
