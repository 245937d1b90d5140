import {
  $createNodeSelection,
  $createParagraphNode,
  $getSelection,
  $isElementNode,
  $isNodeSelection,
  $setSelection,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
  type RangeSelection,
} from 'lexical';

/** Selects a node as a whole, so that Backspace deletes it and Enter opens it. */
export function selectNode(editor: LexicalEditor, key: NodeKey): void {
  editor.update(() => $selectNode(key));
}

export function $selectNode(key: NodeKey): void {
  const selection = $createNodeSelection();
  selection.add(key);
  $setSelection(selection);
}

/** The node of the kind that is selected as a whole, and alone; else null. */
export function $onlySelected<Kind extends LexicalNode>(
  $is: (node: LexicalNode) => node is Kind,
): Kind | null {
  const selection = $getSelection();
  if (!$isNodeSelection(selection)) return null;
  const [node, ...others] = selection.getNodes();
  return node !== undefined && others.length === 0 && $is(node) ? node : null;
}

/** Puts the caret behind the last of the nodes that are selected as wholes, so that what is inserted replaces none. */
export function $stepBehindSelected(): void {
  const selection = $getSelection();
  const last = $isNodeSelection(selection) ? selection.getNodes().at(-1) : undefined;
  if (last) $selectBehind(last);
}

/** Selected words stay: what is inserted goes behind them. */
export function $collapseToEnd(selection: RangeSelection): void {
  const { key, offset, type } = selection.isBackward() ? selection.anchor : selection.focus;
  selection.anchor.set(key, offset, type);
  selection.focus.set(key, offset, type);
}

/** Puts the caret into a new paragraph above the block. */
export function $selectAbove(block: LexicalNode): void {
  const paragraph = $createParagraphNode();
  block.insertBefore(paragraph);
  paragraph.select();
}

/** Puts the caret behind the node; behind a block that is the next one, made when there is none to write in. */
export function $selectBehind(node: LexicalNode): void {
  const next = node.getNextSibling();
  if (node.isInline()) {
    node.selectNext(0, 0);
  } else if ($isElementNode(next)) {
    next.selectStart();
  } else {
    const paragraph = $createParagraphNode();
    node.insertAfter(paragraph);
    paragraph.select();
  }
}
