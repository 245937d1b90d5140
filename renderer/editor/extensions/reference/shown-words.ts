import type { LexicalEditor, LexicalNode } from 'lexical';

let shownIn: LexicalEditor | null = null;

/**
 * Lets nodes that point into the library give the words that they have on screen as their text. Otherwise they have
 * none: the editor keeps count of the text of every node, and must not see it change while the node stays the same.
 */
export function $withShownWords<T>(editor: LexicalEditor, $work: () => T): T {
  shownIn = editor;
  try {
    return $work();
  } finally {
    shownIn = null;
  }
}

export function $shownWords(node: LexicalNode): string {
  return shownIn?.getElementByKey(node.getKey())?.textContent ?? '';
}
