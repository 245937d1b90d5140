import type { Alignment, Gap } from './align.ts';

/** Deletions and insertions above which a gap is left unaligned: time and memory grow with their square. */
const MOST_EDITS = 600;

/**
 * Pairs the tokens that a shortest edit script keeps, after E. Myers, “An O(ND) difference algorithm and its
 * variations” (1986). Does nothing where more edits would be needed than are worth their time.
 */
export function shortestEdit(from: Uint32Array, to: Uint32Array, gap: Gap, partners: Alignment): void {
  const { fromStart, toStart } = gap;
  const fromLength = gap.fromEnd - fromStart;
  const toLength = gap.toEnd - toStart;
  const limit = Math.min(MOST_EDITS, fromLength + toLength);
  const reached = new Int32Array(2 * limit + 3);
  const steps: Int32Array[] = [];
  for (let edits = 0; edits <= limit; edits += 1) {
    // What was reached before this step, for walking back.
    steps.push(reached.slice(limit + 1 - edits - 1, limit + 1 + edits + 2));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const at = limit + 1 + diagonal;
      const above = reached[at + 1] ?? 0;
      const beside = reached[at - 1] ?? 0;
      let x = diagonal === -edits || (diagonal !== edits && beside < above) ? above : beside + 1;
      while (x < fromLength && x - diagonal < toLength && from[fromStart + x] === to[toStart + x - diagonal])
        x += 1;
      reached[at] = x;
      if (x >= fromLength && x - diagonal >= toLength) {
        walkBack(steps, gap, partners);
        return;
      }
    }
  }
}

function walkBack(steps: readonly Int32Array[], gap: Gap, partners: Alignment): void {
  let x = gap.fromEnd - gap.fromStart;
  let y = gap.toEnd - gap.toStart;
  for (let edits = steps.length - 1; edits >= 0; edits -= 1) {
    const reached = steps[edits];
    const diagonal = x - y;
    // Each kept step begins one below its lowest diagonal.
    const at = edits + 1 + diagonal;
    const above = reached?.[at + 1] ?? 0;
    const beside = reached?.[at - 1] ?? 0;
    const isInsertion = diagonal === -edits || (diagonal !== edits && beside < above);
    const beforeX = edits === 0 ? 0 : isInsertion ? above : beside;
    const beforeY = edits === 0 ? 0 : beforeX - (isInsertion ? diagonal + 1 : diagonal - 1);
    while (x > beforeX && y > beforeY) {
      x -= 1;
      y -= 1;
      partners[gap.fromStart + x] = gap.toStart + y;
    }
    x = beforeX;
    y = beforeY;
  }
}
