import { $isCodeNode } from '@lexical/code-core';
import { $isLinkNode } from '@lexical/link';
import {
  $isElementNode,
  $isParagraphNode,
  $isTextNode,
  type LexicalNode,
  type NodeKey,
  type TextNode,
} from 'lexical';
import { fold } from '#shared/fold/fold.ts';
import { $isCitationNode } from '../citation/CitationNode.tsx';
import { $isFootnoteNode } from '../footnote/FootnoteNode.tsx';
import { $isNoteLinkNode } from '../note-link/NoteLinkNode.tsx';
import { $isPassageReferenceNode } from '../passage-reference/PassageReferenceNode.tsx';
import { $isQuotationNode } from '../quotation/QuotationNode.tsx';
import type { Flaw } from './flaw.ts';

/** A label as Markdown has it, or a number of up to three digits in brackets. */
const REFERENCE = /\[\^([^\]\s]{1,40})\]|\[(\p{Nd}{1,3})\]/gu;
const LOOSE_NOTE = /^\s*(?:\[\^([^\]\s]{1,40})\]:|\[(\p{Nd}{1,3})\])\s*(?=\S)/u;

/** What is to be looked at in one block of a note. */
export function $flawsIn(block: LexicalNode): readonly Flaw[] {
  const flaws: Flaw[] = [];
  const place = { block: block.getKey() };
  const visit = (node: LexicalNode): void => {
    const key = node.getKey();
    if ($isFootnoteNode(node)) {
      if (node.getWords().trim() === '') flaws.push({ kind: 'empty-footnote', key, ...place });
    } else if ($isQuotationNode(node) || $isPassageReferenceNode(node)) {
      flaws.push({ kind: 'quotation', key, passageId: node.getPassageId(), ...place });
    } else if ($isCitationNode(node)) {
      const documentIds = node.getItems().map(({ documentId }) => documentId);
      flaws.push({ kind: 'citation', key, documentIds, ...place });
    } else if ($isNoteLinkNode(node)) {
      flaws.push({ kind: 'note-link', key, noteId: node.getNoteId(), ...place });
    } else if ($isTextNode(node)) flaws.push(...$referencesIn(node, place.block));
    else if ($isElementNode(node) && !$isCodeNode(node) && !$isLinkNode(node)) {
      const loose = $looseNote(node, place.block);
      if (loose) flaws.push(loose);
      node.getChildren().forEach(visit);
    }
  };
  visit(block);
  return flaws;
}

/** Labels in different digits or letters of one kind are one label. */
export function isSameLabel(a: string, b: string): boolean {
  return fold(a).text === fold(b).text;
}

function $looseNote(node: LexicalNode, block: NodeKey): Flaw | null {
  if (!$isParagraphNode(node)) return null;
  const text = node.getTextContent();
  const match = LOOSE_NOTE.exec(text);
  const label = match?.[1] ?? match?.[2];
  if (!match || label === undefined) return null;
  const words = text.slice(match[0].length).replaceAll(/\s+/g, ' ').trim();
  return { kind: 'loose-note', key: node.getKey(), block, label, words, named: match[1] !== undefined };
}

function $referencesIn(node: TextNode, block: NodeKey): readonly Flaw[] {
  if (node.hasFormat('code')) return [];
  const text = node.getTextContent();
  return [...text.matchAll(REFERENCE)].flatMap(({ 0: printed, 1: named, 2: number, index }): Flaw[] => {
    const label = named ?? number ?? '';
    const opensLine = text.slice(0, index).trim() === '' && $isFirst(node);
    // There it is the label of a footnote that stands in a paragraph of its own.
    if (opensLine) return [];
    // A number in brackets behind a space may be anything: a year, an item, a word that was put in.
    const isRaised = node.hasFormat('superscript');
    const isAttached = index > 0 ? /\S/.test(text.charAt(index - 1)) : node.getPreviousSibling() !== null;
    if (named === undefined && !isRaised && !isAttached) return [];
    return [
      { kind: 'reference', key: node.getKey(), block, label, start: index, end: index + printed.length },
    ];
  });
}

function $isFirst(node: TextNode): boolean {
  return node.getPreviousSibling() === null;
}
