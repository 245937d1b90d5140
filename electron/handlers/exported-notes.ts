import type { Handlers } from '#shared/ipc/contract.ts';
import { revisionsOf } from '../library/save-note.ts';
import { importNotes } from '../note-import/import-notes.ts';
import { worksImporter } from '../note-import/works-importer.ts';
import { findNote } from '../storage/notes.ts';
import type { HandlerParts } from './parts.ts';

/** Notes that were exported, on their way back. */
export function exportedNoteHandlers({ db, host, documents, indexing }: HandlerParts) {
  return {
    'notes.importExported': async () => {
      const folder = await host.chooseFolder('exported');
      if (folder === null) return null;
      const imported = await importNotes(db, folder, {
        importWorks: worksImporter(documents),
        now: () => host.now(),
      });
      indexing.wake();
      const notes = await Promise.all(imported.notes.map((id) => findNote(db, id)));
      const passages = notes.flatMap((note) => note?.passages ?? []);
      host.emit('documents.changed', { ids: imported.documents });
      host.emit('notes.changed', { ids: imported.notes });
      host.emit('passages.changed', { revisionIds: await revisionsOf(db, passages) });
      return imported;
    },
  } satisfies Partial<Handlers>;
}
