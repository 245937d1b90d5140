/** Rows drawn beyond the edges, so that scrolling meets no gaps. */
const SPARE = 8;

/** First row to draw and the one after the last, of `count` rows of one height, with as many to spare at each end. */
export function visibleRows(
  scrollTop: number,
  viewHeight: number,
  rowHeight: number,
  count: number,
  spare = SPARE,
): { readonly first: number; readonly end: number } {
  const first = Math.max(0, Math.floor(scrollTop / rowHeight) - spare);
  const end = Math.min(count, Math.ceil((scrollTop + viewHeight) / rowHeight) + spare);
  return { first: Math.min(first, end), end };
}
