import type { Handlers } from '#shared/ipc/contract.ts';
import { changeName, createName, deleteName } from '../library/name-acts.ts';
import { renewNotes } from '../library/renew-notes.ts';
import { listNames, listNotesMentioning } from '../storage/names.ts';
import type { HandlerParts } from './parts.ts';

export function nameHandlers({ db, host }: HandlerParts) {
  return {
    'names.list': () => listNames(db),
    'names.notes': (id) => listNotesMentioning(db, id),
    'names.create': async (given, kind) => {
      const name = await db.transaction((tx) => createName(tx, given, kind, host.now()), 'Add name');
      host.emit('names.changed', { ids: [name.id] });
      return name;
    },
    'names.change': async (id, given, kind) => {
      const name = await db.transaction((tx) => changeName(tx, id, given, kind), 'Change name');
      const notes = await listNotesMentioning(db, id);
      await renewNotes(
        db,
        notes.map((note) => note.id),
      );
      host.emit('names.changed', { ids: [id] });
      return name;
    },
    'names.delete': async (id) => {
      await db.transaction((tx) => deleteName(tx, id), 'Delete name');
      host.emit('names.changed', { ids: [id] });
    },
  } satisfies Partial<Handlers>;
}
