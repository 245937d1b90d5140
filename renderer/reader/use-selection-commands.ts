import { type RefObject, useState } from 'react';
import type { HighlightColour } from '#shared/model/colour.ts';
import type { PassageId } from '#shared/model/ids.ts';
import type { PassageUse } from '#shared/model/passage.ts';
import type { Block } from '#shared/model/text.ts';
import { useCommand } from '../bridge/commands.tsx';
import { useHighlightColours } from '../bridge/highlight-colours.tsx';
import type { Anchor } from './AnchoredCard.tsx';
import { selectRange, type TextRange } from './text-range.ts';
import type { PassageActs } from './use-passage-acts.ts';
import { readSelection, useReaderSelection } from './use-reader-selection.ts';
import { wholeSentences } from './whole-sentences.ts';

interface Parts {
  readonly root: RefObject<HTMLElement | null>;
  readonly blocks: readonly Block[];
  readonly text: string;
  readonly passages: readonly PassageUse[];
  readonly acts: PassageActs;
  /** Lets the person write on words, beside them. */
  readonly onComment: (id: PassageId, anchor: Anchor) => void;
}

/** Answers the commands for the words selected, and tells what the toolbar beside them needs; null without any. */
export function useSelectionCommands({ root, blocks, text, passages, acts, onComment }: Parts) {
  const { last } = useHighlightColours();
  const selection = useReaderSelection(root, text);
  const [dismissed, setDismissed] = useState<typeof selection>(null);
  const passageOf = (range: TextRange) =>
    passages.find(({ position }) => position.start === range.start && position.end === range.end);
  const highlightOf = (range: TextRange) => {
    const same = passageOf(range);
    return same?.highlighted ? same : undefined;
  };
  // What is on screen may lag behind the keys by a moment, and the words taken must be those selected.
  const onWords = (act: (range: TextRange) => void, otherwise?: () => void) => () => {
    const now = root.current && readSelection(root.current, text);
    if (now) act(now.range);
    else otherwise?.();
  };
  const inColour = (colour: HighlightColour) =>
    onWords((range) => {
      const same = highlightOf(range);
      if (same) acts.recolour(same.id, colour);
      else acts.highlight(range, colour);
    });
  const offered = selection && {
    anchor: selection.anchor,
    range: selection.range,
    colour: highlightOf(selection.range)?.colour ?? null,
    onHighlight: onWords((range) => {
      const same = highlightOf(range);
      if (same) acts.removeHighlight(same.id);
      else acts.highlight(range, last);
    }),
    onColour: (colour: HighlightColour) => inColour(colour)(),
    onQuote: onWords(acts.quote),
    onRefer: onWords(acts.refer),
    onCopy: onWords(acts.copy),
    onCopyMarkdown: onWords(acts.copyMarkdown),
    linking: acts.isLinking,
    onLink: onWords(acts.link, acts.isLinking ? () => acts.chooseLinked() : undefined),
    onName: onWords((range) => acts.name(range, text.slice(range.start, range.end))),
    onClaim: onWords((range) => acts.state(range, text.slice(range.start, range.end), 'claim')),
    onStatement: onWords((range) => acts.state(range, text.slice(range.start, range.end), 'statement')),
    onComment: onWords((range) => {
      const { anchor } = selection;
      const same = passageOf(range);
      setDismissed(selection);
      if (same) onComment(same.id, anchor);
      else acts.withPassage(range, last, (id) => onComment(id, anchor));
    }),
    onWholeSentences: onWords((range) => {
      if (root.current) selectRange(root.current, wholeSentences(blocks, range));
    }),
    onClose: () => setDismissed(selection),
  };
  useCommand('highlight', offered && offered.onHighlight);
  useCommand('highlight-yellow', offered && (() => offered.onColour('yellow')));
  useCommand('highlight-green', offered && (() => offered.onColour('green')));
  useCommand('highlight-blue', offered && (() => offered.onColour('blue')));
  useCommand('highlight-pink', offered && (() => offered.onColour('pink')));
  useCommand('highlight-purple', offered && (() => offered.onColour('purple')));
  useCommand('highlight-orange', offered && (() => offered.onColour('orange')));
  useCommand('comment', offered && offered.onComment);
  useCommand('whole-sentences', offered && offered.onWholeSentences);
  useCommand('quote', offered && offered.onQuote);
  useCommand('refer', offered && offered.onRefer);
  useCommand('copy-reference', offered && offered.onCopy);
  useCommand('copy-markdown', offered && offered.onCopyMarkdown);
  useCommand('add-to-names', offered && offered.onName);
  useCommand('make-claim', offered && offered.onClaim);
  useCommand('make-statement', offered && offered.onStatement);
  const onChoose = acts.isLinking ? () => acts.chooseLinked() : null;
  useCommand('link-passage', offered ? offered.onLink : onChoose);
  return selection === dismissed ? null : offered;
}
