import { Button } from '../ui/Button.tsx';
import { ProgressBar } from '../ui/ProgressBar.tsx';
import { useImporting } from './Importing.tsx';
import './import-progress-line.css';

/** Made once: making it takes longer than drawing the line, which is drawn anew for every file. */
const NUMBERS = new Intl.NumberFormat('en');

/** At the foot of the library while files are being read. */
export function ImportProgressLine() {
  const { progress, cancel } = useImporting();
  if (!progress) return null;
  const { done, total, name, pages } = progress;
  const part = pages ? pages.done / pages.total : 0;
  return (
    <section className="import-progress" aria-label="Import">
      <div className="import-progress__words">
        <span aria-live="polite">
          Importing {NUMBERS.format(Math.min(done + 1, total))} of {NUMBERS.format(total)}
        </span>
        <span className="import-progress__file">
          <bdi className="import-progress__name">{name}</bdi>
          {pages && (
            <span className="import-progress__page">
              page {NUMBERS.format(pages.done)} of {NUMBERS.format(pages.total)}
            </span>
          )}
        </span>
        <ProgressBar label="Files imported" className="import-progress__bar" done={done + part} of={total} />
      </div>
      <Button size="s" onClick={cancel}>
        Stop
      </Button>
    </section>
  );
}
