import type { Block } from '#shared/model/text.ts';
import { blockIndexAt } from './block-groups.ts';
import type { TextRange } from './text-range.ts';

/** The text that all offsets of a revision count in. */
export function canonicalText(blocks: readonly Block[]): string {
  return blocks.map((block) => block.text).join('\n');
}

/** The part of each block that the range covers, with offsets from the start of that block. */
export function partsOf(
  blocks: readonly Block[],
  range: TextRange,
): readonly { readonly block: Block; readonly start: number; readonly end: number }[] {
  const parts: { block: Block; start: number; end: number }[] = [];
  for (let index = blockIndexAt(blocks, range.start); index < blocks.length; index += 1) {
    const block = blocks[index];
    if (!block || block.start >= range.end) break;
    const start = Math.max(range.start - block.start, 0);
    const end = Math.min(range.end - block.start, block.text.length);
    if (start < end) parts.push({ block, start, end });
  }
  return parts;
}
