import { $dfsIterator } from '@lexical/utils';
import { $getNodeByKey, type UpdateListenerPayload } from 'lexical';
import { $isFootnoteNode } from './FootnoteNode.tsx';
import type { FootnoteEntry } from './footnote-state.ts';

export function $listFootnotes(): readonly FootnoteEntry[] {
  const found: FootnoteEntry[] = [];
  for (const { node } of $dfsIterator()) {
    if ($isFootnoteNode(node)) found.push({ key: node.getKey(), words: node.getWords() });
  }
  return found;
}

/**
 * Whether an update can have changed the list. Typing inside a text marks its parents dirty without
 * intent, so a long note is not walked through at every keystroke; one without footnotes at none that brings no footnote.
 */
export function $mayChangeFootnotes(
  { dirtyElements, dirtyLeaves }: Pick<UpdateListenerPayload, 'dirtyElements' | 'dirtyLeaves'>,
  known: readonly FootnoteEntry[],
): boolean {
  // A whole state that was put in place (undo, another version) marks the root and no leaf.
  if (dirtyLeaves.size === 0 && dirtyElements.size > 0) return true;
  if (known.length === 0) return [...dirtyLeaves].some((key) => $isFootnoteNode($getNodeByKey(key)));
  for (const intended of dirtyElements.values()) if (intended) return true;
  return known.some(({ key }) => dirtyLeaves.has(key));
}

export function isSameList(a: readonly FootnoteEntry[], b: readonly FootnoteEntry[]): boolean {
  return (
    a.length === b.length &&
    a.every((entry, index) => entry.key === b[index]?.key && entry.words === b[index].words)
  );
}
