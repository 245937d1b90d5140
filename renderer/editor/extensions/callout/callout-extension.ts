import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_EDITOR,
  COMMAND_PRIORITY_LOW,
  COMMAND_PRIORITY_NORMAL,
  createCommand,
  defineExtension,
  DELETE_CHARACTER_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_SPACE_COMMAND,
  type LexicalCommand,
  type LexicalEditor,
  mergeRegister,
} from 'lexical';
import type { CalloutKind } from '#shared/model/note-state.ts';
import { $selectAbove, $selectBehind } from '../../select-node.ts';
import { $blockAt } from '../blocks/block-at.ts';
import { isOnEdgeLine } from './edge-line.ts';
import { $settleCallout, $toggleCallout } from './callout-acts.ts';
import { $deleteBackward, $deleteForward, $leaveByEnter, $startCallout } from './callout-keys.ts';
import { $isCalloutNode, CalloutNode } from './CalloutNode.ts';

/** Makes the selected blocks a callout, or changes the one with the caret. */
export const TOGGLE_CALLOUT: LexicalCommand<CalloutKind> = /* @__PURE__ */ createCommand('TOGGLE_CALLOUT');

/** Notes, warnings and questions, set apart from the text. */
export const CalloutExtension = /* @__PURE__ */ defineExtension({
  name: '@ibid/callout',
  nodes: () => [CalloutNode],
  register: (editor) =>
    mergeRegister(
      editor.registerNodeTransform(CalloutNode, $settleCallout),
      editor.registerCommand(
        TOGGLE_CALLOUT,
        (kind) => {
          $toggleCallout(kind);
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
      editor.registerCommand(INSERT_PARAGRAPH_COMMAND, $leaveByEnter, COMMAND_PRIORITY_LOW),
      editor.registerCommand(
        DELETE_CHARACTER_COMMAND,
        (isBackward) => (isBackward ? $deleteBackward() : $deleteForward()),
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        KEY_SPACE_COMMAND,
        (event) => {
          if (event.ctrlKey || event.metaKey || event.altKey || !$startCallout()) return false;
          event.preventDefault();
          return true;
        },
        COMMAND_PRIORITY_NORMAL,
      ),
      editor.registerCommand(
        KEY_ARROW_DOWN_COMMAND,
        (event) => $leaveByArrow(editor, event, 'end'),
        COMMAND_PRIORITY_NORMAL,
      ),
      editor.registerCommand(
        KEY_ARROW_UP_COMMAND,
        (event) => $leaveByArrow(editor, event, 'start'),
        COMMAND_PRIORITY_NORMAL,
      ),
    ),
});

/** Where nothing stands before or behind a callout, an arrow makes room to write there. */
function $leaveByArrow(editor: LexicalEditor, event: KeyboardEvent, edge: 'start' | 'end'): boolean {
  const selection = $getSelection();
  if (event.shiftKey || !$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const block = $blockAt(selection.focus);
  const callout = block?.getParent();
  if (!block || !$isCalloutNode(callout)) return false;
  const isOutermost = (node: typeof block | CalloutNode) =>
    (edge === 'start' ? node.getPreviousSibling() : node.getNextSibling()) === null;
  if (!isOutermost(block) || !isOutermost(callout)) return false;
  if (!isOnEdgeLine(editor.getElementByKey(block.getKey()), edge)) return false;
  event.preventDefault();
  if (edge === 'start') $selectAbove(callout);
  else $selectBehind(callout);
  return true;
}
