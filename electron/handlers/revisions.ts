import type { Handlers } from '#shared/ipc/contract.ts';
import { Failed } from '#shared/ipc/result.ts';
import type { DocumentId } from '#shared/model/ids.ts';
import { findResembling } from '../library/find-resembling.ts';
import { getDocument } from '../library/get-document.ts';
import { joinDocuments, separateRevision } from '../library/join-documents.ts';
import { renewNotes } from '../library/renew-notes.ts';
import { listNotesNaming } from '../storage/note-points.ts';
import { findRevision, listRevisions } from '../storage/revisions.ts';
import { keepApart } from '../storage/signatures.ts';
import type { HandlerParts } from './parts.ts';

export function revisionHandlers({ db, host }: HandlerParts) {
  /** With what went from one document to another: its tags, and its places in collections. */
  async function changed(...ids: readonly DocumentId[]): Promise<void> {
    for (const id of ids) await renewNotes(db, await listNotesNaming(db, { kind: 'document', id }));
    host.emit('documents.changed', { ids });
    host.emit('tags.changed', { ids: [] });
    host.emit('collections.changed', { ids: [] });
  }
  return {
    'documents.revisions': (id) => listRevisions(db, id),
    'documents.resembling': async (id) => findResembling(db, await getDocument(db, id)),
    'documents.join': async (newer, older) => {
      const at = host.now().toISOString();
      const joined = await db.transaction((tx) => joinDocuments(tx, newer, older, at), 'Join documents');
      await changed(newer, older);
      return joined;
    },
    'documents.separate': async (id) => {
      const before = await findRevision(db, id);
      const separated = await db.transaction((tx) => separateRevision(tx, id), 'Separate revision');
      await changed(separated.id, ...(before ? [before.documentId] : []));
      return separated;
    },
    'documents.keepApart': async (one, other) => {
      await Promise.all([getDocument(db, one), getDocument(db, other)]);
      if (one === other) throw new Failed('conflict', 'A document cannot be kept apart from itself.');
      await db.transaction((tx) => keepApart(tx, one, other), 'Keep apart');
      host.emit('documents.changed', { ids: [one, other] });
    },
  } satisfies Partial<Handlers>;
}
