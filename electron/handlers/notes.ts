import type { Handlers } from '#shared/ipc/contract.ts';
import { Failed } from '#shared/ipc/result.ts';
import type { NoteId } from '#shared/model/ids.ts';
import { deriveNote } from '#shared/note-state/derive.ts';
import { createNote, getNote, revisionsOf, saveNote } from '../library/save-note.ts';
import {
  findNote,
  findNoteVersion,
  listNotes,
  listNoteVersions,
  restoreNote,
  trashNote,
} from '../storage/notes.ts';
import { createNoteExport } from './note-export.ts';
import type { HandlerParts } from './parts.ts';

export function noteHandlers({ db, host }: HandlerParts) {
  const exporting = createNoteExport({ db, host });

  /** Passages are listed with the notes outside the trash that use them. */
  async function moved(id: NoteId): Promise<void> {
    const { passages } = await getNote(db, id);
    host.emit('notes.changed', { ids: [id] });
    if (passages.length > 0) host.emit('passages.changed', { revisionIds: await revisionsOf(db, passages) });
  }

  return {
    'notes.list': () => listNotes(db),
    'notes.find': (id) => findNote(db, id),
    'notes.create': async (title) => {
      const note = await createNote(db, title, host.now());
      host.emit('notes.changed', { ids: [note.id] });
      return note;
    },
    'notes.save': async (draft) => {
      const { note, revisionIds } = await saveNote(db, draft, host.now());
      host.emit('notes.changed', { ids: [note.id] });
      if (revisionIds.length > 0) host.emit('passages.changed', { revisionIds });
      return note;
    },
    'notes.versions': async (id) => {
      await getNote(db, id);
      return listNoteVersions(db, id);
    },
    'notes.version': async (id, version) => {
      const note = await findNoteVersion(db, id, version);
      if (!note) throw new Failed('not-found', 'This version of the note is not in the library.');
      return { ...note, passages: deriveNote(note.state).passageIds };
    },
    'notes.trash': async (id) => {
      await db.transaction((tx) => trashNote(tx, id, host.now().toISOString()));
      await moved(id);
    },
    'notes.restore': async (id) => {
      await db.transaction((tx) => restoreNote(tx, id));
      await moved(id);
    },
    'notes.export': (ids) => exporting.begin(ids),
    'notes.confirmExport': (exportId, existing) => exporting.confirm(exportId, existing),
  } satisfies Partial<Handlers>;
}
