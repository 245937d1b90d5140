import { $createCodeNode } from '@lexical/code-core';
import {
  $createListItemNode,
  $createListNode,
  $insertList,
  $isListItemNode,
  $isListNode,
  type ListItemNode,
} from '@lexical/list';
import {
  BOLD_STAR,
  HIGHLIGHT,
  INLINE_CODE,
  registerMarkdownShortcuts,
  STRIKETHROUGH,
} from '@lexical/markdown';
import { $createHeadingNode, $createQuoteNode } from '@lexical/rich-text';
import { $isTableCellNode } from '@lexical/table';
import {
  $createTextNode,
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_NORMAL,
  defineExtension,
  type ElementNode,
  KEY_ENTER_COMMAND,
  KEY_SPACE_COMMAND,
  type LexicalNode,
  mergeRegister,
  type ParagraphNode,
  type TextNode,
} from 'lexical';
import { $replaceByMaths } from '../maths/maths-extension.ts';
import { $replaceByRule } from '../rule/rule-extension.ts';

const HEADINGS = { '#': 'h1', '##': 'h2', '###': 'h3' } as const;
const BOX = /^\[([ xX]?)\]$/;
const FENCE = /^```([\w+#-]{0,20})$/;
/** A single star is left alone: it multiplies more often than it slants. */
const WORD_MARKS = [HIGHLIGHT, STRIKETHROUGH, BOLD_STAR, INLINE_CODE];
const RULES = new Set(['---', '***', '___']);

/**
 * `# `, `- `, `1. `, `[ ] ` and `> ` at the start of a paragraph make it what they mean in Markdown, and so do three
 * backticks or dashes, or two dollar signs, with a space or Enter behind them. Words between `==`, `~~`, `**` or backticks are marked.
 */
export const MarkdownShortcutsExtension = /* @__PURE__ */ defineExtension({
  name: '@ibid/markdown-shortcuts',
  register: (editor) =>
    mergeRegister(
      registerMarkdownShortcuts(editor, WORD_MARKS),
      editor.registerCommand(
        KEY_SPACE_COMMAND,
        (event) => {
          if (event.ctrlKey || event.metaKey || event.altKey || !$startBlock()) return false;
          event.preventDefault();
          return true;
        },
        COMMAND_PRIORITY_NORMAL,
      ),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (event?.shiftKey || event?.ctrlKey || event?.metaKey || !$startBlockOfLine()) return false;
          event?.preventDefault();
          return true;
        },
        COMMAND_PRIORITY_NORMAL,
      ),
    ),
});

/** Answers false, and changes nothing, unless the paragraph's text up to the caret is a mark of Markdown. */
export function $startBlock(): boolean {
  const text = $textBeforeCaret();
  if (text === null) return false;
  const block = text.node.getParent();
  if ($isListItemNode(block)) return $startCheckList(block, text);
  if (!$isParagraphNode(block)) return false;
  if ($startBlockOfLine()) return true;
  const made = $replaceByMark(block, text.mark);
  if (made === null) return false;
  $dropMark(text, made);
  return true;
}

/** The same for the marks that must stand alone in their line. */
export function $startBlockOfLine(): boolean {
  const text = $textBeforeCaret();
  const paragraph = text?.node.getParent();
  if (!text || !$isParagraphNode(paragraph) || paragraph.getTextContent() !== text.mark) return false;
  if (RULES.has(text.mark) || text.mark === '$$') {
    // Neither has a form in the cells of a table.
    if ($isTableCellNode(paragraph.getParent())) return false;
    if (text.mark === '$$') $replaceByMaths(paragraph);
    else $replaceByRule(paragraph);
    return true;
  }
  const fence = FENCE.exec(text.mark);
  if (!fence) return false;
  const code = $createCodeNode(fence[1] === '' ? undefined : fence[1]);
  paragraph.clear().replace(code);
  code.select();
  return true;
}

interface TextBeforeCaret {
  readonly node: TextNode;
  /** What stands in it before the caret. */
  readonly mark: string;
}

/** Null unless the caret is in the first text of a block. */
function $textBeforeCaret(): TextBeforeCaret | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const node = selection.anchor.getNode();
  if (!$isTextNode(node) || node.getPreviousSibling() !== null) return null;
  return { node, mark: node.getTextContent().slice(0, selection.anchor.offset) };
}

/** Takes the mark away, and puts the caret before the words behind it. */
function $dropMark({ node, mark }: TextBeforeCaret, block: ElementNode): void {
  const words = node.getTextContent().slice(mark.length);
  if (words === '' && node.getNextSibling() === null) {
    // Text nodes may not be empty.
    node.remove();
    block.select(0, 0);
  } else {
    const rest = node.replace($createTextNode(words).setFormat(node.getFormat()));
    rest.select(0, 0);
  }
}

/** A box at the start of an entry of a bulleted list makes that a list of things to do. */
function $startCheckList(entry: ListItemNode, text: TextBeforeCaret): boolean {
  const box = BOX.exec(text.mark);
  const list = entry.getParent();
  if (!box || !$isListNode(list) || list.getListType() !== 'bullet') return false;
  $dropMark(text, entry);
  $insertList('check');
  const made = $getSelection()?.getNodes().map($entryOf).find($isListItemNode);
  made?.setChecked(isTicked(box));
  return true;
}

function $entryOf(node: LexicalNode): LexicalNode | null {
  return $isListItemNode(node) ? node : node.getParent();
}

function isTicked(box: RegExpExecArray): boolean {
  return box[1]?.toLowerCase() === 'x';
}

/** Moves the paragraph's children into a block of the kind the mark stands for. */
function $replaceByMark(paragraph: ParagraphNode, mark: string): ElementNode | null {
  if (mark === '#' || mark === '##' || mark === '###') {
    return paragraph.replace($createHeadingNode(HEADINGS[mark]), true);
  }
  if (mark === '>') return paragraph.replace($createQuoteNode(), true);
  const isBullet = mark === '-' || mark === '*';
  const box = BOX.exec(mark);
  const number = /^(\d{1,4})[.)]$/.exec(mark)?.[1];
  if (!isBullet && !box && number === undefined) return null;
  const listItem = box ? $createListItemNode(isTicked(box)) : $createListItemNode();
  listItem.append(...paragraph.getChildren());
  const list = $createListNode(box ? 'check' : isBullet ? 'bullet' : 'number', number ? Number(number) : 1);
  paragraph.replace(list.append(listItem));
  return listItem;
}
