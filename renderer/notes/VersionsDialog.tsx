import { useEffect, useState } from 'react';
import type { NoteId } from '#shared/model/ids.ts';
import { sentenceFor } from '../bridge/client.ts';
import { useLibrary } from '../bridge/library-context.tsx';
import { useAnswer } from '../bridge/use-answer.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ErrorNote } from '../ui/ErrorNote.tsx';
import { Spinner } from '../ui/Spinner.tsx';
import { useToast } from '../ui/Toast.tsx';
import type { NoteSession } from './note-session.ts';
import { VersionList } from './VersionList.tsx';
import { VersionText } from './VersionText.tsx';
import './versions.css';

interface Props {
  readonly session: NoteSession;
  readonly readOnly: boolean;
  readonly onClose: () => void;
}

/** Every save of the note, to read and to bring back. Bringing back adds a version; none is ever taken away. */
export function VersionsDialog({ session, readOnly, onClose }: Props) {
  const { noteId } = session;
  const { call } = useLibrary();
  const toast = useToast();
  const saved = useFlushed(session);
  const versions = useAnswer('notes.versions', saved ? [noteId] : null, ['notes.changed']);
  const [chosen, setChosen] = useState<number | null>(null);
  const newest = versions.value?.reduce((latest, { version }) => Math.max(latest, version), 0) ?? 0;
  const shown = chosen ?? newest;

  const restore = async () => {
    const { title, state } = await call('notes.version', noteId, shown);
    session.show({ title, state });
    await session.autosave.flush();
    onClose();
    toast({ message: 'The earlier version is back, as a new version. What was there before is kept.' });
  };
  const restoreShown = () => {
    restore().catch((error: unknown) => toast({ kind: 'failure', message: sentenceFor(error) }));
  };

  return (
    <Dialog
      open
      title="Earlier versions"
      width="l"
      onClose={onClose}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            Close
          </Button>
          {!readOnly && (
            <Button variant="primary" disabled={shown === newest} onClick={restoreShown}>
              Bring back this version
            </Button>
          )}
        </>
      }
    >
      {versions.state === 'loading' && <Spinner label="Reading the versions" />}
      {versions.state === 'failed' && (
        <ErrorNote onRetry={versions.refresh}>{sentenceFor(versions.error)}</ErrorNote>
      )}
      {versions.state === 'ready' && (
        <div className="versions">
          <VersionList versions={versions.value} newest={newest} shown={shown} onShow={setChosen} />
          <ShownVersion noteId={noteId} version={shown} />
        </div>
      )}
    </Dialog>
  );
}

function ShownVersion({ noteId, version }: { noteId: NoteId; version: number }) {
  const note = useAnswer('notes.version', [noteId, version]);
  return (
    // A long text scrolls, so it has to be reachable from the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region needs a stop
    <article className="versions__text" aria-label={`Version ${version}`} tabIndex={0}>
      {note.state === 'loading' && <Spinner label="Reading this version" />}
      {note.state === 'failed' && <ErrorNote onRetry={note.refresh}>{sentenceFor(note.error)}</ErrorNote>}
      {note.state === 'ready' && <VersionText key={version} note={note.value} />}
    </article>
  );
}

/** What is on screen is a version too, before the list of them is read. */
function useFlushed({ autosave }: NoteSession): boolean {
  const [flushed, setFlushed] = useState(false);
  useEffect(() => {
    let current = true;
    void autosave.flush().then(() => {
      if (current) setFlushed(true);
    });
    return () => {
      current = false;
    };
  }, [autosave]);
  return flushed;
}
