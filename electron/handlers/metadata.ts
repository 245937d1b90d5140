import type { Handlers } from '#shared/ipc/contract.ts';
import { editMetadata, getEditableMetadata } from '../library/edit-metadata.ts';
import type { HandlerParts } from './parts.ts';

export function metadataHandlers({ db, host }: HandlerParts) {
  return {
    'documents.metadata': (id) => getEditableMetadata(db, id),
    'documents.editMetadata': async (id, edit) => {
      const at = host.now().toISOString();
      const edited = await db.transaction((tx) => editMetadata(tx, id, edit, at));
      host.emit('documents.changed', { ids: [id] });
      return edited;
    },
  } satisfies Partial<Handlers>;
}
