import { $getNodeByKey, $isElementNode, $isTextNode, type LexicalNode, type NodeKey } from 'lexical';
import { $selectBehind } from '../../select-node.ts';
import { $createFootnoteNode } from '../footnote/FootnoteNode.tsx';
import type { Flaw } from './flaw.ts';
import { noteFor, referencesTo } from './settle-flaws.ts';

/**
 * Puts a footnote in the place of a marker in plain letters, with the words of the paragraph that belongs to it, which goes;
 * all markers of one label get theirs. Answers the first one that is made; null where the text has changed since.
 */
export function $makeFootnote(flaws: readonly Flaw[], label: string): NodeKey | null {
  const note = noteFor(flaws, label);
  const words = note && $getNodeByKey(note.key) ? note.words : '';
  const references = referencesTo(flaws, label);
  const wanted = words === '' ? references.slice(0, 1) : references;
  // From the end: what stands before keeps its place.
  const made = wanted.toReversed().map((reference) => $replaceMarker(reference, words));
  if (made.some((key) => key !== null) && note && words !== '') $getNodeByKey(note.key)?.remove();
  return made.findLast((key) => key !== null) ?? null;
}

function $replaceMarker(
  { key, start, end, label }: Extract<Flaw, { kind: 'reference' }>,
  words: string,
): NodeKey | null {
  const text = $getNodeByKey(key);
  if (!$isTextNode(text) || !text.getTextContent().slice(start, end).includes(label)) return null;
  const parts = text.splitText(start, end);
  const marker = start === 0 ? parts[0] : parts[1];
  if (!marker) return null;
  const footnote = $createFootnoteNode(words);
  marker.replace(footnote);
  $selectBehind(footnote);
  return footnote.getKey();
}

/** Makes a paragraph that is a footnote in plain letters a footnote behind the block before it. Answers whether it could. */
export function $makeFootnoteBehind({ key, words }: Extract<Flaw, { kind: 'loose-note' }>): boolean {
  const paragraph = $getNodeByKey(key);
  const before = paragraph && $blockOfWordsBefore(paragraph);
  if (!paragraph || !before) return false;
  const footnote = $createFootnoteNode(words);
  before.selectEnd().insertNodes([footnote]);
  paragraph.remove();
  $selectBehind(footnote);
  return true;
}

export function $canStandBehind(key: NodeKey): boolean {
  const paragraph = $getNodeByKey(key);
  return paragraph !== null && $blockOfWordsBefore(paragraph) !== null;
}

/** The nearest block above that has words to hang a footnote on; footnotes in plain letters mostly stand together. */
function $blockOfWordsBefore(block: LexicalNode) {
  for (let at = block.getPreviousSibling(); at !== null; at = at.getPreviousSibling()) {
    const isLooseNote = /^\s*\[\^?[^\]\s]+\]/u.test(at.getTextContent());
    if ($isElementNode(at) && !at.isEmpty() && at.getTextContent().trim() !== '' && !isLooseNote) return at;
  }
  return null;
}
