import { $getEditor, $onUpdate, type LexicalNode } from 'lexical';
import { $isCalloutNode } from '../callout/CalloutNode.ts';
import { $selectedBlocks } from '../blocks/selected-blocks.ts';

/** Moves the selected blocks past their neighbour, or out of a callout at its edge. Answers false where none can move. */
export function $moveBlocks(up: boolean): boolean {
  const blocks = $selectedBlocks();
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last) return false;
  const neighbour = up ? first.getPreviousSibling() : last.getNextSibling();
  const parent = first.getParent();
  if (neighbour !== null) {
    // The neighbour is what moves, so that the caret stays in an element that nobody touches.
    if (up) last.insertAfter(neighbour);
    else first.insertBefore(neighbour);
  } else if ($isCalloutNode(parent)) {
    for (const block of up ? blocks : blocks.toReversed()) {
      if (up) parent.insertBefore(block);
      else parent.insertAfter(block);
    }
    $removeIfEmpty(parent);
  } else return false;
  const editor = $getEditor();
  const shown = (up ? first : last).getKey();
  $onUpdate(() => editor.getElementByKey(shown)?.scrollIntoView({ block: 'nearest' }));
  return true;
}

/** Puts a block in front of another or behind it. */
export function $moveBeside(block: LexicalNode, other: LexicalNode, side: 'before' | 'after'): void {
  const parent = block.getParent();
  if (side === 'before') other.insertBefore(block);
  else other.insertAfter(block);
  $removeIfEmpty(parent);
}

function $removeIfEmpty(parent: LexicalNode | null): void {
  if ($isCalloutNode(parent) && parent.isEmpty()) parent.remove();
}
