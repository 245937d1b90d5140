import { useCallback } from 'react';
import type { DocumentId, NoteId } from '#shared/model/ids.ts';
import { useCommand } from '../bridge/commands.tsx';
import { useLibrary } from '../bridge/library-context.tsx';
import { useTellAct } from '../bridge/use-tell-act.ts';
import { useTellFailure } from '../bridge/use-tell-failure.ts';
import { useToast } from '../ui/Toast.tsx';
import type { PaneName } from './panes.ts';
import type { Opened } from './use-opened.ts';

export interface Trash {
  readonly trashDocuments: (ids: readonly DocumentId[]) => void;
  readonly restoreDocuments: (ids: readonly DocumentId[]) => void;
  readonly trashNotes: (ids: readonly NoteId[]) => void;
  readonly restoreNotes: (ids: readonly NoteId[]) => void;
}

/** Moves to the trash and back, and closes what went there. The command acts on what the pane in use shows. */
export function useTrash(opened: Opened, paneInUse: PaneName | null): Trash {
  const { call } = useLibrary();
  const toast = useToast();
  const tellFailure = useTellFailure();
  const tellAct = useTellAct();
  const { closeDocument, closeNote, target, noteId } = opened;

  const attempt = useCallback(
    (act: Promise<void>, then: () => void | Promise<void>) => {
      act.then(then).catch(tellFailure);
    },
    [tellFailure],
  );
  const restoreDocuments = useCallback(
    (ids: readonly DocumentId[]) =>
      attempt(call('documents.restore', ids), () =>
        toast({ message: `${inWords(ids.length, 'Document')} restored.` }),
      ),
    [attempt, call, toast],
  );
  const restoreNotes = useCallback(
    (ids: readonly NoteId[]) =>
      attempt(call('notes.restore', ids), () =>
        toast({ message: `${inWords(ids.length, 'Note')} restored.` }),
      ),
    [attempt, call, toast],
  );
  const trashDocuments = useCallback(
    (ids: readonly DocumentId[]) =>
      attempt(call('documents.trash', ids), () => {
        ids.forEach(closeDocument);
        const quotations = ids.length === 1 ? 'it' : 'them';
        return tellAct(
          {
            message: `${inWords(ids.length, 'Document')} moved to the trash. Quotations from ${quotations} stay.`,
          },
          () => restoreDocuments(ids),
        );
      }),
    [attempt, call, closeDocument, restoreDocuments, tellAct],
  );
  const trashNotes = useCallback(
    (ids: readonly NoteId[]) =>
      attempt(call('notes.trash', ids), () => {
        ids.forEach(closeNote);
        return tellAct({ message: `${inWords(ids.length, 'Note')} moved to the trash.` }, () =>
          restoreNotes(ids),
        );
      }),
    [attempt, call, closeNote, restoreNotes, tellAct],
  );

  const trashShown = () => {
    if (paneInUse === 'note' && noteId !== null) trashNotes([noteId]);
    else if (target !== null) trashDocuments([target.documentId]);
  };
  const canTrash = (paneInUse === 'note' && noteId !== null) || (paneInUse === 'reader' && target !== null);
  useCommand('trash', canTrash ? trashShown : null);

  return { trashDocuments, restoreDocuments, trashNotes, restoreNotes };
}

/** "Document", or "12 documents". */
function inWords(count: number, noun: string): string {
  return count === 1 ? noun : `${count.toLocaleString('en')} ${noun.toLowerCase()}s`;
}
