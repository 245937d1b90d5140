import {
  COMMAND_PRIORITY_NORMAL,
  defineExtension,
  KEY_DOWN_COMMAND,
  mergeRegister,
  PASTE_COMMAND,
} from 'lexical';
import { $stepBehindSelected } from '../../select-node.ts';

const TRAVEL = new Set(['Home', 'End', 'PageUp', 'PageDown']);

/**
 * What is typed or pasted while a footnote or a quotation is selected goes behind it. Without this the browser,
 * which has no caret then, would write to the start of the note; nor would it know where Home and End begin.
 */
export const WritingBesideExtension = /* @__PURE__ */ defineExtension({
  name: '@ibid/writing-beside',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          if (isWriting(event) || TRAVEL.has(event.key)) $stepBehindSelected();
          return false;
        },
        COMMAND_PRIORITY_NORMAL,
      ),
      editor.registerCommand(
        PASTE_COMMAND,
        () => {
          $stepBehindSelected();
          return false;
        },
        COMMAND_PRIORITY_NORMAL,
      ),
    ),
});

function isWriting(event: KeyboardEvent): boolean {
  // An input method says `Process`, and `Dead` is the first half of an accented letter.
  if (event.key === 'Process' || event.key === 'Dead') return true;
  const commands = (event.ctrlKey || event.altKey || event.metaKey) && !event.getModifierState('AltGraph');
  return event.key.length === 1 && !commands;
}
