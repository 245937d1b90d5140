import type { Handlers } from '#shared/ipc/contract.ts';
import { Failed } from '#shared/ipc/result.ts';
import type { DocumentId, NoteId } from '#shared/model/ids.ts';
import { getNote, revisionsOf } from '../library/save-note.ts';
import type { Writer } from '../storage/database.ts';
import { pinDocument, restoreDocument, trashDocument } from '../storage/documents.ts';
import { pinNote, restoreNote, trashNote } from '../storage/notes.ts';
import type { HandlerParts } from './parts.ts';

/** To the trash and back, and to the head of the lists: several at once, all of them or none. */
export function trashHandlers({ db, host }: HandlerParts) {
  const now = () => host.now().toISOString();

  /** What lies in the trash is counted with no tag and listed in no collection. */
  function counted(): void {
    host.emit('tags.changed', { ids: [] });
    host.emit('collections.changed', { ids: [] });
  }

  async function documents(
    ids: readonly DocumentId[],
    act: string,
    change: (tx: Writer, id: DocumentId) => Promise<boolean>,
  ): Promise<void> {
    await db.transaction(async (tx) => {
      for (const id of ids) {
        if (!(await change(tx, id))) throw new Failed('not-found', 'This document is not in the library.');
      }
    }, act);
    host.emit('documents.changed', { ids });
    counted();
  }

  async function notes(
    ids: readonly NoteId[],
    act: string,
    change: (tx: Writer, id: NoteId) => Promise<boolean>,
  ): Promise<void> {
    await db.transaction(async (tx) => {
      for (const id of ids) {
        if (!(await change(tx, id))) throw new Failed('not-found', 'This note is not in the library.');
      }
    }, act);
    host.emit('notes.changed', { ids });
    counted();
  }

  /** Passages are listed with the notes outside the trash that use them. */
  async function passagesOf(ids: readonly NoteId[]): Promise<void> {
    const used = await Promise.all(ids.map(async (id) => (await getNote(db, id)).passages));
    const revisionIds = await revisionsOf(db, used.flat());
    if (revisionIds.length > 0) host.emit('passages.changed', { revisionIds });
  }

  return {
    'documents.trash': async (ids) => {
      const at = now();
      await documents(ids, 'Move to trash', (tx, id) => trashDocument(tx, id, at));
    },
    'documents.restore': (ids) => documents(ids, 'Restore from trash', restoreDocument),
    'documents.pin': async (ids, on) => {
      const at = on ? now() : null;
      await documents(ids, on ? 'Pin' : 'Unpin', (tx, id) => pinDocument(tx, id, at));
    },
    'notes.trash': async (ids) => {
      const at = now();
      await notes(ids, 'Move to trash', (tx, id) => trashNote(tx, id, at));
      await passagesOf(ids);
    },
    'notes.restore': async (ids) => {
      await notes(ids, 'Restore from trash', restoreNote);
      await passagesOf(ids);
    },
    'notes.pin': async (ids, on) => {
      const at = on ? now() : null;
      await notes(ids, on ? 'Pin' : 'Unpin', (tx, id) => pinNote(tx, id, at));
    },
  } satisfies Partial<Handlers>;
}
