import { Button } from '../ui/Button.tsx';
import { useImporting } from './Importing.tsx';
import './import-progress-line.css';

/** At the foot of the library while files are being read. */
export function ImportProgressLine() {
  const { progress, cancel } = useImporting();
  if (!progress) return null;
  const { done, total, name } = progress;
  return (
    <section className="import-progress" aria-label="Import">
      <div className="import-progress__words">
        <span aria-live="polite">
          Importing {Math.min(done + 1, total).toLocaleString('en')} of {total.toLocaleString('en')}
        </span>
        <bdi className="import-progress__name">{name}</bdi>
        <progress max={Math.max(total, 1)} value={done} aria-label="Files imported" />
      </div>
      <Button size="s" onClick={cancel}>
        Stop
      </Button>
    </section>
  );
}
