import type { Block } from '#shared/model/text.ts';

/** Blocks that belong in one element: a list, a table, or a block alone. */
export interface BlockGroup {
  readonly kind: 'list' | 'table' | 'single';
  readonly blocks: readonly Block[];
  /** Whether the rest of it stands in the next leaf. */
  readonly goesOn?: boolean;
}

export function groupBlocks(blocks: readonly Block[]): readonly BlockGroup[] {
  const groups: { kind: BlockGroup['kind']; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const kind = block.kind === 'list-item' ? 'list' : block.kind === 'table-row' ? 'table' : 'single';
    const open = groups.at(-1);
    if (open && kind !== 'single' && open.kind === kind) open.blocks.push(block);
    else groups.push({ kind, blocks: [block] });
  }
  return groups;
}

/**
 * The rank of each heading in the window, by its ordinal. The document's title is rank 1; below it no rank is
 * skipped on the way down, though the source may skip levels, so that the outline can be walked.
 */
export function headingRanks(blocks: readonly Block[]): ReadonlyMap<number, 2 | 3 | 4 | 5 | 6> {
  const ranks = new Map<number, 2 | 3 | 4 | 5 | 6>();
  const open: { level: number; rank: number }[] = [];
  for (const block of blocks) {
    if (block.kind !== 'heading') continue;
    while ((open.at(-1)?.level ?? 0) >= block.level) open.pop();
    const rank = Math.min((open.at(-1)?.rank ?? 1) + 1, 6);
    open.push({ level: block.level, rank });
    ranks.set(block.ordinal, toRank(rank));
  }
  return ranks;
}

function toRank(rank: number): 2 | 3 | 4 | 5 | 6 {
  if (rank === 2 || rank === 3 || rank === 4 || rank === 5) return rank;
  return 6;
}

/** Index of the last block that starts at or before the offset; 0 when none does. */
export function blockIndexAt(blocks: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((blocks[middle]?.start ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
