import type { ReactNode } from 'react';
import type { AnchorFate } from '#shared/model/anchor.ts';
import { wordsAlone } from '#shared/text/picture-sign.ts';
import { Button } from '../ui/Button.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import type { AnchorDecisions } from './use-anchor-decisions.ts';

interface Props {
  readonly anchor: AnchorFate;
  readonly decisions: AnchorDecisions;
  /** What a press decides. */
  readonly accept: boolean;
  readonly children: ReactNode;
}

/** A choice about a passage, pressed where it was made. It stays when it is made, so that the focus does. */
export function AnchorChoice({ anchor, decisions, accept, children }: Props) {
  const isMade = anchor.decision === (accept ? 'accepted' : 'rejected');
  return (
    <Button
      size="s"
      className="anchor-choice"
      aria-pressed={isMade}
      onClick={() => decisions.decide(anchor, accept)}
    >
      {children}
      <VisuallyHidden>: “{beginning(wordsAlone(anchor.quote))}”</VisuallyHidden>
    </Button>
  );
}

function beginning(words: string): string {
  return words.length > 40 ? `${words.slice(0, 40)}…` : words;
}
