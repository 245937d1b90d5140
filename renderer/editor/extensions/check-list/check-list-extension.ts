import { $isListItemNode, $isListNode, CheckListExtension, type ListItemNode, ListNode } from '@lexical/list';
import {
  $findMatchingParent,
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_EDITOR,
  createCommand,
  defineExtension,
  type LexicalCommand,
  mergeRegister,
} from 'lexical';
import './check-list.css';

/** Ticks the selected entries of check lists, or takes the ticks away when all of them have one. */
export const TOGGLE_CHECK: LexicalCommand<void> = /* @__PURE__ */ createCommand('TOGGLE_CHECK');

/** Lists of things to do. A click on the box ticks it, and so does Space after Left has led into it. */
export const NoteCheckListExtension = /* @__PURE__ */ defineExtension({
  name: '@ibid/check-list',
  dependencies: [CheckListExtension],
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(
        TOGGLE_CHECK,
        () => {
          const entries = $selectedEntries();
          const ticked = entries.every((entry) => entry.getChecked());
          for (const entry of entries) entry.setChecked(!ticked);
          return entries.length > 0;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
      editor.registerMutationListener(ListNode, (changes) => {
        editor.read('latest', () => {
          for (const [key, change] of changes) {
            const node = $getNodeByKey(key);
            // The entries are boxes to a screen reader, and a list may hold nothing but entries.
            if (change !== 'destroyed' && $isListNode(node)) {
              const element = editor.getElementByKey(key);
              if (node.getListType() === 'check') element?.setAttribute('role', 'group');
              else element?.removeAttribute('role');
            }
          }
        });
      }),
    ),
});

function $selectedEntries(): readonly ListItemNode[] {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return [];
  const entries = new Map<string, ListItemNode>();
  for (const node of selection.getNodes()) {
    const entry = $findMatchingParent(node, $isListItemNode);
    const list = entry?.getParent();
    if (entry && $isListNode(list) && list.getListType() === 'check' && !$isListNode(entry.getFirstChild())) {
      entries.set(entry.getKey(), entry);
    }
  }
  return [...entries.values()];
}
