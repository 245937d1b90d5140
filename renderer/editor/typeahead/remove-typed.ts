import { $isTextNode, type TextNode } from 'lexical';
import type { Chooser } from './chooser.ts';

/**
 * Takes away the sign and what was typed behind it, and puts the caret there; answers what was typed, or null where there
 * is no sign any more. The plugin has cut `words` out for that, but may lag behind who types fast.
 */
export function $removeTyped(words: TextNode, chooser: Pick<Chooser, 'find'>): string | null {
  const before = words.getPreviousSibling();
  const textBefore = $isTextNode(before) ? before.getTextContent() : '';
  const text = textBefore + words.getTextContent();
  const typed = chooser.find(text);
  if (typed === null) return null;
  const kept = text.length - typed.length;
  if (kept > textBefore.length) {
    words.setTextContent(text.slice(textBefore.length, kept)).select();
    return typed.query;
  }
  words.remove();
  if ($isTextNode(before) && kept < textBefore.length) before.setTextContent(text.slice(0, kept)).select();
  return typed.query;
}
