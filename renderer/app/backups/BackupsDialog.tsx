import { DatabaseBackup, FolderOpen, FolderSync } from 'lucide-react';
import { Failed } from '#shared/ipc/result.ts';
import { sentenceFor } from '../../bridge/client.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { useLock } from '../locking/LockGate.tsx';
import { BackupList } from './BackupList.tsx';
import { useBackups } from './use-backups.ts';
import './backups.css';

/** What backups there are of the library and where, with what can be done. */
export function BackupsDialog({ onClose }: { onClose: () => void }) {
  const { answer, progress, failure, make, cancel, chooseFolder, useOwnFolder, restore } = useBackups();
  const toast = useToast();
  const ofThen = useLock().isEncrypted
    ? ' The one that was restored has the passphrase of the time of its backup.'
    : '';
  const trouble = failure ?? answer.value?.unreachable ?? null;
  return (
    <Dialog
      open
      title="Backups"
      description="Each is opened and compared with the library when it is made. The newest of seven days and of four weeks are kept."
      width="l"
      onClose={onClose}
      footer={
        progress === null ? (
          <Button variant="primary" onClick={make}>
            Back up now
          </Button>
        ) : (
          <>
            <ProgressBar label="Making a backup" className="ui-progress--line" done={progress} />
            <Button onClick={cancel}>Cancel</Button>
          </>
        )
      }
    >
      <div className="backups">
        {answer.state === 'loading' && <Spinner label="Looking for backups" />}
        {answer.state === 'failed' && (
          <ErrorNote
            onRetry={answer.refresh}
            {...(answer.error instanceof Failed ? { code: answer.error.code } : {})}
          >
            {sentenceFor(answer.error)}
          </ErrorNote>
        )}
        {answer.state === 'ready' && (
          <>
            <div className="backups__place">
              <p className="backups__folder">
                {answer.value.beside ? 'Kept beside the library, in' : 'Kept in the folder'}{' '}
                <bdi>{answer.value.folder}</bdi>
                {answer.value.beside && '. A folder on another disk outlives this one.'}
              </p>
              <Button size="s" icon={FolderOpen} onClick={chooseFolder}>
                Choose folder…
              </Button>
              {!answer.value.beside && (
                <Button size="s" icon={FolderSync} onClick={useOwnFolder}>
                  Beside the library
                </Button>
              )}
            </div>
            {trouble && <ErrorNote code={trouble.code}>{trouble.message}</ErrorNote>}
            {answer.value.backups.length === 0 ? (
              <EmptyState title="No backup yet" icon={DatabaseBackup}>
                <p>One is made by itself once a day and after imports.</p>
              </EmptyState>
            ) : (
              <BackupList
                backups={answer.value.backups}
                onRestore={({ name }) =>
                  void restore(name, (file) =>
                    toast({
                      kind: 'success',
                      message: `Restored as ${file}. The library that is open stays as it is.${ofThen}`,
                    }),
                  )
                }
              />
            )}
          </>
        )}
      </div>
    </Dialog>
  );
}
