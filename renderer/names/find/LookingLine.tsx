import { Button } from '../../ui/Button.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import type { Looking } from './use-looking.ts';

/** How far the looking has come, and the way to give it up or to begin it again. */
export function LookingLine({ looking }: { looking: Looking }) {
  const { state, sought, problem, progress, cancel, again } = looking;
  if (problem !== null) return <ErrorNote onRetry={again}>{problem}</ErrorNote>;
  if (state === 'done') return null;
  if (state === 'cancelled') {
    return (
      <div className="find-names__line">
        <span>Given up before the end of the library.</span>
        <Button size="s" onClick={again}>
          Look again
        </Button>
      </div>
    );
  }
  return (
    <div className="find-names__line">
      <span role="status">
        {progress === null || progress.of === 0
          ? `Looking for ${sought}`
          : `Looking for ${sought}: ${progress.done.toLocaleString('en')} of ${progress.of.toLocaleString('en')} documents`}
      </span>
      <ProgressBar
        label="Documents looked through"
        className="ui-progress--line"
        done={progress?.done ?? 0}
        of={progress?.of ?? 1}
      />
      <Button size="s" onClick={cancel}>
        Cancel
      </Button>
    </div>
  );
}
