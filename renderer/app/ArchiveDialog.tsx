import { CircleCheck } from 'lucide-react';
import { Failed } from '#shared/ipc/result.ts';
import { sentenceFor } from '../bridge/client.ts';
import { useCommand } from '../bridge/commands.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { counted } from '../ui/counted.ts';
import { ErrorNote } from '../ui/ErrorNote.tsx';
import { ProgressBar } from '../ui/ProgressBar.tsx';
import { type Archiving, useArchiving } from './use-archiving.ts';
import './archive-dialog.css';

/** The whole library as a folder, and back. */
export function ArchiveDialog() {
  const { archiving, begin, cancel, close } = useArchiving();
  useCommand('archive-library', () => begin('archive'));
  useCommand('restore-archive', () => begin('restore'));
  if (!archiving) return null;
  const isWorking = archiving.state === 'working';
  return (
    <Dialog
      open
      title={titleOf(archiving)}
      onClose={isWorking ? cancel : close}
      width="s"
      footer={
        isWorking ? (
          <Button onClick={cancel}>Cancel</Button>
        ) : (
          <Button variant="primary" onClick={close}>
            Done
          </Button>
        )
      }
    >
      <Content archiving={archiving} />
    </Dialog>
  );
}

function titleOf(archiving: Archiving): string {
  switch (archiving.state) {
    case 'written':
      return 'Library archived';
    case 'restored':
      return 'Archive restored';
    case 'working':
    case 'failed':
      return archiving.what === 'archive' ? 'Archive library' : 'Restore archive';
  }
}

function Content({ archiving }: { archiving: Archiving }) {
  switch (archiving.state) {
    case 'working':
      return <Working {...archiving} />;
    case 'failed':
      return (
        <ErrorNote {...(archiving.error instanceof Failed ? { code: archiving.error.code } : {})}>
          {sentenceFor(archiving.error)}
        </ErrorNote>
      );
    case 'written': {
      const { folder, files, remarks } = archiving.archive;
      return (
        <div className="archive">
          <p className="archive__verdict">
            <CircleCheck aria-hidden size={18} />
            <span>
              {counted(files, 'file')} are in the folder “<bdi>{folder}</bdi>”. README.md in it says what lies
              where, also to somebody without Ibid.
            </span>
          </p>
          {remarks.map((remark) => (
            <p key={remark}>{remark}</p>
          ))}
        </div>
      );
    }
    case 'restored': {
      const { documents, passages, notes } = archiving.archive;
      return (
        <p className="archive__verdict">
          <CircleCheck aria-hidden size={18} />
          <span>
            {counted(documents, 'document')}, {counted(passages, 'passage')} and {counted(notes, 'note')} are
            in this library, as they were.
          </span>
        </p>
      );
    }
  }
}

function Working({ what, progress }: Extract<Archiving, { readonly state: 'working' }>) {
  const doing = what === 'archive' ? 'Writing the library' : 'Reading the archive';
  return (
    <div className="archive">
      <p role="status">
        {progress === null
          ? 'Choose a folder.'
          : `${doing}: ${progress.done.toLocaleString('en')} of ${progress.of.toLocaleString('en')}`}
      </p>
      <ProgressBar label={doing} done={progress?.done ?? 0} of={progress?.of ?? 1} />
    </div>
  );
}
