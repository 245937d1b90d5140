import { $isCodeNode, CodeExtension, CodeHighlightNode, CodeNode } from '@lexical/code-core';
import {
  $createTextNode,
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  type BaseSelection,
  COMMAND_PRIORITY_HIGH,
  COMMAND_PRIORITY_NORMAL,
  defineExtension,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
  type RangeSelection,
  TextNode,
} from 'lexical';
import { $selectAbove, $selectBehind } from '../../select-node.ts';
import { $indentLines, $lineCount, $lineOf } from './code-lines.ts';
import { $keepPlain } from './plain-code.ts';
import './code.css';

/**
 * Blocks of code. Tab belongs to the code there; the arrows lead out of it at either end, and so does Enter behind
 * two empty lines.
 */
export const NoteCodeExtension = /* @__PURE__ */ defineExtension({
  name: '@ibid/code',
  dependencies: [CodeExtension],
  register: (editor) =>
    mergeRegister(
      editor.registerNodeTransform(CodeNode, $keepPlain),
      editor.registerNodeTransform(CodeHighlightNode, (node) => {
        // Made by code that expects a highlighter; the file format knows no such node.
        node.replace($createTextNode(node.getTextContent()));
      }),
      editor.registerNodeTransform(TextNode, (node) => {
        if (node.getFormat() !== 0 && $isCodeNode(node.getParent())) node.setFormat(0);
      }),
      editor.registerCommand(
        KEY_TAB_COMMAND,
        (event) => {
          const inside = $insideCode($getSelection());
          if (inside === null) return false;
          event.preventDefault();
          $indentLines(inside.selection, inside.code, event.shiftKey);
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        KEY_ARROW_DOWN_COMMAND,
        (event) => {
          const inside = $insideCode($getSelection());
          if (inside === null || event?.shiftKey || inside.code.getNextSibling() !== null) return false;
          if ($lineOf(inside.selection.focus, inside.code) !== $lineCount(inside.code) - 1) return false;
          event?.preventDefault();
          $selectBehind(inside.code);
          return true;
        },
        COMMAND_PRIORITY_NORMAL,
      ),
      editor.registerCommand(
        KEY_ARROW_UP_COMMAND,
        (event) => {
          const inside = $insideCode($getSelection());
          if (inside === null || event?.shiftKey || inside.code.getPreviousSibling() !== null) return false;
          if ($lineOf(inside.selection.focus, inside.code) !== 0) return false;
          event?.preventDefault();
          $selectAbove(inside.code);
          return true;
        },
        COMMAND_PRIORITY_NORMAL,
      ),
    ),
});

/** Null unless the whole selection is in one block of code. */
function $insideCode(
  selection: BaseSelection | null,
): { readonly selection: RangeSelection; readonly code: CodeNode } | null {
  if (!$isRangeSelection(selection)) return null;
  const code = $findMatchingParent(selection.anchor.getNode(), $isCodeNode);
  if (code === null || !code.is($findMatchingParent(selection.focus.getNode(), $isCodeNode))) return null;
  return { selection, code };
}
