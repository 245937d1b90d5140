import { type RefObject, useState } from 'react';
import type { PassageUse } from '#shared/model/passage.ts';
import { useCommand } from '../bridge/commands.tsx';
import type { TextRange } from './text-range.ts';
import type { PassageActs } from './use-passage-acts.ts';
import { readSelection, useReaderSelection } from './use-reader-selection.ts';

/** Answers the commands for the words selected, and tells what the toolbar beside them needs; null without any. */
export function useSelectionCommands(
  root: RefObject<HTMLElement | null>,
  text: string,
  passages: readonly PassageUse[],
  acts: PassageActs,
) {
  const selection = useReaderSelection(root, text);
  const [dismissed, setDismissed] = useState<typeof selection>(null);
  const highlightOf = (range: TextRange) =>
    passages.find(
      ({ position, highlighted }) =>
        highlighted && position.start === range.start && position.end === range.end,
    );
  // What is on screen may lag behind the keys by a moment, and the words taken must be those selected.
  const onWords = (act: (range: TextRange) => void) => () => {
    const now = root.current && readSelection(root.current, text);
    if (now) act(now.range);
  };
  const offered = selection && {
    anchor: selection.anchor,
    range: selection.range,
    highlighted: highlightOf(selection.range) !== undefined,
    onHighlight: onWords((range) => {
      const same = highlightOf(range);
      if (same) acts.removeHighlight(same.id);
      else acts.highlight(range);
    }),
    onQuote: onWords(acts.quote),
    onCopy: onWords(acts.copy),
    onClose: () => setDismissed(selection),
  };
  useCommand('highlight', offered && offered.onHighlight);
  useCommand('quote', offered && offered.onQuote);
  useCommand('copy-reference', offered && offered.onCopy);
  return selection === dismissed ? null : offered;
}
