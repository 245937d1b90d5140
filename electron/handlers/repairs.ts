import type { Handlers } from '#shared/ipc/contract.ts';
import { repairDocument, undoRepair } from '../library/repair-document.ts';
import { listRepairs } from '../storage/repairs.ts';
import type { HandlerParts } from './parts.ts';

export function repairHandlers({ db, host }: HandlerParts) {
  return {
    'documents.repair': async (id, repair) => {
      const document = await db.transaction((tx) => repairDocument(tx, id, repair, host.now().toISOString()));
      host.emit('documents.changed', { ids: [document.id] });
      return document;
    },
    'documents.undoRepair': async (id) => {
      const document = await db.transaction((tx) => undoRepair(tx, id, host.now().toISOString()));
      host.emit('documents.changed', { ids: [document.id] });
      return document;
    },
    'documents.repairs': (id) => listRepairs(db, id),
  } satisfies Partial<Handlers>;
}
