import type { Handlers } from '#shared/ipc/contract.ts';
import { Failed } from '#shared/ipc/result.ts';
import { deriveNote } from '#shared/note-state/derive.ts';
import { templateProblems } from '../export/template/template-problems.ts';
import { listWorks } from '../library/list-works.ts';
import { createNote, getNote, saveNote } from '../library/save-note.ts';
import { findNote, findNoteVersion, listNotes, listNoteVersions } from '../storage/notes.ts';
import { readExportFolder } from '../verify/read-folder.ts';
import { verifyExport } from '../verify/verify-export.ts';
import { createNoteExport } from './note-export.ts';
import type { HandlerParts } from './parts.ts';
import { showExport } from './show-export.ts';

export function noteHandlers({ db, host, reader: files }: HandlerParts) {
  const exporting = createNoteExport({ db, host, reader: files });
  let verified: string | null = null;
  const verify = async (path: string) => {
    const folder = await readExportFolder(path);
    return db.aside((reader) => verifyExport(reader, path, folder));
  };

  return {
    'notes.list': () => listNotes(db),
    'notes.find': (id) => findNote(db, id),
    'notes.create': async (title) => {
      const note = await createNote(db, title, host.now());
      host.emit('notes.changed', { ids: [note.id] });
      return note;
    },
    'notes.save': async (draft) => {
      const { note, revisionIds, nameIds, tagIds } = await saveNote(db, draft, host.now());
      host.emit('notes.changed', { ids: [note.id] });
      if (nameIds.length > 0) host.emit('names.changed', { ids: nameIds });
      if (tagIds.length > 0) host.emit('tags.changed', { ids: tagIds });
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
      const { passageIds, pointsTo } = deriveNote(note.state);
      return { ...note, passages: [...passageIds, ...pointsTo.passages] };
    },
    'notes.export': (ids, options) => exporting.begin(ids, options),
    'notes.preview': async (ids, options) => {
      // Each work has its key for good before it is told to anybody.
      await listWorks(db);
      return db.aside((reader) => showExport(reader, ids, options));
    },
    'notes.checkTemplates': async (templates) => templateProblems(templates),
    'notes.confirmExport': (exportId, existing) => exporting.confirm(exportId, existing),
    'notes.verifyExport': async () => {
      const path = await host.chooseFolder('exported');
      if (path === null) return null;
      verified = path;
      return verify(path);
    },
    'notes.verifyAgain': async () => {
      if (verified === null) throw new Failed('not-found', 'No folder was chosen yet.');
      return verify(verified);
    },
  } satisfies Partial<Handlers>;
}
