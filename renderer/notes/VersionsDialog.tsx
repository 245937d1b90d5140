import { useEffect, useState } from 'react';
import { sentenceFor } from '../bridge/client.ts';
import { useLibrary } from '../bridge/library-context.tsx';
import { useAnswer } from '../bridge/use-answer.ts';
import { useTellFailure } from '../bridge/use-tell-failure.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ErrorNote } from '../ui/ErrorNote.tsx';
import { Spinner } from '../ui/Spinner.tsx';
import { useToast } from '../ui/Toast.tsx';
import type { NoteSession } from './note-session.ts';
import { VersionList } from './VersionList.tsx';
import { ShownVersion } from './ShownVersion.tsx';
import { type VersionView, VersionViewChoice } from './VersionView.tsx';
import '../ui/visually-hidden.css';
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
  const tellFailure = useTellFailure();
  const saved = useFlushed(session);
  const versions = useAnswer('notes.versions', saved ? [noteId] : null, ['notes.changed']);
  const [chosen, setChosen] = useState<number | null>(null);
  const newest = versions.value?.reduce((latest, { version }) => Math.max(latest, version), 0) ?? 0;
  const shown = chosen ?? newest;
  const [wantedView, setView] = useState<VersionView>('text');
  const earlier = versions.value?.map(({ version }) => version).filter((version) => version < shown) ?? [];
  const isFirst = earlier.length === 0;
  const isNewest = shown === newest;
  // The choice stays while versions are gone through, and holds again where it can.
  const view =
    (wantedView === 'changes' && isFirst) || (wantedView === 'since' && isNewest) ? 'text' : wantedView;
  const comparedWith = { text: null, changes: Math.max(...earlier), since: newest }[view];

  const restore = async () => {
    const { title, state } = await call('notes.version', noteId, shown);
    session.show({ title, state });
    await session.autosave.flush();
    onClose();
    toast({ message: 'The earlier version is back, as a new version. What was there before is kept.' });
  };
  const restoreShown = () => {
    restore().catch(tellFailure);
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
          <div className="versions__shown">
            <VersionViewChoice view={view} onView={setView} isFirst={isFirst} isNewest={isNewest} />
            <ShownVersion noteId={noteId} version={shown} comparedWith={comparedWith} />
          </div>
        </div>
      )}
    </Dialog>
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
