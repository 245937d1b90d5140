import { $createListItemNode, $createListNode } from '@lexical/list';
import { $createHeadingNode, $createQuoteNode } from '@lexical/rich-text';
import {
  $createTextNode,
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_NORMAL,
  defineExtension,
  type ElementNode,
  KEY_SPACE_COMMAND,
  type ParagraphNode,
} from 'lexical';

const HEADINGS = { '#': 'h1', '##': 'h2', '###': 'h3' } as const;

/** `# `, `- `, `1. ` and `> ` at the start of a paragraph make it what they mean in Markdown. */
export const MarkdownShortcutsExtension = /* @__PURE__ */ defineExtension({
  name: '@ibid/markdown-shortcuts',
  register: (editor) =>
    editor.registerCommand(
      KEY_SPACE_COMMAND,
      (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey || !$startBlock()) return false;
        event.preventDefault();
        return true;
      },
      COMMAND_PRIORITY_NORMAL,
    ),
});

/** Answers false, and changes nothing, unless the paragraph's text up to the caret is a mark of Markdown. */
export function $startBlock(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const text = selection.anchor.getNode();
  if (!$isTextNode(text) || text.getPreviousSibling() !== null) return false;
  const paragraph = text.getParent();
  if (!$isParagraphNode(paragraph)) return false;
  const mark = text.getTextContent().slice(0, selection.anchor.offset);
  const block = $replaceByMark(paragraph, mark);
  if (block === null) return false;

  const words = text.getTextContent().slice(mark.length);
  if (words === '' && text.getNextSibling() === null) {
    // Text nodes may not be empty.
    text.remove();
    block.select(0, 0);
  } else {
    const rest = text.replace($createTextNode(words).setFormat(text.getFormat()));
    rest.select(0, 0);
  }
  return true;
}

/** Moves the paragraph's children into a block of the kind the mark stands for. */
function $replaceByMark(paragraph: ParagraphNode, mark: string): ElementNode | null {
  if (mark === '#' || mark === '##' || mark === '###') {
    return paragraph.replace($createHeadingNode(HEADINGS[mark]), true);
  }
  if (mark === '>') return paragraph.replace($createQuoteNode(), true);
  const isBullet = mark === '-' || mark === '*';
  const number = /^(\d{1,4})[.)]$/.exec(mark)?.[1];
  if (!isBullet && number === undefined) return null;
  const listItem = $createListItemNode();
  listItem.append(...paragraph.getChildren());
  const list = isBullet ? $createListNode('bullet') : $createListNode('number', Number(number));
  paragraph.replace(list.append(listItem));
  return listItem;
}
