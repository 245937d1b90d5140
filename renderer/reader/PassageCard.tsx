import type { PassageUse } from '#shared/model/passage.ts';
import { useAnswer } from '../bridge/use-answer.ts';
import { type Anchor, AnchoredCard } from './AnchoredCard.tsx';
import { PassageEntry, type PassageEntryActs } from './passages/PassageEntry.tsx';
import './passages/passage-card.css';

/** Which passages are shown, and beside what. */
export interface OpenedPassages {
  readonly anchor: Anchor;
  readonly ids: readonly string[];
  /** Whether the comment of the first is written at once. */
  readonly commenting?: boolean;
}

interface Props extends PassageEntryActs {
  readonly opened: OpenedPassages;
  readonly passages: readonly PassageUse[];
  readonly onClose: () => void;
}

/** The marked passages at a place. */
export function PassageCard({ opened, passages, onClose, ...acts }: Props) {
  const tags = useAnswer('tags.list', [], ['tags.changed']).value ?? [];
  return (
    <AnchoredCard
      anchor={opened.anchor}
      label={passages.length === 1 ? 'Marked passage' : 'Marked passages'}
      side="bottom"
      takesFocus
      className="passage-card"
      onClose={onClose}
    >
      <ul className="passage-list">
        {passages.map((passage, index) => (
          <PassageEntry
            key={passage.id}
            passage={passage}
            tags={tags}
            commenting={opened.commenting === true && index === 0}
            onLeave={onClose}
            {...acts}
          />
        ))}
      </ul>
    </AnchoredCard>
  );
}
