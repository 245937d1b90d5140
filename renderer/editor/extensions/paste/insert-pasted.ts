import { $generateNodesFromSerializedNodes, $insertGeneratedNodes } from '@lexical/clipboard';
import { $generateNodesFromDOM } from '@lexical/html';
import {
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  type BaseSelection,
  type LexicalEditor,
  type PointType,
  type RangeSelection,
  type SerializedLexicalNode,
} from 'lexical';

/** Puts the elements of a page that was made ready for a note at the selection. */
export function $insertPage(editor: LexicalEditor, html: string): void {
  const page = new DOMParser().parseFromString(html, 'text/html');
  $insertGeneratedNodes(editor, $generateNodesFromDOM(editor, page), $place());
}

/** Puts the blocks of a note's state at the selection. */
export function $insertState(editor: LexicalEditor, state: string): void {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the main process makes states of notes
  const { root } = JSON.parse(state) as { root: { children: SerializedLexicalNode[] } };
  $insertGeneratedNodes(editor, $generateNodesFromSerializedNodes(root.children), $place());
}

export function $insertWords(words: string): void {
  const selection = $place();
  if ($isRangeSelection(selection)) selection.insertRawText(words);
}

/** Puts the caret behind the paragraph it stands in: what is pasted next tears no sentence apart. */
export function $stepPastParagraph(): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const block = selection.focus.getNode().getTopLevelElement();
  if ($isParagraphNode(block) && !block.isEmpty()) block.selectEnd();
}

function $place(): BaseSelection {
  return $getSelection() ?? $getRoot().selectEnd();
}

/**
 * Carries out a paste where it was asked for, however long ago. Whoever has written on elsewhere meanwhile stays there; else
 * the caret is behind what was pasted.
 */
export function $pasteAt(place: BaseSelection | null, $insert: () => void): void {
  if (!$isRangeSelection(place) || ![place.anchor, place.focus].every($isStillThere)) {
    $insert();
    return;
  }
  const now = $getSelection();
  const hasMovedOn = now !== null && !now.is(place);
  const there = place.clone();
  // A text that is written on behind the place is parted first, which takes the caret along with its part.
  if (hasMovedOn && there.isCollapsed()) $partText(there);
  const left = hasMovedOn ? ($getSelection()?.clone() ?? null) : null;
  $setSelection(there);
  $insert();
  if ($isRangeSelection(left) && [left.anchor, left.focus].every($isStillThere)) $setSelection(left);
}

function $partText({ anchor, focus }: RangeSelection): void {
  const text = $getNodeByKey(anchor.key);
  if (!$isTextNode(text) || anchor.offset === 0 || anchor.offset === text.getTextContentSize()) return;
  const [before] = text.splitText(anchor.offset);
  if (!before) return;
  anchor.set(before.getKey(), before.getTextContentSize(), 'text');
  focus.set(before.getKey(), before.getTextContentSize(), 'text');
}

function $isStillThere({ key, offset, type }: PointType): boolean {
  const node = $getNodeByKey(key);
  if (node === null || !node.isAttached()) return false;
  if (type === 'text') return $isTextNode(node) && offset <= node.getTextContentSize();
  return $isElementNode(node) && offset <= node.getChildrenSize();
}
