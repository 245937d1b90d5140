import {
  $getNearestNodeFromDOMNode,
  $getNodeByKey,
  $getRoot,
  COMMAND_PRIORITY_NORMAL,
  DRAGOVER_COMMAND,
  DRAGSTART_COMMAND,
  DROP_COMMAND,
  isDOMNode,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
} from 'lexical';
import { $selectNode } from '../../select-node.ts';
import { $isQuotationNode } from './QuotationNode.tsx';

/** The key means nothing outside the editor it comes from, so it travels under the editor's own name. */
const dragType = (editor: LexicalEditor) => `application/x-ibid-quotation-${editor.getKey()}`;

/** Drags a whole quotation between the blocks of its note. */
export function registerQuotationDrag(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerCommand(
      DRAGSTART_COMMAND,
      (event) => {
        const node = isDOMNode(event.target) ? $getNearestNodeFromDOMNode(event.target) : null;
        if (!$isQuotationNode(node) || event.dataTransfer === null) return false;
        event.dataTransfer.setData(dragType(editor), node.getKey());
        event.dataTransfer.effectAllowed = 'move';
        return true;
      },
      COMMAND_PRIORITY_NORMAL,
    ),
    editor.registerCommand(
      DRAGOVER_COMMAND,
      (event) => {
        if (!event.dataTransfer?.types.includes(dragType(editor))) return false;
        event.preventDefault();
        return true;
      },
      COMMAND_PRIORITY_NORMAL,
    ),
    editor.registerCommand(
      DROP_COMMAND,
      (event) => {
        const quotation = $getNodeByKey(event.dataTransfer?.getData(dragType(editor)) ?? '');
        if (!$isQuotationNode(quotation)) return false;
        event.preventDefault();
        $dropAt(editor, quotation, event.clientY);
        $selectNode(quotation.getKey());
        return true;
      },
      COMMAND_PRIORITY_NORMAL,
    ),
  );
}

/** Before the first block whose middle lies below the pointer, or else at the end. `y` is in the viewport's pixels. */
function $dropAt(editor: LexicalEditor, dragged: LexicalNode, y: number): void {
  for (const block of $getRoot().getChildren()) {
    const box = editor.getElementByKey(block.getKey())?.getBoundingClientRect();
    if (!box || y > box.top + box.height / 2) continue;
    if (!block.is(dragged)) block.insertBefore(dragged);
    return;
  }
  $getRoot().getLastChild()?.insertAfter(dragged);
}
