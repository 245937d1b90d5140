import { NodeSelectionDataSelectedExtension } from '@lexical/extension';
import {
  $getSelection,
  $isNodeSelection,
  type BaseSelection,
  COMMAND_PRIORITY_EDITOR,
  COMMAND_PRIORITY_NORMAL,
  configExtension,
  createCommand,
  defineExtension,
  KEY_DOWN_COMMAND,
  KEY_ENTER_COMMAND,
  type LexicalCommand,
  mergeRegister,
} from 'lexical';
import type { PassageId } from '#shared/model/ids.ts';
import { $insertQuotation } from './insert-quotation.ts';
import { registerQuotationDrag } from './quotation-drag.ts';
import { $isQuotationNode, QuotationNode } from './QuotationNode.tsx';

export const INSERT_QUOTATION: LexicalCommand<PassageId> = /* @__PURE__ */ createCommand('INSERT_QUOTATION');
/** Asks for the source of a quotation. The window answers it: the editor cannot open documents. */
export const OPEN_QUOTATION: LexicalCommand<PassageId> = /* @__PURE__ */ createCommand('OPEN_QUOTATION');

export const QuotationExtension = /* @__PURE__ */ defineExtension({
  name: '@ibid/quotation',
  nodes: () => [QuotationNode],
  dependencies: [
    /* @__PURE__ */ configExtension(NodeSelectionDataSelectedExtension, { nodes: [QuotationNode] }),
  ],
  register: (editor) => {
    let last: BaseSelection | null = null;
    return mergeRegister(
      editor.registerUpdateListener(({ editorState }) => {
        last = editorState.read($getSelection) ?? last;
      }),
      editor.registerCommand(
        INSERT_QUOTATION,
        (passageId) => {
          $insertQuotation(passageId, last);
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          const quotation = $selectedQuotation();
          const passageId = quotation?.getPassageId() ?? null;
          // With Shift, Enter does what it does elsewhere: a paragraph after the block.
          if (passageId === null || event === null || event.shiftKey) return false;
          event.preventDefault();
          return editor.dispatchCommand(OPEN_QUOTATION, passageId);
        },
        COMMAND_PRIORITY_NORMAL,
      ),
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return false;
          if (!$moveQuotation(event.key === 'ArrowUp')) return false;
          event.preventDefault();
          return true;
        },
        COMMAND_PRIORITY_NORMAL,
      ),
      registerQuotationDrag(editor),
    );
  },
});

function $selectedQuotation(): QuotationNode | null {
  const selection = $getSelection();
  if (!$isNodeSelection(selection)) return null;
  const [node, ...others] = selection.getNodes();
  return others.length === 0 && $isQuotationNode(node) ? node : null;
}

/** Moves the selected quotation past its neighbour. */
function $moveQuotation(up: boolean): boolean {
  const quotation = $selectedQuotation();
  if (quotation === null) return false;
  if (up) quotation.getPreviousSibling()?.insertBefore(quotation);
  else quotation.getNextSibling()?.insertAfter(quotation);
  return true;
}
