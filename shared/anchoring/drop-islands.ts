import { type Alignment, nextPaired } from './align.ts';

/** A run shorter than this stands by chance when everything around it is other words. */
const SHORT = 3;
const OTHER_WORDS = 8;

/**
 * Takes out of an alignment the single words that two passages about different things happen to share: runs of
 * one or two tokens with many times as many other words on both sides.
 */
export function dropIslands(partners: Alignment, toLength: number): void {
  let end = { from: -1, to: -1 };
  for (let start = nextPaired(partners, 0); start < partners.length;) {
    const runEnd = endOfRun(partners, start);
    const next = nextPaired(partners, runEnd);
    const to = partners[start] ?? 0;
    const length = runEnd - start;
    const before = Math.max(start - end.from, to - end.to) - 1;
    const nextTo = next < partners.length ? (partners[next] ?? 0) : toLength;
    const behind = Math.max(next - runEnd, nextTo - (to + length));
    const alone = Math.min(before, behind) > OTHER_WORDS * length;
    if (length < SHORT && alone) partners.fill(-1, start, runEnd);
    else end = { from: runEnd - 1, to: to + length - 1 };
    start = next;
  }
}

function endOfRun(partners: Alignment, start: number): number {
  let at = start + 1;
  while (at < partners.length && partners[at] === (partners[at - 1] ?? 0) + 1) at += 1;
  return at;
}
