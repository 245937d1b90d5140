import { NodeSelectionDataSelectedExtension } from '@lexical/extension';
import {
  $getSelection,
  type BaseSelection,
  COMMAND_PRIORITY_EDITOR,
  COMMAND_PRIORITY_NORMAL,
  configExtension,
  createCommand,
  defineExtension,
  KEY_ENTER_COMMAND,
  type LexicalCommand,
  mergeRegister,
} from 'lexical';
import { $onlySelected } from '../../select-node.ts';
import type { PassageId } from '#shared/model/ids.ts';
import { $insertQuotation } from './insert-quotation.ts';
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
          const quotation = $onlySelected($isQuotationNode);
          const passageId = quotation?.getPassageId() ?? null;
          // With Shift, Enter does what it does elsewhere: a paragraph after the block.
          if (passageId === null || event === null || event.shiftKey) return false;
          event.preventDefault();
          return editor.dispatchCommand(OPEN_QUOTATION, passageId);
        },
        COMMAND_PRIORITY_NORMAL,
      ),
    );
  },
});
