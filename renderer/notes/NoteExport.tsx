import { useEffect, useEffectEvent, useState } from 'react';
import type { ExistingFiles, ExportOutcome } from '#shared/model/export.ts';
import type { NoteId } from '#shared/model/ids.ts';
import { sentenceFor } from '../bridge/client.ts';
import { useCommand } from '../bridge/commands.tsx';
import { useLibrary } from '../bridge/library-context.tsx';
import { useToast } from '../ui/Toast.tsx';
import { ExistingFilesDialog } from './ExistingFilesDialog.tsx';
import { exportedInWords } from './export-words.ts';
import type { NoteSessions } from './note-sessions.ts';

type Waiting = Extract<ExportOutcome, { status: 'exists' }>;

export interface AskedExport {
  readonly ids: readonly NoteId[];
}

interface Props {
  readonly noteId: NoteId | null;
  /** Others that are to be exported; a new object asks again. */
  readonly asked: AskedExport | null;
  readonly sessions: NoteSessions;
}

/** Exports the open note, all notes or those that are asked for; asks before files are replaced. */
export function NoteExport({ noteId, asked, sessions }: Props) {
  const { call } = useLibrary();
  const toast = useToast();
  const [waiting, setWaiting] = useState<Waiting | null>(null);

  const failed = (error: unknown) => toast({ kind: 'failure', message: sentenceFor(error) });
  const arrived = (outcome: ExportOutcome | null) => {
    if (outcome?.status === 'exists') setWaiting(outcome);
    else if (outcome?.status === 'written') toast({ kind: 'success', message: exportedInWords(outcome) });
  };
  const exportNotes = async (choose: () => Promise<readonly NoteId[]>) => {
    // What is exported is what the library holds, so that comes first.
    await sessions.flush();
    const ids = await choose();
    if (ids.some((id) => sessions.opened(id)?.autosave.hasUnsaved())) {
      toast({
        kind: 'failure',
        message:
          'Nothing was exported, because a note could not be saved first. See the note for the reason.',
      });
      return;
    }
    if (ids.length === 0) toast({ message: 'There is no note to export yet.' });
    else arrived(await call('notes.export', ids, { texts: false }));
  };
  const allNotes = async () =>
    (await call('notes.list'))
      .filter(({ template, trashedAt }) => !template && trashedAt === null)
      .map(({ id }) => id);

  useCommand(
    'export-note',
    noteId === null ? null : () => void exportNotes(async () => [noteId]).catch(failed),
  );
  useCommand('export-all', () => void exportNotes(allNotes).catch(failed));

  const exportAsked = useEffectEvent(({ ids }: AskedExport) => {
    void exportNotes(async () => ids).catch(failed);
  });
  useEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- it sets state only after calls have answered
    if (asked) exportAsked(asked);
  }, [asked]);

  if (waiting === null) return null;
  const confirm = (existing: ExistingFiles) => {
    setWaiting(null);
    call('notes.confirmExport', waiting.exportId, existing).then(arrived, failed);
  };
  return (
    <ExistingFilesDialog
      folder={waiting.folder}
      files={waiting.files}
      onChoose={confirm}
      onClose={() => setWaiting(null)}
    />
  );
}
