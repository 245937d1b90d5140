import {
  $getRoot,
  $getSelection,
  $insertNodes,
  $isRangeSelection,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { $collapseToEnd, $stepBehindSelected } from '../../select-node.ts';

/** Puts a node into the line at the caret, behind what is selected as a whole, or at the end; the caret is behind it. */
export function $insertReference(node: LexicalNode): void {
  const selection = $getSelection();
  if ($isRangeSelection(selection)) $collapseToEnd(selection);
  else if (selection === null) $getRoot().selectEnd();
  else $stepBehindSelected();
  $insertNodes([node]);
  node.selectNext(0, 0);
}

export function insertReference(editor: LexicalEditor, $make: () => LexicalNode): void {
  editor.update(() => $insertReference($make()));
}
