import { $getSelection, $isLineBreakNode, $isRangeSelection, $isTextNode, type LexicalEditor } from 'lexical';
import { useEffect, useState } from 'react';
import { countWords } from './use-note-counts.ts';

/** A selection is not counted at every move of it. */
const QUIET_MS = 150;

/** How many of the person's own words are selected. */
export function useSelectedWords(editor: LexicalEditor): number {
  const [words, setWords] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = editor.registerUpdateListener(() => {
      clearTimeout(timer);
      timer = setTimeout(() => setWords(editor.read('latest', $countSelection)), QUIET_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [editor]);
  return words;
}

export function $countSelection(): number {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return 0;
  const [start, end] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus];
  let text = '';
  for (const node of selection.getNodes()) {
    if ($isTextNode(node)) {
      const from = node.is(start.getNode()) ? start.offset : 0;
      const to = node.is(end.getNode()) ? end.offset : undefined;
      text += node.getTextContent().slice(from, to);
    } else if ($isLineBreakNode(node) || !node.isInline?.()) text += '\n';
  }
  return countWords(text);
}
