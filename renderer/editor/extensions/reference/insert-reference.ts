import {
  $getRoot,
  $getSelection,
  $insertNodes,
  $isNodeSelection,
  $isRangeSelection,
  type LexicalEditor,
  type LexicalNode,
  type RangeSelection,
} from 'lexical';
import { $selectBehind } from '../../select-node.ts';

/** Puts a node into the line at the caret, behind what is selected as a whole, or at the end; the caret is behind it. */
export function $insertReference(node: LexicalNode): void {
  const selection = $getSelection();
  const last = $isNodeSelection(selection) ? selection.getNodes().at(-1) : undefined;
  if (last) $selectBehind(last);
  else if ($isRangeSelection(selection)) $collapseToEnd(selection);
  else if (selection === null) $getRoot().selectEnd();
  $insertNodes([node]);
  node.selectNext(0, 0);
}

/** Selected words stay: what is inserted goes behind them. */
export function $collapseToEnd(selection: RangeSelection): void {
  const { key, offset, type } = selection.isBackward() ? selection.anchor : selection.focus;
  selection.anchor.set(key, offset, type);
  selection.focus.set(key, offset, type);
}

export function insertReference(editor: LexicalEditor, $make: () => LexicalNode): void {
  editor.update(() => $insertReference($make()));
}
