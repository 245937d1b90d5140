import { $dfsIterator } from '@lexical/utils';
import { $isHeadingNode } from '@lexical/rich-text';
import { $getRoot, $isTextNode, type LexicalEditor } from 'lexical';
import { useEffect, useState } from 'react';
import { $isQuotationNode } from '../editor/extensions/quotation/QuotationNode.tsx';

export interface NoteCounts {
  /** The person's own; quoted words are counted nowhere. */
  readonly words: number;
  readonly quotations: number;
  readonly headings: number;
}

/** A long note is not walked through at every keystroke. */
const QUIET_MS = 400;

export function useNoteCounts(editor: LexicalEditor): NoteCounts {
  const [counts, setCounts] = useState(() => editor.read('latest', $countNote));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const count = () => setCounts(editor.read('latest', $countNote));
    count();
    const stop = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return;
      clearTimeout(timer);
      timer = setTimeout(count, QUIET_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [editor]);
  return counts;
}

export function $countNote(): NoteCounts {
  let quotations = 0;
  let headings = 0;
  let text = '';
  for (const { node } of $dfsIterator($getRoot())) {
    if ($isHeadingNode(node)) headings += 1;
    if ($isQuotationNode(node)) quotations += 1;
    else if ($isTextNode(node)) text += node.getTextContent();
    // Words of neighbouring blocks, and those around a line break, are not one word.
    else if (!node.isInline?.() || node.getType() === 'linebreak') text += '\n';
  }
  return { words: countWords(text), quotations, headings };
}

export function countWords(text: string): number {
  return text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}
