import type { Handlers } from '#shared/ipc/contract.ts';
import { Failed } from '#shared/ipc/result.ts';
import { findResembling } from '../library/find-resembling.ts';
import { getDocument } from '../library/get-document.ts';
import { joinDocuments, separateRevision } from '../library/join-documents.ts';
import { findRevision, listRevisions } from '../storage/revisions.ts';
import { keepApart } from '../storage/signatures.ts';
import type { HandlerParts } from './parts.ts';

export function revisionHandlers({ db, host }: HandlerParts) {
  return {
    'documents.revisions': (id) => listRevisions(db, id),
    'documents.resembling': async (id) => findResembling(db, await getDocument(db, id)),
    'documents.join': async (newer, older) => {
      const joined = await db.transaction((tx) => joinDocuments(tx, newer, older, host.now().toISOString()));
      host.emit('documents.changed', { ids: [newer, older] });
      return joined;
    },
    'documents.separate': async (id) => {
      const before = await findRevision(db, id);
      const separated = await db.transaction((tx) => separateRevision(tx, id));
      host.emit('documents.changed', { ids: [separated.id, ...(before ? [before.documentId] : [])] });
      return separated;
    },
    'documents.keepApart': async (one, other) => {
      await Promise.all([getDocument(db, one), getDocument(db, other)]);
      if (one === other) throw new Failed('conflict', 'A document cannot be kept apart from itself.');
      await db.transaction((tx) => keepApart(tx, one, other));
      host.emit('documents.changed', { ids: [one, other] });
    },
  } satisfies Partial<Handlers>;
}
