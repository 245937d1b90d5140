import { Check, WholeWord, X } from 'lucide-react';
import { changedRuns, type Run } from '../changed-words.ts';
import { Button } from '../../ui/Button.tsx';

interface Props {
  readonly before: string;
  readonly now: string;
  /** How many notes quote the passage, and go on doing so. */
  readonly notes: number;
  readonly onWholeSentences: () => void;
  readonly onKeep: () => void;
  readonly onLeave: () => void;
}

/** Stands over the text while the range of a passage is changed, and tells what of its words changes. */
export function RangeBar({ before, now, notes, onWholeSentences, onKeep, onLeave }: Props) {
  const runs = changedRuns(before, now);
  return (
    <div className="range-bar" role="group" aria-label="Range of the passage">
      <div className="range-bar-words">
        <p className="range-bar-hint">
          Drag the handles, or move them with the arrows: by word, with Ctrl by sentence, with Shift the other
          end. Enter keeps, Escape leaves.
        </p>
        {before === now ? (
          <p className="range-bar-change">The same words as before.</p>
        ) : (
          <p className="range-bar-change" dir="auto">
            <Changed runs={runs.old} side="old" />
            <Changed runs={runs.current} side="current" />
          </p>
        )}
        {notes > 0 && before !== now && (
          <p className="range-bar-hint">
            {notes === 1 ? 'One note goes' : `${notes} notes go`} on quoting the former words.
          </p>
        )}
      </div>
      <div className="range-bar-acts">
        <Button size="s" variant="quiet" icon={WholeWord} onClick={onWholeSentences}>
          Whole sentences
        </Button>
        <Button size="s" variant="quiet" icon={X} onClick={onLeave}>
          Leave
        </Button>
        <Button size="s" variant="primary" icon={Check} onClick={onKeep}>
          Keep
        </Button>
      </div>
    </div>
  );
}

/** Only what differs: what is lost struck out, what is gained marked. */
function Changed({ runs, side }: { runs: readonly Run[]; side: 'old' | 'current' }) {
  return runs
    .filter(({ changed }) => changed)
    .map(({ words }, index) =>
      side === 'old' ? (
        <del key={`${index} ${words}`}>{words} </del>
      ) : (
        <ins key={`${index} ${words}`}>{words} </ins>
      ),
    );
}
