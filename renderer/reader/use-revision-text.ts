import { useEffect, useState } from 'react';
import type { RevisionText } from '#shared/model/text.ts';
import type { ReaderTarget } from '../bridge/targets.ts';
import { type Loaded, useAnswer } from '../bridge/use-answer.ts';
import { rememberedPosition } from './reading-position.ts';

type ReadText = Loaded<RevisionText> & {
  /** Whether it is more than what fills the view. */
  readonly isWhole: boolean;
  readonly refresh: () => void;
};

/**
 * The text of a revision. A long one comes first as far as it is read on from, and whole once that `canBeShown` and is on
 * the screen: half a million words take longer to come than a person should look at an empty view.
 */
export function useRevisionText(target: ReaderTarget, canBeShown: boolean): ReadText {
  const { revisionId } = target;
  const [first] = useState(() => ({ revisionId, through: beginningOf(target) }));
  const through = first.revisionId === revisionId ? first.through : null;
  const begun = useAnswer('documents.begin', through === null ? null : [revisionId, through]);
  const [isDrawn, setDrawn] = useState(false);
  const isInPart = canBeShown && begun.value?.isWhole === false;
  useEffect(() => (isInPart ? afterNextFrame(() => setDrawn(true)) : undefined), [isInPart]);
  const whole = useAnswer('documents.read', through === null || isDrawn ? [revisionId] : null);

  if (through === null || whole.state !== 'loading') return { ...whole, isWhole: whole.state === 'ready' };
  if (begun.state !== 'ready') return { ...begun, isWhole: false };
  const { text, isWhole } = begun.value;
  return { state: 'ready', value: text, error: undefined, isWhole, refresh: begun.refresh };
}

/** Ordinal of the block that the view begins with; null where it takes the whole text to tell. */
function beginningOf({ documentId, revisionId, range, place }: ReaderTarget): number | null {
  if (range !== undefined || place !== undefined) return null;
  return rememberedPosition(localStorage, { documentId, revisionId }) ?? 0;
}

function afterNextFrame(act: () => void): () => void {
  let timer = 0;
  const frame = requestAnimationFrame(() => {
    timer = window.setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
