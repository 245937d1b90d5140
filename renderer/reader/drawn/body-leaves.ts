import type { Block } from '#shared/model/text.ts';
import { pictureIn } from '#shared/text/picture-sign.ts';
import { type BlockGroup, groupBlocks } from '../block-groups.ts';
import { linesOfBlock } from '../block-lines.ts';
import { hasMarker, LAST_LINE, type Leaf } from './leaf.ts';

export interface BodyLeaf extends Leaf {
  readonly groups: readonly BlockGroup[];
}

/** About two views: fewer would make more leaves than the browser can watch, more would take longer than a frame. */
const LINES = 100;

/** The body cut into leaves. A list that is longer goes on in the next one; a table never does. */
export function bodyLeavesOf(blocks: readonly Block[]): readonly BodyLeaf[] {
  const leaves: BodyLeaf[] = [];
  let groups: BlockGroup[] = [];
  let lines = 0;
  const close = () => {
    const leaf = leafOf(groups);
    if (leaf) leaves.push(leaf);
    groups = [];
    lines = 0;
  };
  for (const group of groupBlocks(blocks)) {
    let open: Block[] = [];
    for (const block of group.blocks) {
      open.push(block);
      lines += linesOfBlock(block);
      if (lines < LINES || group.kind === 'table') continue;
      const goesOn = group.kind === 'list' && block !== group.blocks.at(-1);
      groups.push({ kind: group.kind, blocks: open, goesOn });
      close();
      open = [];
    }
    if (open.length > 0) groups.push({ kind: group.kind, blocks: open, goesOn: false });
    if (lines >= LINES) close();
  }
  close();
  return leaves;
}

function leafOf(groups: readonly BlockGroup[]): BodyLeaf | null {
  const first = groups[0]?.blocks[0];
  const last = groups.at(-1)?.blocks.at(-1);
  if (!first || !last) return null;
  let letters = 0;
  let rest = 0;
  let hasMarkers = false;
  for (const { kind, blocks } of groups) {
    for (const block of blocks) {
      const picture = pictureIn(block);
      if (!picture) letters += block.text.length;
      rest += GAPS[kind] + (picture ? linesOfBlock(block) : LAST_LINE);
      hasMarkers ||= hasMarker(block);
    }
  }
  return { groups, first, last, letters, rest, hasMarkers };
}

/** What lies between two blocks, in lines. */
const GAPS = { single: 0.55, list: 0.2, table: 0.45 } as const satisfies Record<BlockGroup['kind'], number>;
