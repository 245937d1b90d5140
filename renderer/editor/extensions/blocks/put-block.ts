import { $isTableNode } from '@lexical/table';
import {
  $createParagraphNode,
  $findMatchingParent,
  $getSelection,
  $isElementNode,
  $isNodeSelection,
  $isParagraphNode,
  $isRangeSelection,
  type ElementNode,
  type LexicalNode,
} from 'lexical';
import { $selectBehind } from '../../select-node.ts';
import { $blockAt } from './block-at.ts';

/** Puts a block at the caret. Answers false where none can stand: in a table, or where there is no caret. */
export function $insertBlock(node: LexicalNode): boolean {
  const selected = $getSelection();
  const last = $isNodeSelection(selected) ? selected.getNodes().at(-1) : undefined;
  if (last) $selectBehind(last);
  const selection = $getSelection();
  const block = $isRangeSelection(selection) ? $blockAt(selection.focus) : null;
  if (block === null || $findMatchingParent(block, $isTableNode) !== null) return false;
  $putBlock(node, block);
  return true;
}

/** Puts a block behind another, or in its place when that is an empty paragraph; behind it is room to write. */
export function $putBlock(node: LexicalNode, block: ElementNode): void {
  block.insertAfter(node);
  if (!$isElementNode(node.getNextSibling())) node.insertAfter($createParagraphNode());
  if ($isParagraphNode(block) && block.isEmpty()) block.remove();
}
