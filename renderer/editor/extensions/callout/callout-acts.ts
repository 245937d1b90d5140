import {
  $createParagraphNode,
  $findMatchingParent,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRootNode,
  type BaseSelection,
  type LexicalNode,
} from 'lexical';
import type { CalloutKind } from '#shared/model/note-state.ts';
import { $selectedBlocks } from '../blocks/selected-blocks.ts';
import { $createCalloutNode, $isCalloutNode, type CalloutNode } from './CalloutNode.ts';

/** Makes the selected blocks a callout; in one it changes its kind, or takes it away when it is of that kind. */
export function $toggleCallout(kind: CalloutKind): void {
  const current = $calloutAt($getSelection());
  if (current === null) $wrap(kind);
  else if (current.getKind() === kind) $unwrapCallout(current);
  else current.setKind(kind);
}

/** The callout with the whole selection; null where there is none. */
export function $calloutAt(selection: BaseSelection | null): CalloutNode | null {
  const found = new Set(
    selection?.getNodes().map((node) => $findMatchingParent(node, $isCalloutNode)?.getKey() ?? null),
  );
  if (found.size !== 1) return null;
  const [node] = selection?.getNodes() ?? [];
  return node ? $findMatchingParent(node, $isCalloutNode) : null;
}

/** Its blocks take its place. */
export function $unwrapCallout(callout: CalloutNode): void {
  for (const block of callout.getChildren()) callout.insertBefore(block);
  callout.remove();
}

function $wrap(kind: CalloutKind): void {
  const blocks = $selectedBlocks();
  const [first] = blocks;
  if (first === undefined) return;
  const callout = $createCalloutNode(kind);
  first.insertBefore(callout);
  callout.append(...blocks.flatMap($contentOf));
  for (const block of blocks) if ($isCalloutNode(block)) block.remove();
  // A block that is no text offers the caret no place behind it.
  if (!$isElementNode(callout.getLastChild())) callout.append($createParagraphNode());
  if (callout.getNextSibling() === null) $getRoot().append($createParagraphNode());
}

function $contentOf(block: LexicalNode): readonly LexicalNode[] {
  return $isCalloutNode(block) ? block.getChildren() : [block];
}

/** A callout stands between the blocks of a note and nowhere else, and is never empty. */
export function $settleCallout(callout: CalloutNode): void {
  if (callout.isEmpty()) callout.append($createParagraphNode());
  if (!$isRootNode(callout.getParent())) $unwrapCallout(callout);
}
