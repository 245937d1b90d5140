import { $createCodeNode, $isCodeNode, type CodeNode } from '@lexical/code-core';
import {
  $isListItemNode,
  $isListNode,
  INSERT_CHECK_LIST_COMMAND,
  INSERT_ORDERED_LIST_COMMAND,
  INSERT_UNORDERED_LIST_COMMAND,
  ListExtension,
  type ListItemNode,
  REMOVE_LIST_COMMAND,
} from '@lexical/list';
import { $createHeadingNode, $createQuoteNode, $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import { $setBlocksType } from '@lexical/selection';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $findMatchingParent,
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  type BaseSelection,
  COMMAND_PRIORITY_EDITOR,
  COMMAND_PRIORITY_NORMAL,
  configExtension,
  createCommand,
  defineExtension,
  INDENT_CONTENT_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalCommand,
  type LexicalEditor,
  mergeRegister,
  OUTDENT_CONTENT_COMMAND,
} from 'lexical';
import { NoteCheckListExtension } from '../check-list/check-list-extension.ts';
import { NoteCodeExtension } from '../code/code-extension.ts';
import { $blockAt } from './block-at.ts';

export const BLOCK_STYLES = [
  'paragraph',
  'h1',
  'h2',
  'h3',
  'quote',
  'bullet',
  'number',
  'check',
  'code',
] as const;
export type BlockStyle = (typeof BLOCK_STYLES)[number];

/** Gives the selected blocks a style, or makes them plain paragraphs when they have it already. */
export const TOGGLE_BLOCK: LexicalCommand<BlockStyle> = /* @__PURE__ */ createCommand('TOGGLE_BLOCK');

/** Headings, block quotes, lists and code. */
export const BlocksExtension = /* @__PURE__ */ defineExtension({
  name: '@ibid/blocks',
  dependencies: [
    /* @__PURE__ */ configExtension(ListExtension, { hasStrictIndent: true }),
    NoteCheckListExtension,
    NoteCodeExtension,
  ],
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(
        TOGGLE_BLOCK,
        (style) => {
          const selection = $getSelection();
          if (!$isRangeSelection(selection)) return false;
          const current = $blockStyle(selection);
          $applyStyle(editor, style === current ? 'paragraph' : style, current);
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
      editor.registerCommand(
        KEY_TAB_COMMAND,
        (event) => {
          const listItem = $selectedListItem();
          // Outside a list Tab belongs to the window: it leads out of the text, as everywhere else.
          if (listItem === null) return true;
          event.preventDefault();
          if (!event.shiftKey && listItem.getIndent() >= DEEPEST_INDENT) return true;
          editor.dispatchCommand(
            event.shiftKey ? OUTDENT_CONTENT_COMMAND : INDENT_CONTENT_COMMAND,
            undefined,
          );
          return true;
        },
        COMMAND_PRIORITY_NORMAL,
      ),
    ),
});

const DEEPEST_INDENT = 6;

function $selectedListItem(): ListItemNode | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  return $findMatchingParent(selection.focus.getNode(), $isListItemNode);
}

function $applyStyle(editor: LexicalEditor, style: BlockStyle, current: BlockStyle | null): void {
  if (isListStyle(style)) {
    editor.dispatchCommand(LISTS[style], undefined);
    return;
  }
  if (current !== null && isListStyle(current)) editor.dispatchCommand(REMOVE_LIST_COMMAND, undefined);
  const made: CodeNode[] = [];
  $setBlocksType($getSelection(), () => {
    if (style === 'paragraph') return $createParagraphNode();
    if (style === 'quote') return $createQuoteNode();
    if (style !== 'code') return $createHeadingNode(style);
    const code = $createCodeNode();
    made.push(code);
    return code;
  });
  $joinCode(made);
}

const LISTS = {
  bullet: INSERT_UNORDERED_LIST_COMMAND,
  number: INSERT_ORDERED_LIST_COMMAND,
  check: INSERT_CHECK_LIST_COMMAND,
} as const;

function isListStyle(style: BlockStyle): style is keyof typeof LISTS {
  return style in LISTS;
}

/** Several paragraphs become the lines of one block of code. */
function $joinCode(blocks: readonly CodeNode[]): void {
  for (const code of blocks) {
    const before = code.getPreviousSibling();
    if (!$isCodeNode(before) || !blocks.includes(before)) continue;
    const children = code.getChildren();
    before.append($createLineBreakNode(), ...children);
    if (code.isAttached()) code.remove();
  }
}

/** The style of the block in which the selection starts; null where a block has no style, as in a quotation. */
export function $blockStyle(selection: BaseSelection | null): BlockStyle | null {
  if (!$isRangeSelection(selection)) return null;
  const block = $blockAt(selection.anchor);
  if ($isListNode(block)) {
    // The innermost list counts.
    return ($findMatchingParent(selection.anchor.getNode(), $isListNode) ?? block).getListType();
  }
  if ($isParagraphNode(block)) return 'paragraph';
  if ($isQuoteNode(block)) return 'quote';
  if ($isCodeNode(block)) return 'code';
  if (!$isHeadingNode(block)) return null;
  const tag = block.getTag();
  return tag === 'h1' || tag === 'h2' ? tag : 'h3';
}
