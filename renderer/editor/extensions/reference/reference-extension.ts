import { GetClipboardDataExtension } from '@lexical/clipboard';
import { signal } from '@lexical/extension';
import {
  $getEditor,
  BLUR_COMMAND,
  COMMAND_PRIORITY_EDITOR,
  COMMAND_PRIORITY_NORMAL,
  configExtension,
  createCommand,
  defineExtension,
  FOCUS_COMMAND,
  KEY_DOWN_COMMAND,
  KEY_ENTER_COMMAND,
  type LexicalCommand,
  type LexicalEditor,
  mergeRegister,
  type NodeKey,
} from 'lexical';
import { $onlySelected, $selectBehind } from '../../select-node.ts';
import { openNode, OpenedNodeExtension } from '../node-card/opened-node.ts';
import { ReferenceNode } from './ReferenceNode.ts';
import { $withShownWords } from './shown-words.ts';
import { $typeSign, TYPE_SIGN } from './type-sign.ts';

/** Asks for what a node points to. The window answers it: the editor cannot open documents. */
export const OPEN_REFERENCE: LexicalCommand<ReferenceNode> = /* @__PURE__ */ createCommand('OPEN_REFERENCE');

/** What the nodes that point into the library have in common. */
export const ReferenceExtension = /* @__PURE__ */ defineExtension({
  name: '@ibid/reference',
  dependencies: [
    OpenedNodeExtension,
    /* @__PURE__ */ configExtension(GetClipboardDataExtension, {
      $exportMimeType: { 'text/plain': [(_selection, next) => $withShownWords($getEditor(), next)] },
    }),
  ],
  build: () => ({
    /** The one that is selected alone, while the text has the focus. */
    selected: signal<NodeKey | null>(null),
  }),
  register: (editor, _config, state) => {
    const { selected } = state.getOutput();
    return mergeRegister(
      editor.registerUpdateListener(({ editorState }) => {
        selected.value = hasFocus(editor) ? editorState.read($selectedKey) : null;
      }),
      editor.registerCommand(
        FOCUS_COMMAND,
        () => {
          selected.value = $selectedKey();
          return false;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
      editor.registerCommand(
        BLUR_COMMAND,
        () => {
          selected.value = null;
          return false;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
      editor.registerCommand(
        TYPE_SIGN,
        (sign) => {
          const node = $selectedReference();
          if (sign === '[@' && node?.getType() === 'citation') openNode(editor, node.getKey());
          else {
            if (node) $selectBehind(node);
            $typeSign(sign);
          }
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          const node = $selectedReference();
          if (node === null || event?.shiftKey) return false;
          event?.preventDefault();
          return editor.dispatchCommand(OPEN_REFERENCE, node);
        },
        COMMAND_PRIORITY_NORMAL,
      ),
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          const node = event.key === 'F2' ? $selectedReference() : null;
          if (node === null || !node.hasCard() || !editor.isEditable()) return false;
          event.preventDefault();
          openNode(editor, node.getKey());
          return true;
        },
        COMMAND_PRIORITY_NORMAL,
      ),
    );
  },
});

function hasFocus(editor: LexicalEditor): boolean {
  const root = editor.getRootElement();
  return root !== null && root === document.activeElement;
}

function $selectedKey(): NodeKey | null {
  return $selectedReference()?.getKey() ?? null;
}

function $selectedReference(): ReferenceNode | null {
  return $onlySelected((node) => node instanceof ReferenceNode);
}
