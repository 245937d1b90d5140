import { type ReactNode, type RefObject, useId } from 'react';
import { Failed } from '#shared/ipc/result.ts';
import { sentenceFor } from '../../bridge/client.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import type { Converting } from './use-converting.ts';
import './passphrase.css';

interface Props {
  readonly title: string;
  readonly description: string;
  readonly firstField: RefObject<HTMLInputElement | null>;
  readonly act: string;
  readonly isReady: boolean;
  /** What is done to the file, while it is done. */
  readonly doing: string;
  readonly converting: Converting;
  readonly onAct: () => void;
  readonly onCancel: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Asks for passphrases, and then shows how the library becomes another file. */
export function PassphraseDialog(props: Props) {
  const { title, description, firstField, act, isReady, doing, converting, children } = props;
  const { onAct, onCancel, onClose } = props;
  const id = useId();
  const isWorking = converting.state === 'working';
  return (
    <Dialog
      open
      title={title}
      description={description}
      firstField={firstField}
      onClose={isWorking ? onCancel : onClose}
      footer={
        isWorking ? (
          <Button onClick={onCancel}>Cancel</Button>
        ) : (
          <>
            <Button onClick={onClose}>Cancel</Button>
            <Button type="submit" form={id} variant="primary" disabled={!isReady}>
              {act}
            </Button>
          </>
        )
      }
    >
      {isWorking && <Working doing={doing} progress={converting.progress} />}
      <form
        id={id}
        className="passphrase"
        hidden={isWorking}
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady && !isWorking) onAct();
        }}
      >
        {children}
        {converting.state === 'asking' && converting.error !== null && (
          <ErrorNote {...(converting.error instanceof Failed ? { code: converting.error.code } : {})}>
            {sentenceFor(converting.error)}
          </ErrorNote>
        )}
      </form>
    </Dialog>
  );
}

type Progress = Extract<Converting, { readonly state: 'working' }>['progress'];

function Working({ doing, progress }: { doing: string; progress: Progress }) {
  return (
    <div className="passphrase">
      <p role="status">{doing}. The library stays as it is until this is done.</p>
      <ProgressBar label={doing} done={progress?.done ?? null} of={progress?.of ?? 1} />
    </div>
  );
}
