import { signal } from '@lexical/extension';
import {
  $createNodeSelection,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $insertNodes,
  $isNodeSelection,
  $isRangeSelection,
  $setSelection,
  COMMAND_PRIORITY_EDITOR,
  COMMAND_PRIORITY_NORMAL,
  createCommand,
  defineExtension,
  HISTORY_MERGE_TAG,
  KEY_ENTER_COMMAND,
  type LexicalCommand,
  type LexicalEditor,
  mergeRegister,
  type NodeKey,
} from 'lexical';
import { $listFootnotes, type FootnoteEntry, isSameList, mayChangeFootnotes } from './footnote-list.ts';
import { $createFootnoteNode, $isFootnoteNode, FootnoteNode } from './FootnoteNode.tsx';

/** Puts a footnote with these words at the caret, and opens it when it has none. */
export const INSERT_FOOTNOTE: LexicalCommand<string> = /* @__PURE__ */ createCommand('INSERT_FOOTNOTE');

export const FootnoteExtension = /* @__PURE__ */ defineExtension({
  name: '@ibid/footnote',
  nodes: () => [FootnoteNode],
  build: () => ({
    /** The footnotes of the note in their order. */
    footnotes: signal<readonly FootnoteEntry[]>([]),
    /** The one whose words are being edited. */
    opened: signal<NodeKey | null>(null),
  }),
  register: (editor, _config, state) => {
    const { footnotes, opened } = state.getOutput();
    return mergeRegister(
      editor.registerUpdateListener((update) => {
        if (!mayChangeFootnotes(update, footnotes.peek())) return;
        const list = update.editorState.read($listFootnotes);
        if (!isSameList(list, footnotes.peek())) footnotes.value = list;
      }),
      editor.registerCommand(
        INSERT_FOOTNOTE,
        (words) => {
          const key = $insertFootnote(words);
          if (words === '') opened.value = key;
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          const key = $selectedFootnote();
          if (key === null) return false;
          event?.preventDefault();
          opened.value = key;
          return true;
        },
        COMMAND_PRIORITY_NORMAL,
      ),
    );
  },
});

function $insertFootnote(words: string): NodeKey {
  const selection = $getSelection();
  if ($isRangeSelection(selection)) {
    // The marker goes behind the words it is about; it does not replace them.
    const { key, offset, type } = selection.isBackward() ? selection.anchor : selection.focus;
    selection.anchor.set(key, offset, type);
    selection.focus.set(key, offset, type);
  } else if ($isNodeSelection(selection)) {
    selection.getNodes().at(-1)?.selectNext();
  } else {
    $getRoot().selectEnd();
  }
  const footnote = $createFootnoteNode(words);
  $insertNodes([footnote]);
  return footnote.getKey();
}

function $selectedFootnote(): NodeKey | null {
  const selection = $getSelection();
  if (!$isNodeSelection(selection)) return null;
  const [node, ...others] = selection.getNodes();
  return others.length === 0 && $isFootnoteNode(node) ? node.getKey() : null;
}

/** Writes the words of a footnote. `continued` makes it one step of undo with the change before. */
export function writeFootnote(editor: LexicalEditor, key: NodeKey, words: string, continued: boolean): void {
  editor.update(
    () => {
      const node = $getNodeByKey(key);
      if ($isFootnoteNode(node)) node.setWords(words);
    },
    continued ? { tag: HISTORY_MERGE_TAG } : {},
  );
}

export function removeFootnote(editor: LexicalEditor, key: NodeKey): void {
  editor.update(() => {
    const node = $getNodeByKey(key);
    if (!$isFootnoteNode(node)) return;
    node.selectPrevious();
    node.remove();
  });
}

/** Selects the marker, so that Backspace deletes it and Enter opens it. */
export function selectMarker(editor: LexicalEditor, key: NodeKey): void {
  editor.update(() => {
    const selection = $createNodeSelection();
    selection.add(key);
    $setSelection(selection);
  });
}
