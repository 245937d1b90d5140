import { useCallback } from 'react';
import type { DocumentId, NoteId } from '#shared/model/ids.ts';
import { sentenceFor } from '../bridge/client.ts';
import { useCommand } from '../bridge/commands.tsx';
import { useLibrary } from '../bridge/library-context.tsx';
import { useToast } from '../ui/Toast.tsx';
import type { PaneName } from './panes.ts';
import type { Opened } from './use-opened.ts';

export interface Trash {
  readonly trashDocument: (id: DocumentId) => void;
  readonly restoreDocument: (id: DocumentId) => void;
  readonly trashNote: (id: NoteId) => void;
  readonly restoreNote: (id: NoteId) => void;
}

/** Moves to the trash and back, and closes what went there. The command acts on what the pane in use shows. */
export function useTrash(opened: Opened, paneInUse: PaneName | null): Trash {
  const { call } = useLibrary();
  const toast = useToast();
  const { closeDocument, closeNote, target, noteId } = opened;

  const attempt = useCallback(
    (act: Promise<void>, then: () => void) => {
      act.then(then, (error: unknown) => toast({ kind: 'failure', message: sentenceFor(error) }));
    },
    [toast],
  );
  const restoreDocument = useCallback(
    (id: DocumentId) =>
      attempt(call('documents.restore', id), () => toast({ message: 'Document restored.' })),
    [attempt, call, toast],
  );
  const restoreNote = useCallback(
    (id: NoteId) => attempt(call('notes.restore', id), () => toast({ message: 'Note restored.' })),
    [attempt, call, toast],
  );
  const trashDocument = useCallback(
    (id: DocumentId) =>
      attempt(call('documents.trash', id), () => {
        closeDocument(id);
        toast({
          message: 'Document moved to the trash. Quotations from it stay.',
          action: { label: 'Undo', onAct: () => restoreDocument(id) },
        });
      }),
    [attempt, call, closeDocument, restoreDocument, toast],
  );
  const trashNote = useCallback(
    (id: NoteId) =>
      attempt(call('notes.trash', id), () => {
        closeNote(id);
        toast({
          message: 'Note moved to the trash.',
          action: { label: 'Undo', onAct: () => restoreNote(id) },
        });
      }),
    [attempt, call, closeNote, restoreNote, toast],
  );

  const trashShown = () => {
    if (paneInUse === 'note' && noteId !== null) trashNote(noteId);
    else if (target !== null) trashDocument(target.documentId);
  };
  const canTrash = (paneInUse === 'note' && noteId !== null) || (paneInUse === 'reader' && target !== null);
  useCommand('trash', canTrash ? trashShown : null);

  return { trashDocument, restoreDocument, trashNote, restoreNote };
}
