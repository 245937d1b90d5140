import { useEffect, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import type { Looking } from './use-findings.ts';

/** What is found again within this time is not worth a line that comes and goes. */
const UNNOTICED_MS = 700;

/** How far looking is, and the way to end it or to begin it again. */
export function LookingLine({ looking }: { looking: Looking }) {
  const { state, problem, progress, found, cancel, again } = looking;
  if (problem !== null) return <ErrorNote onRetry={again}>{problem}</ErrorNote>;
  if (state === 'cancelled') {
    return (
      <div className="findings-looking">
        <span>{found === null ? 'Looking was cancelled.' : 'Looking again was cancelled.'}</span>
        <Button size="s" onClick={again}>
          Look again
        </Button>
      </div>
    );
  }
  if (state === 'done') return null;
  return <Progress again={found !== null} progress={progress} onCancel={cancel} />;
}

interface ProgressProps {
  /** Whether what was found before stands below meanwhile. */
  readonly again: boolean;
  readonly progress: Looking['progress'];
  readonly onCancel: () => void;
}

function Progress({ again, progress, onCancel }: ProgressProps) {
  const [noticed, setNoticed] = useState(!again);
  useEffect(() => {
    const timer = setTimeout(() => setNoticed(true), UNNOTICED_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!noticed) return null;
  if (progress === null || progress.of === 0) return <Spinner label="Comparing documents" />;
  const { done, of } = progress;
  return (
    <div className="findings-looking">
      <output>
        Comparing documents: {done.toLocaleString('en')} of {of.toLocaleString('en')}
      </output>
      <ProgressBar label="Documents compared" className="ui-progress--line" done={done} of={of} />
      <Button size="s" onClick={onCancel}>
        Cancel
      </Button>
    </div>
  );
}
