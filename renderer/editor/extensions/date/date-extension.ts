import { NodeSelectionDataSelectedExtension } from '@lexical/extension';
import {
  $createTextNode,
  $getNodeByKey,
  $getSelection,
  $insertNodes,
  $isNodeSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_EDITOR,
  COMMAND_PRIORITY_NORMAL,
  configExtension,
  createCommand,
  defineExtension,
  KEY_ENTER_COMMAND,
  type LexicalCommand,
  type LexicalEditor,
  mergeRegister,
} from 'lexical';
import { $collapseToEnd, $onlySelected, $selectBehind, $stepBehindSelected } from '../../select-node.ts';
import { DateStateExtension, editDate, type EditedDate } from './date-state.ts';
import { $createDateNode, $isDateNode, DateNode } from './DateNode.tsx';

/** Opens the selected date for editing, or asks for a new one, which the selected words may be. */
export const EDIT_DATE: LexicalCommand<void> = /* @__PURE__ */ createCommand('EDIT_DATE');

/** A date is a short phrase; more words than that are not replaced by one. */
const LONGEST = 80;

/** Dates as exact and as vague as they are known, in three calendars. */
export const DateExtension = /* @__PURE__ */ defineExtension({
  name: '@ibid/date',
  nodes: () => [DateNode],
  dependencies: [
    DateStateExtension,
    /* @__PURE__ */ configExtension(NodeSelectionDataSelectedExtension, { nodes: [DateNode] }),
  ],
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(
        EDIT_DATE,
        () => {
          editDate(editor, $selectedDate() ?? { kind: 'new', words: $selectedWords() });
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          const date = $selectedDate();
          if (date === null || event?.shiftKey) return false;
          event?.preventDefault();
          editDate(editor, date);
          return true;
        },
        COMMAND_PRIORITY_NORMAL,
      ),
    ),
});

function $selectedDate(): EditedDate | null {
  const date = $onlySelected($isDateNode);
  return date && { kind: 'existing', key: date.getKey(), words: date.getWords() };
}

function $selectedWords(): string {
  const selection = $getSelection();
  const words = $isRangeSelection(selection) ? selection.getTextContent().trim() : '';
  return words.length > LONGEST || words.includes('\n') ? '' : words;
}

/** Writes a date into its node, or puts a new one in the place of the selected words; the caret is behind it. */
export function writeDate(editor: LexicalEditor, date: EditedDate, words: string, edtf: string): void {
  editor.update(() => {
    if (date.kind === 'existing') {
      const node = $getNodeByKey(date.key);
      if ($isDateNode(node)) $selectBehind(node.setDate(words, edtf));
      return;
    }
    const selection = $getSelection();
    if ($isNodeSelection(selection)) $stepBehindSelected();
    else if ($isRangeSelection(selection) && date.words === '') $collapseToEnd(selection);
    const node = $createDateNode(words, edtf);
    $insertNodes([node]);
    $selectBehind(node);
  });
}

/** Leaves the words of a date, as plain ones. */
export function plainDate(editor: LexicalEditor, date: EditedDate): void {
  if (date.kind === 'new') return;
  editor.update(() => {
    const node = $getNodeByKey(date.key);
    if ($isDateNode(node)) node.replace($createTextNode(node.getWords())).selectEnd();
  });
}
