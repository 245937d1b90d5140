import { $getNodeByKey, $isTextNode } from 'lexical';
import type { Hit } from '#shared/find/wanted-words.ts';
import { $isFootnoteNode } from '../footnote/FootnoteNode.tsx';
import { blockAt, type NoteBlock, type NotePiece } from './note-blocks.ts';

/** What the search bar has changed by itself. */
export const REPLACED_TAG = 'replaced';

/** Puts words in the place of what was found. Answers false for a quotation, whose words are its source’s. */
export function $replaceHit(blocks: readonly NoteBlock[], hit: Hit, words: string): boolean {
  const block = blockAt(blocks, hit.start);
  if (block === null || block.kind === 'quotation') return false;
  const start = hit.start - block.start;
  const end = hit.end - block.start;
  const node = $getNodeByKey(block.key);
  if (block.kind === 'footnote') {
    if (!$isFootnoteNode(node)) return false;
    const former = node.getWords();
    if (!former.startsWith(block.text.slice(0, end))) return false;
    node.setWords(former.slice(0, start) + words + former.slice(end));
    return true;
  }
  let isWritten = false;
  for (const piece of block.pieces) {
    const from = Math.max(start - piece.start, 0);
    const to = Math.min(end - piece.start, piece.length);
    if (from >= to) continue;
    const text = $getNodeByKey(piece.key);
    // Somebody may have written here since it was searched.
    if (!$isTextNode(text) || !text.getTextContent().startsWith(pieceUpTo(block, piece, to))) continue;
    // The words take the form of the first of those that they replace.
    text.spliceText(from, to - from, isWritten ? '' : words);
    isWritten = true;
  }
  return isWritten;
}

function pieceUpTo({ text }: NoteBlock, { start }: NotePiece, end: number): string {
  return text.slice(start, start + end);
}

/** As `$replaceHit` for everything that was found. Answers how many were replaced, and how many stand in quotations. */
export function $replaceAll(
  blocks: readonly NoteBlock[],
  hits: readonly Hit[],
  words: string,
): { readonly replaced: number; readonly kept: number } {
  // From the end: what stands before keeps its place.
  const done = hits.toReversed().filter((hit) => $replaceHit(blocks, hit, words)).length;
  return { replaced: done, kept: hits.length - done };
}
