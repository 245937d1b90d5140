import { useMemo } from 'react';
import type { Direction, Footnote } from '#shared/model/text.ts';
import { AnchoredCard, anchorAt } from '../AnchoredCard.tsx';
import { Citations } from '../Citations.tsx';
import { useCitedSources } from './cited-sources.tsx';

interface Props {
  readonly footnotes: readonly Footnote[];
  readonly direction: Direction;
  readonly onNote: (ordinal: number) => void;
}

/** The works that a note names and what the library has of them, beside the note itself. */
export function SourcesCard({ footnotes, direction, onNote }: Props) {
  const { shown, show } = useCitedSources();
  const note = shown && footnotes[shown.footnote];
  const anchor = useMemo(() => shown && anchorAt(shown.button), [shown]);
  if (!note || !anchor) return null;
  const close = () => show(null);
  return (
    <AnchoredCard
      anchor={anchor}
      label={`Sources of note ${note.label}`}
      side="bottom"
      takesFocus
      className="note-preview sources-card"
      onClose={close}
    >
      <Citations
        note={note}
        footnotes={footnotes}
        direction={direction}
        onLeave={close}
        onNote={(ordinal) => {
          close();
          onNote(ordinal);
        }}
      />
    </AnchoredCard>
  );
}
