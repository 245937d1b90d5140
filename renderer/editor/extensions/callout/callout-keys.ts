import { $isQuoteNode } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
  type PointType,
} from 'lexical';
import { calloutKindOf } from '#shared/note-state/callout-kinds.ts';
import { $blockAt } from '../blocks/block-at.ts';
import { $unwrapCallout } from './callout-acts.ts';
import { $createCalloutNode, $isCalloutNode } from './CalloutNode.ts';

/** The point and its block, where nothing is selected. */
function $caret(): { readonly point: PointType; readonly block: ElementNode } | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const block = $blockAt(selection.focus);
  return block && { point: selection.focus, block };
}

/** Enter in an empty paragraph at the end of a callout leads out of it. */
export function $leaveByEnter(): boolean {
  const block = $caret()?.block;
  const callout = block?.getParent();
  if (!$isParagraphNode(block) || !block.isEmpty() || !$isCalloutNode(callout)) return false;
  if (block.getNextSibling() !== null) return false;
  callout.insertAfter(block);
  if (callout.isEmpty()) callout.remove();
  block.select();
  return true;
}

/** Backspace at the start of a callout takes it away; behind one it draws the paragraph in. */
export function $deleteBackward(): boolean {
  const caret = $caret();
  if (!caret || !$isAtEdge(caret.point, caret.block, 'start') || !$isParagraphNode(caret.block)) return false;
  const { block } = caret;
  const [parent, before] = [block.getParent(), block.getPreviousSibling()];
  if ($isCalloutNode(parent) && before === null) {
    $unwrapCallout(parent);
    return true;
  }
  if (!$isCalloutNode(before)) return false;
  if (block.isEmpty() && block.getNextSibling() !== null) {
    block.remove();
    before.selectEnd();
  } else {
    before.append(block);
    block.selectStart();
    if (before.getNextSibling() === null) before.insertAfter($createParagraphNode());
  }
  return true;
}

/** Delete at the end of a callout draws the next paragraph in; before one it takes the callout away. */
export function $deleteForward(): boolean {
  const caret = $caret();
  if (!caret || !$isAtEdge(caret.point, caret.block, 'end')) return false;
  const { block } = caret;
  const [parent, after] = [block.getParent(), block.getNextSibling()];
  if ($isCalloutNode(after)) {
    if (block.isEmpty()) {
      block.remove();
      after.selectStart();
    } else $unwrapCallout(after);
    return true;
  }
  if (!$isCalloutNode(parent) || after !== null) return false;
  const next = parent.getNextSibling();
  if ($isParagraphNode(next) && next.getNextSibling() !== null) {
    if (next.isEmpty()) next.remove();
    else parent.append(next);
  }
  return true;
}

const TYPED = /^\[!(\w{1,20})\]$/;

/** `[!note]` at the start of a block quote, with a space behind it, makes a callout of it. */
export function $startCallout(): boolean {
  const caret = $caret();
  const text = caret?.point.getNode();
  if (!caret || !$isQuoteNode(caret.block) || !$isTextNode(text) || text.getPreviousSibling() !== null)
    return false;
  const mark = text.getTextContent().slice(0, caret.point.offset);
  const kind = calloutKindOf(TYPED.exec(mark)?.[1] ?? '');
  if (kind === null) return false;
  const paragraph = $createParagraphNode();
  text.setTextContent(text.getTextContent().slice(mark.length));
  paragraph.append(...caret.block.getChildren());
  caret.block.replace($createCalloutNode(kind).append(paragraph));
  if (text.getTextContent() === '') text.remove();
  paragraph.selectStart();
  return true;
}

/** Whether the point is the first or the last place in the block. */
export function $isAtEdge(point: PointType, block: ElementNode, edge: 'start' | 'end'): boolean {
  const node = point.getNode();
  const size = $isElementNode(node) ? node.getChildrenSize() : node.getTextContentSize();
  if (point.offset !== (edge === 'start' ? 0 : size)) return false;
  for (let at: LexicalNode = node; !at.is(block);) {
    const parent = at.getParent();
    const beside = edge === 'start' ? at.getPreviousSibling() : at.getNextSibling();
    if (parent === null || beside !== null) return false;
    at = parent;
  }
  return true;
}
