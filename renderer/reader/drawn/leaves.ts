import type { Block } from '#shared/model/text.ts';
import { type BlockGroup, groupBlocks } from '../block-groups.ts';
import { linesOfBlock } from '../block-lines.ts';

/** A stretch of the body whose rows are drawn together. */
export interface Leaf {
  readonly groups: readonly BlockGroup[];
  readonly first: Block;
  readonly last: Block;
  readonly rows: number;
  /** A guess at its height. */
  readonly lines: number;
  readonly hasMarkers: boolean;
}

/** About two views: fewer would make more leaves than the browser can watch, more would take longer than a frame. */
const LINES = 100;

/** The body cut into leaves. A list that is longer goes on in the next one; a table never does. */
export function leavesOf(blocks: readonly Block[]): readonly Leaf[] {
  const leaves: Leaf[] = [];
  let groups: BlockGroup[] = [];
  let lines = 0;
  const close = () => {
    const leaf = leafOf(groups, lines);
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

function leafOf(groups: readonly BlockGroup[], lines: number): Leaf | null {
  const first = groups[0]?.blocks[0];
  const last = groups.at(-1)?.blocks.at(-1);
  if (!first || !last) return null;
  return {
    groups,
    first,
    last,
    rows: groups.reduce((rows, { kind, blocks }) => rows + (kind === 'table' ? 1 : blocks.length), 0),
    lines,
    hasMarkers: groups.some(({ blocks }) => blocks.some(hasMarker)),
  };
}

function hasMarker({ spans }: Block): boolean {
  return spans.some(({ kind }) => kind === 'footnote-marker');
}
