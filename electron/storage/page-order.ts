/** Bytes of a row and of its place in a page beside the bytes of the original: its hash, its size and their lengths. */
const AROUND = 89;
/** https://www.sqlite.org/fileformat2.html#b_tree_pages */
const PAGE_HEADER = 8;

/**
 * SQLite begins a new page with the first row that does not fit on the last one, and leaves the rest of that one empty: a
 * tenth of the file, where a page holds five rows. Puts those first that fill it. `before` are the sizes of the rows that
 * were put in last, oldest first, by which it is told how full the last page is.
 */
export function inPageOrder<Row extends { readonly bytes: Uint8Array }>(
  rows: readonly Row[],
  before: readonly number[],
  pageSize: number,
): readonly Row[] {
  const whole = pageSize - PAGE_HEADER;
  let room = whole;
  const put = (taken: number): void => {
    room = (taken <= room ? room : whole) - taken;
  };
  for (const size of before) put(roomOf(size, pageSize));
  const largestFirst = rows
    .map((row) => ({ row, taken: roomOf(row.bytes.length, pageSize) }))
    .toSorted((one, other) => other.taken - one.taken);
  const ordered: Row[] = [];
  while (largestFirst.length > 0) {
    const fitting = largestFirst.findIndex(({ taken }) => taken <= room);
    const [next] = largestFirst.splice(Math.max(fitting, 0), 1);
    if (!next) break;
    put(next.taken);
    ordered.push(next.row);
  }
  return ordered;
}

/** What a row takes of a page: most of a large one lies on pages of its own. */
function roomOf(size: number, pageSize: number): number {
  const payload = size + AROUND;
  if (payload <= pageSize - 35) return payload;
  const least = Math.floor(((pageSize - 12) * 32) / 255) - 23;
  const local = least + ((payload - least) % (pageSize - 4));
  return local <= pageSize - 35 ? local : least;
}
