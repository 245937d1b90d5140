import {
  $getRoot,
  $isDecoratorNode,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type LexicalNode,
  type NodeKey,
} from 'lexical';
import type { Searched } from '#shared/find/wanted-words.ts';
import type { PassageId } from '#shared/model/ids.ts';
import { PICTURE_SIGN } from '#shared/text/picture-sign.ts';
import { $isFootnoteNode } from '../footnote/FootnoteNode.tsx';
import { $isQuotationNode } from '../quotation/QuotationNode.tsx';

/** A part of a note whose words are searched together, in the offsets of the whole note. */
export interface NoteBlock extends Searched {
  readonly kind: 'text' | 'footnote' | 'quotation';
  readonly key: NodeKey;
  /** The texts that it is made of; what lies between them is drawn and has no letters. */
  readonly pieces: readonly NotePiece[];
}

export interface NotePiece {
  readonly key: NodeKey;
  /** From the start of the block. */
  readonly start: number;
  readonly length: number;
}

/**
 * Everything of a note that has words, in its order; the words of a footnote stand behind the block of its marker.
 * `wordsOf` gives those of a passage, or null while nobody knows them.
 */
export function $noteBlocks(wordsOf: (id: PassageId) => string | null): readonly NoteBlock[] {
  const blocks: NoteBlock[] = [];
  let start = 0;
  const add = (block: Omit<NoteBlock, 'start' | 'spans'>) => {
    blocks.push({ ...block, start, spans: [] });
    start += block.text.length + 1;
  };
  const visit = (node: LexicalNode): void => {
    if ($isQuotationNode(node)) {
      const id = node.getPassageId();
      const text = id === null ? null : wordsOf(id);
      if (text !== null) add({ kind: 'quotation', key: node.getKey(), text, pieces: [] });
    }
    if (!$isElementNode(node)) return;
    const children = node.getChildren();
    const holdsBlocks = children.some($isBlock);
    if (holdsBlocks) {
      children.forEach(visit);
      return;
    }
    const { text, pieces, footnotes } = $inlineText(node);
    if (text !== '') add({ kind: 'text', key: node.getKey(), text, pieces });
    for (const { key, words } of footnotes) add({ kind: 'footnote', key, text: words, pieces: [] });
  };
  visit($getRoot());
  return blocks;
}

function $isBlock(node: LexicalNode): boolean {
  return ($isElementNode(node) || $isDecoratorNode(node)) && !node.isInline();
}

function $inlineText(block: LexicalNode) {
  const pieces: NotePiece[] = [];
  const footnotes: { readonly key: NodeKey; readonly words: string }[] = [];
  let text = '';
  const visit = (node: LexicalNode): void => {
    if ($isTextNode(node)) {
      const words = node.getTextContent();
      pieces.push({ key: node.getKey(), start: text.length, length: words.length });
      text += words;
    } else if ($isLineBreakNode(node)) text += '\n';
    else if ($isElementNode(node)) node.getChildren().forEach(visit);
    else if ($isDecoratorNode(node)) {
      text += PICTURE_SIGN;
      if ($isFootnoteNode(node) && node.getWords() !== '')
        footnotes.push({ key: node.getKey(), words: node.getWords() });
    }
  };
  if ($isElementNode(block)) block.getChildren().forEach(visit);
  return { text, pieces, footnotes };
}

/** The block that holds an offset of the note. */
export function blockAt(blocks: readonly NoteBlock[], offset: number): NoteBlock | null {
  return blocks.findLast(({ start }) => start <= offset) ?? null;
}

/** Where in the note a point of a text stands; null for one in none of the blocks. */
export function offsetOf(blocks: readonly NoteBlock[], key: NodeKey, offset: number): number | null {
  for (const block of blocks) {
    if (block.key === key) return block.start;
    const piece = block.pieces.find((one) => one.key === key);
    if (piece) return block.start + piece.start + offset;
  }
  return null;
}
