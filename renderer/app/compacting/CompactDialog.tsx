import { CircleCheck } from 'lucide-react';
import { Failed } from '#shared/ipc/result.ts';
import type { Compacted } from '#shared/model/lock.ts';
import { sentenceFor } from '../../bridge/client.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { type Compacting, useCompacting } from './use-compacting.ts';
import './compacting.css';

const MEGABYTE = 1_000_000;

/** Makes the file of the library smaller, where it can be. */
export function CompactDialog({ onClose }: { onClose: () => void }) {
  const { compacting, begin, cancel } = useCompacting();
  const isWorking = compacting.state === 'working';
  return (
    <Dialog
      open
      title="Compact library"
      width="s"
      onClose={isWorking ? cancel : onClose}
      footer={<Acts compacting={compacting} begin={begin} cancel={cancel} onClose={onClose} />}
    >
      <div className="compacting">
        <Content compacting={compacting} />
      </div>
    </Dialog>
  );
}

type ActsProps = ReturnType<typeof useCompacting> & { readonly onClose: () => void };

function Acts({ compacting, begin, cancel, onClose }: ActsProps) {
  switch (compacting.state) {
    case 'working':
      return <Button onClick={cancel}>Cancel</Button>;
    case 'done':
      return (
        <Button variant="primary" onClick={onClose}>
          Done
        </Button>
      );
    case 'asking':
    case 'failed':
      return (
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" onClick={begin}>
            {compacting.state === 'asking' ? 'Compact' : 'Try again'}
          </Button>
        </>
      );
  }
}

function Content({ compacting }: { compacting: Compacting }) {
  switch (compacting.state) {
    case 'asking':
      return (
        <>
          <p>
            The file of the library is written anew without gaps, compared with what it was, and takes its
            place if it is smaller. A library that an earlier Ibid made may become much smaller; one that
            takes a gigabyte keeps you waiting for a minute or two.
          </p>
          <p>For that time the disk needs room for a second one. Nothing in the library changes.</p>
        </>
      );
    case 'working':
      return <Working progress={compacting.progress} />;
    case 'failed':
      return (
        <ErrorNote {...(compacting.error instanceof Failed ? { code: compacting.error.code } : {})}>
          {sentenceFor(compacting.error)}
        </ErrorNote>
      );
    case 'done':
      return (
        <p className="compacting__verdict" role="status">
          <CircleCheck aria-hidden size={18} />
          {inWords(compacting.compacted)}
        </p>
      );
  }
}

function Working({ progress }: Pick<Extract<Compacting, { readonly state: 'working' }>, 'progress'>) {
  const percent = progress ? Math.round((progress.done / progress.of) * 100) : 0;
  return (
    <>
      <p role="status">Writing and comparing. What you do meanwhile waits, and is done then.</p>
      <ProgressBar label="Compacting the library" done={percent} of={100} />
    </>
  );
}

function inWords({ before, after }: Compacted): string {
  const [was, is] = [before, after].map(
    (bytes) => `${(bytes / MEGABYTE).toLocaleString('en', { maximumFractionDigits: 1 })} MB`,
  );
  return after < before
    ? `The library takes ${is} now, instead of ${was}.`
    : `The library takes ${was}, and would not take less.`;
}
