import type { Handlers } from '#shared/ipc/contract.ts';
import { Failed } from '#shared/ipc/result.ts';
import { noteFromTemplate } from '../library/note-from-template.ts';
import { listTemplates, setTemplate } from '../storage/notes.ts';
import type { HandlerParts } from './parts.ts';

export function templateHandlers({ db, host }: HandlerParts) {
  return {
    'notes.templates': () => listTemplates(db),
    'notes.setTemplate': async (id, on) => {
      const act = on ? 'Use note as template' : 'Use note as template no longer';
      if (!(await db.transaction((tx) => setTemplate(tx, id, on), act)))
        throw new Failed('not-found', 'This note is no longer in the library.');
      host.emit('notes.changed', { ids: [id] });
    },
    'notes.createFrom': async (template) => {
      const note = await noteFromTemplate(db, template, host.now());
      host.emit('notes.changed', { ids: [note.id] });
      return note;
    },
  } satisfies Partial<Handlers>;
}
