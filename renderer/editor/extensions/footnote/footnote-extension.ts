import { getExtensionDependencyFromEditor, NodeSelectionDataSelectedExtension } from '@lexical/extension';
import {
  $getRoot,
  $getSelection,
  $insertNodes,
  $isNodeSelection,
  $isRangeSelection,
  $onUpdate,
  COMMAND_PRIORITY_EDITOR,
  COMMAND_PRIORITY_NORMAL,
  configExtension,
  createCommand,
  defineExtension,
  KEY_ENTER_COMMAND,
  type LexicalCommand,
  type LexicalEditor,
  mergeRegister,
  type NodeKey,
} from 'lexical';
import { $collapseToEnd, $onlySelected, $stepBehindSelected } from '../../select-node.ts';
import { OpenedNodeExtension, writeNode } from '../node-card/opened-node.ts';
import { $listFootnotes, $mayChangeFootnotes, isSameList } from './footnote-list.ts';
import { $createFootnoteNode, $isFootnoteNode, FootnoteNode } from './FootnoteNode.tsx';
import { FootnoteStateExtension, openFootnote } from './footnote-state.ts';

/** Puts a footnote with these words at the caret, and opens it when it has none. */
export const INSERT_FOOTNOTE: LexicalCommand<string> = /* @__PURE__ */ createCommand('INSERT_FOOTNOTE');

export const FootnoteExtension = /* @__PURE__ */ defineExtension({
  name: '@ibid/footnote',
  nodes: () => [FootnoteNode],
  dependencies: [
    FootnoteStateExtension,
    OpenedNodeExtension,
    /* @__PURE__ */ configExtension(NodeSelectionDataSelectedExtension, { nodes: [FootnoteNode] }),
  ],
  register: (editor) => {
    const { footnotes } = getExtensionDependencyFromEditor(editor, FootnoteStateExtension).output;
    return mergeRegister(
      editor.registerUpdateListener((update) => {
        const list = update.editorState.read(() =>
          $mayChangeFootnotes(update, footnotes.peek()) ? $listFootnotes() : null,
        );
        if (list !== null && !isSameList(list, footnotes.peek())) footnotes.value = list;
      }),
      editor.registerCommand(
        INSERT_FOOTNOTE,
        (words) => {
          const key = $insertFootnote(words);
          // Not before the note is known to hold it.
          if (words === '') $onUpdate(() => openFootnote(editor, key));
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          const key = $onlySelected($isFootnoteNode)?.getKey() ?? null;
          if (key === null) return false;
          event?.preventDefault();
          openFootnote(editor, key);
          return true;
        },
        COMMAND_PRIORITY_NORMAL,
      ),
    );
  },
});

function $insertFootnote(words: string): NodeKey {
  const selection = $getSelection();
  // The marker goes behind the words it is about; it does not replace them.
  if ($isRangeSelection(selection)) $collapseToEnd(selection);
  else if ($isNodeSelection(selection)) $stepBehindSelected();
  else $getRoot().selectEnd();
  const footnote = $createFootnoteNode(words);
  $insertNodes([footnote]);
  return footnote.getKey();
}

/** Writes the words of a footnote. `continued` makes it one step of undo with the change before. */
export function writeFootnote(editor: LexicalEditor, key: NodeKey, words: string, continued: boolean): void {
  writeNode(
    editor,
    key,
    (node) => {
      if ($isFootnoteNode(node)) node.setWords(words);
    },
    continued,
  );
}
