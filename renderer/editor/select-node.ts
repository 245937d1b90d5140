import {
  $createNodeSelection,
  $createParagraphNode,
  $isElementNode,
  $setSelection,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
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
