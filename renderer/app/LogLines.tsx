import { useState } from 'react';
import { sentenceFor } from '../bridge/client.ts';
import { useAnswer } from '../bridge/use-answer.ts';
import { ErrorNote } from '../ui/ErrorNote.tsx';

/** What Ibid has noted of its own work, the newest first, once somebody asks for it. */
export function LogLines() {
  const [open, setOpen] = useState(false);
  const log = useAnswer('library.log', open ? [] : null);
  return (
    <details className="log-lines about-fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Log of what failed or took long</summary>
      <p>
        It holds codes, names of calls, times and counts, and no words of yours. It lies in <code>logs</code>{' '}
        in the folder that Ibid keeps its own things in.
      </p>
      {log.state === 'failed' && <ErrorNote>{sentenceFor(log.error)}</ErrorNote>}
      {log.value && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard
        <pre dir="ltr" tabIndex={0} role="region" aria-label="Newest lines of the log">
          {log.value.length > 0 ? log.value.toReversed().join('\n') : 'Nothing is in it yet.'}
        </pre>
      )}
    </details>
  );
}
