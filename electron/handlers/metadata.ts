import type { Handlers } from '#shared/ipc/contract.ts';
import { editMetadata, getEditableMetadata } from '../library/edit-metadata.ts';
import { renewNotes } from '../library/renew-notes.ts';
import { listNotesNaming } from '../storage/note-points.ts';
import type { HandlerParts } from './parts.ts';

export function metadataHandlers({ db, host }: HandlerParts) {
  return {
    'documents.metadata': (id) => getEditableMetadata(db, id),
    'documents.editMetadata': async (id, edit) => {
      const at = host.now().toISOString();
      const edited = await db.transaction((tx) => editMetadata(tx, id, edit, at), 'Edit details');
      await renewNotes(db, await listNotesNaming(db, { kind: 'document', id }));
      host.emit('documents.changed', { ids: [id] });
      return edited;
    },
    'documents.editMany': async (ids, edit) => {
      const now = host.now().getTime();
      await db.transaction(async (tx) => {
        // Each at a millisecond of its own, by which the edits of two documents are told apart that were joined once.
        for (const [index, id] of [...new Set(ids)].entries())
          await editMetadata(tx, id, edit, new Date(now + index).toISOString());
      }, 'Edit details');
      for (const id of new Set(ids))
        await renewNotes(db, await listNotesNaming(db, { kind: 'document', id }));
      host.emit('documents.changed', { ids });
    },
  } satisfies Partial<Handlers>;
}
