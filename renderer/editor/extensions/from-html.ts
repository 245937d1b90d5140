import type { DOMConversion, LexicalNode } from 'lexical';

/** Takes an element of pasted HTML for one node of ours, whatever is inside the element. */
export function takenAs($make: () => LexicalNode): DOMConversion {
  return { conversion: () => ({ node: $make(), after: () => [] }), priority: 2 };
}
