import { getExtensionDependencyFromEditor, signal } from '@lexical/extension';
import {
  $getNodeByKey,
  COMMAND_PRIORITY_NORMAL,
  defineExtension,
  HISTORY_MERGE_TAG,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical';
import { $onlySelected, $selectBehind } from '../../select-node.ts';

/** Which node has its card open, where what it holds is written. One at most. */
export const OpenedNodeExtension = /* @__PURE__ */ defineExtension({
  name: '@ibid/opened-node',
  build: () => ({ opened: signal<NodeKey | null>(null) }),
});

/** Opens the card of a node; null closes whichever is open. */
export function openNode(editor: LexicalEditor, key: NodeKey | null): void {
  getExtensionDependencyFromEditor(editor, OpenedNodeExtension).output.opened.value = key;
}

/** Enter on a node of the kind, selected alone, opens its card. With Shift it does what it does elsewhere. */
export function registerEnterOpens(
  editor: LexicalEditor,
  $is: (node: LexicalNode) => node is LexicalNode,
): () => void {
  return editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      const node = $onlySelected($is);
      if (node === null || event?.shiftKey) return false;
      event?.preventDefault();
      openNode(editor, node.getKey());
      return true;
    },
    COMMAND_PRIORITY_NORMAL,
  );
}

/** Changes a node from its card. `continued` makes it one step of undo with the change before. */
export function writeNode(
  editor: LexicalEditor,
  key: NodeKey,
  $write: (node: LexicalNode) => void,
  continued: boolean,
): void {
  editor.update(
    () => {
      const node = $getNodeByKey(key);
      if (node) $write(node);
    },
    // The words are typed in a field of their own, which keeps the focus.
    { tag: continued ? [SKIP_DOM_SELECTION_TAG, HISTORY_MERGE_TAG] : SKIP_DOM_SELECTION_TAG },
  );
}

/** Closes the card and puts the caret behind its node, to write on. */
export function leaveNode(editor: LexicalEditor, key: NodeKey): void {
  openNode(editor, null);
  editor.update(() => {
    const node = $getNodeByKey(key);
    if (node) $selectBehind(node);
  });
  editor.focus();
}

export function removeNode(editor: LexicalEditor, key: NodeKey): void {
  openNode(editor, null);
  editor.update(() => {
    const node = $getNodeByKey(key);
    if (!node) return;
    if (node.isInline()) node.selectPrevious();
    else $selectBehind(node);
    node.remove();
  });
  editor.focus();
}
