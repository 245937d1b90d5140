import type { TextRange } from '../text-range.ts';

/** Words of a search that follow each other are found one by one; one goes to them, and sees them, as one. */
export function joinNeighbours(hits: readonly TextRange[], text: string): readonly TextRange[] {
  const joined: TextRange[] = [];
  for (const hit of hits) {
    const last = joined.at(-1);
    if (last && isGap(text.slice(last.end, hit.start))) joined[joined.length - 1] = { ...last, end: hit.end };
    else joined.push(hit);
  }
  return joined;
}

/** Nothing but spaces within a line. */
function isGap(between: string): boolean {
  return /^[^\S\n]*$/.test(between);
}
