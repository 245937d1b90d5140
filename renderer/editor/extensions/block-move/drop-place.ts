import { $getNodeByKey, $getRoot, type LexicalEditor, type LexicalNode, type NodeKey } from 'lexical';
import { $isCalloutNode } from '../callout/CalloutNode.ts';

/** In front of a block or behind it. */
export interface DropPlace {
  readonly key: NodeKey;
  readonly side: 'before' | 'after';
}

/** In pixels: so near the edge of a callout what falls on it falls beside it. */
const EDGE = 12;

/** Where a block falls that is let go at a height, in the viewport's pixels; null where it would stay. */
export function dropPlaceAt(editor: LexicalEditor, dragged: NodeKey, y: number): DropPlace | null {
  return editor.read('latest', () => {
    const block = $getNodeByKey(dragged);
    const found = $placeAmong(editor, $getRoot().getChildren(), y, block);
    const other = found && $getNodeByKey(found.key);
    if (!block || !other || other.is(block)) return null;
    const neighbour = found.side === 'before' ? other.getPreviousSibling() : other.getNextSibling();
    return neighbour?.is(block) ? null : found;
  });
}

function $placeAmong(
  editor: LexicalEditor,
  blocks: readonly LexicalNode[],
  y: number,
  dragged: LexicalNode | null,
): DropPlace | null {
  for (const block of blocks) {
    const box = editor.getElementByKey(block.getKey())?.getBoundingClientRect();
    if (!box || y > box.bottom) continue;
    const isInside = y > box.top + EDGE && y < box.bottom - EDGE;
    if ($isCalloutNode(block) && !$isCalloutNode(dragged) && isInside) {
      return $placeAmong(editor, block.getChildren(), y, dragged);
    }
    return { key: block.getKey(), side: y < box.top + box.height / 2 ? 'before' : 'after' };
  }
  const last = blocks.at(-1);
  return last ? { key: last.getKey(), side: 'after' } : null;
}
