/** Rows drawn beyond the edges, so that scrolling meets no gaps. */
const SPARE = 8;

/** First row to draw and the one after the last, of `count` rows of one height. */
export function visibleRows(
  scrollTop: number,
  viewHeight: number,
  rowHeight: number,
  count: number,
): { readonly first: number; readonly end: number } {
  const first = Math.max(0, Math.floor(scrollTop / rowHeight) - SPARE);
  const end = Math.min(count, Math.ceil((scrollTop + viewHeight) / rowHeight) + SPARE);
  return { first: Math.min(first, end), end };
}
