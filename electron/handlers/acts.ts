import type { Handlers } from '#shared/ipc/contract.ts';
import { renewNotesAfter } from '../library/renew-notes.ts';
import type { HandlerParts } from './parts.ts';
import { tellChanges } from './tell-changes.ts';

/** Undo and Redo of everything that was done to the library as an act. */
export function actHandlers({ db, host }: HandlerParts) {
  db.acts.onChange(() => host.emit('acts.changed', db.acts.state()));
  return {
    'acts.state': () => db.acts.settled(),
    'acts.undo': async (id) => {
      const { words, changes } = await db.acts.undo(id);
      await renewNotesAfter(db, changes);
      await tellChanges(db, host.emit, changes);
      return words;
    },
    'acts.redo': async () => {
      const { words, changes } = await db.acts.redo();
      await renewNotesAfter(db, changes);
      await tellChanges(db, host.emit, changes);
      return words;
    },
  } satisfies Partial<Handlers>;
}
