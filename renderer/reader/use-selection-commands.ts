import { type RefObject, useState } from 'react';
import type { PassageUse } from '#shared/model/passage.ts';
import { useCommand } from '../bridge/commands.tsx';
import type { PassageActs } from './use-passage-acts.ts';
import { useReaderSelection } from './use-reader-selection.ts';

/** Answers the commands for the words selected, and tells what the toolbar beside them needs; null without any. */
export function useSelectionCommands(
  root: RefObject<HTMLElement | null>,
  text: string,
  passages: readonly PassageUse[],
  acts: PassageActs,
) {
  const selection = useReaderSelection(root, text);
  const [dismissed, setDismissed] = useState<typeof selection>(null);
  const range = selection?.range;
  const same = passages.find(
    ({ position, highlighted }) =>
      highlighted && position.start === range?.start && position.end === range?.end,
  );
  const offered = selection && {
    anchor: selection.anchor,
    highlighted: same !== undefined,
    onHighlight: () => (same ? acts.removeHighlight(same.id) : acts.highlight(selection.range)),
    onQuote: () => acts.quote(selection.range),
    onCopy: () => acts.copy(selection.range),
    onClose: () => setDismissed(selection),
  };
  useCommand('highlight', offered && offered.onHighlight);
  useCommand('quote', offered && offered.onQuote);
  useCommand('copy-reference', offered && offered.onCopy);
  return selection === dismissed ? null : offered;
}
