import {
  $isListItemNode,
  $isListNode,
  INSERT_ORDERED_LIST_COMMAND,
  INSERT_UNORDERED_LIST_COMMAND,
  ListExtension,
  type ListItemNode,
  REMOVE_LIST_COMMAND,
} from '@lexical/list';
import { $createHeadingNode, $createQuoteNode, $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import { $setBlocksType } from '@lexical/selection';
import {
  $createParagraphNode,
  $findMatchingParent,
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  $isRootNode,
  $isRootOrShadowRoot,
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

export const BLOCK_STYLES = ['paragraph', 'h1', 'h2', 'h3', 'quote', 'bullet', 'number'] as const;
export type BlockStyle = (typeof BLOCK_STYLES)[number];

/** Gives the selected blocks a style, or makes them plain paragraphs when they have it already. */
export const TOGGLE_BLOCK: LexicalCommand<BlockStyle> = /* @__PURE__ */ createCommand('TOGGLE_BLOCK');

/** Headings, block quotes and lists. */
export const BlocksExtension = /* @__PURE__ */ defineExtension({
  name: '@ibid/blocks',
  dependencies: [/* @__PURE__ */ configExtension(ListExtension, { hasStrictIndent: true })],
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
  if (style === 'bullet' || style === 'number') {
    editor.dispatchCommand(
      style === 'bullet' ? INSERT_UNORDERED_LIST_COMMAND : INSERT_ORDERED_LIST_COMMAND,
      undefined,
    );
    return;
  }
  if (current === 'bullet' || current === 'number') editor.dispatchCommand(REMOVE_LIST_COMMAND, undefined);
  $setBlocksType($getSelection(), () => {
    if (style === 'paragraph') return $createParagraphNode();
    return style === 'quote' ? $createQuoteNode() : $createHeadingNode(style);
  });
}

/** The style of the block in which the selection starts; null where a block has no style, as in a quotation. */
export function $blockStyle(selection: BaseSelection | null): BlockStyle | null {
  if (!$isRangeSelection(selection)) return null;
  const { anchor: start } = selection;
  const container = start.getNode();
  // A selection of everything may begin between two blocks.
  const anchor = $isRootNode(container) ? container.getChildAtIndex(start.offset) : container;
  if (anchor === null) return null;
  const list = $findMatchingParent(anchor, $isListNode);
  if (list !== null) return list.getListType() === 'number' ? 'number' : 'bullet';
  const block = $findMatchingParent(
    anchor,
    (node) => $isElementNode(node) && !node.isInline() && $isRootOrShadowRoot(node.getParent()),
  );
  if ($isParagraphNode(block)) return 'paragraph';
  if ($isQuoteNode(block)) return 'quote';
  if (!$isHeadingNode(block)) return null;
  const tag = block.getTag();
  return tag === 'h1' || tag === 'h2' ? tag : 'h3';
}
