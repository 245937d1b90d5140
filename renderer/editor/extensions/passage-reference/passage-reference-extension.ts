import { NodeSelectionDataSelectedExtension } from '@lexical/extension';
import {
  $getSelection,
  $isRangeSelection,
  $setSelection,
  type BaseSelection,
  COMMAND_PRIORITY_EDITOR,
  configExtension,
  createCommand,
  defineExtension,
  type LexicalCommand,
  mergeRegister,
} from 'lexical';
import type { PassageId } from '#shared/model/ids.ts';
import { $isStillThere } from '../quotation/insert-quotation.ts';
import { $insertReference } from '../reference/insert-reference.ts';
import { ReferenceExtension } from '../reference/reference-extension.ts';
import { $createPassageReferenceNode, PassageReferenceNode } from './PassageReferenceNode.tsx';

/** Names the passage where the caret is, or was last. */
export const INSERT_PASSAGE_REFERENCE: LexicalCommand<PassageId> =
  /* @__PURE__ */ createCommand('INSERT_PASSAGE_REFERENCE');

export const PassageReferenceExtension = /* @__PURE__ */ defineExtension({
  name: '@ibid/passage-reference',
  nodes: () => [PassageReferenceNode],
  dependencies: [
    ReferenceExtension,
    /* @__PURE__ */ configExtension(NodeSelectionDataSelectedExtension, { nodes: [PassageReferenceNode] }),
  ],
  register: (editor) => {
    let last: BaseSelection | null = null;
    return mergeRegister(
      editor.registerUpdateListener(({ editorState }) => {
        last = editorState.read($getSelection) ?? last;
      }),
      editor.registerCommand(
        INSERT_PASSAGE_REFERENCE,
        (passageId) => {
          const isKnown = $isRangeSelection(last) && $isStillThere(last);
          if ($getSelection() === null && last && isKnown) $setSelection(last.clone());
          $insertReference($createPassageReferenceNode(passageId));
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    );
  },
});
