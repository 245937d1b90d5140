import { useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import { Failed } from '#shared/ipc/result.ts';
import { sentenceFor } from '../../bridge/client.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import type { Locking, LockNow } from './use-lock-now.ts';
import './lock.css';

/** Stands in the place of the whole window from the moment that it is to be locked. */
export function LockCover({ locking, lockNow }: { locking: Locking; lockNow: LockNow }) {
  const box = useRef<HTMLDivElement>(null);
  const { goBack } = lockNow;

  useEffect(() => {
    // The window behind hears no key, for nobody sees what it would do.
    const hold = (event: KeyboardEvent) => {
      const isInside = event.target instanceof Node && box.current?.contains(event.target);
      if (isInside && event.key === 'Escape') goBack();
      else if (isInside) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener('keydown', hold, { capture: true });
    return () => window.removeEventListener('keydown', hold, { capture: true });
  }, [goBack]);

  return createPortal(
    <div ref={box} className="lock-cover">
      {locking.state === 'saving' ? (
        <Spinner label="Saving and locking" />
      ) : (
        <Question locking={locking} lockNow={lockNow} />
      )}
    </div>,
    document.body,
  );
}

interface QuestionProps {
  readonly locking: Exclude<Locking, { readonly state: 'saving' }>;
  readonly lockNow: LockNow;
}

function Question({ locking, lockNow }: QuestionProps) {
  const first = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => first.current?.focus(), []);
  return (
    <div
      className="lock-cover__box"
      role="alertdialog"
      aria-modal
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-words`}
    >
      <h1 id={`${id}-title`} className="lock-cover__title">
        Not locked yet
      </h1>
      <div id={`${id}-words`}>
        {locking.state === 'unsaved' ? (
          <p className="lock-cover__words">
            Something that you wrote could not be saved. Go back to see why, or lock without it: it is lost
            then.
          </p>
        ) : (
          <ErrorNote {...(locking.error instanceof Failed ? { code: locking.error.code } : {})}>
            {sentenceFor(locking.error)}
          </ErrorNote>
        )}
      </div>
      <div className="lock-cover__acts">
        <Button onClick={lockNow.goBack}>Go back</Button>
        {locking.state === 'unsaved' && (
          <Button variant="danger" onClick={lockNow.lockUnsaved}>
            Lock without it
          </Button>
        )}
        <Button ref={first} variant="primary" onClick={lockNow.lock}>
          Try again
        </Button>
      </div>
    </div>
  );
}
