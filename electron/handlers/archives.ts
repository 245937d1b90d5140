import { basename } from 'node:path';
import type { Handlers } from '#shared/ipc/contract.ts';
import { listSearches } from '../storage/saved-searches.ts';
import { listDocuments } from '../storage/documents.ts';
import { listNotes } from '../storage/notes.ts';
import { listRevisionIds } from '../storage/revisions.ts';
import { readOwnShortcuts } from './shortcuts.ts';
import type { HandlerParts } from './parts.ts';

const TOLD_EVERY_MS = 100;

/** The whole library as a folder, and back, through dialogs of the host. */
export function archiveHandlers({ db, host, archives, indexing }: HandlerParts) {
  const telling = () => {
    let told = Number.NEGATIVE_INFINITY;
    return {
      progress: (done: number, of: number): void => {
        if (performance.now() - told < TOLD_EVERY_MS) return;
        told = performance.now();
        host.emit('archive.progress', { done, of });
      },
    };
  };

  /** All that a window may show: nothing of what it has is of this library. */
  async function tellAll(): Promise<void> {
    const documents = await listDocuments(db);
    const notes = await listNotes(db);
    host.emit('tags.changed', { ids: [] });
    host.emit('collections.changed', { ids: [] });
    host.emit('filters.changed', { ids: [] });
    host.emit('searches.changed', { ids: (await listSearches(db)).map(({ id }) => id) });
    host.emit('highlights.changed', { colours: [] });
    host.emit('redactions.changed', { ids: [] });
    host.emit('names.changed', { ids: [] });
    host.emit('case.changed', { claims: [] });
    host.emit('shortcuts.changed', { own: await readOwnShortcuts(db) });
    host.emit('notes.changed', { ids: notes.map(({ id }) => id) });
    host.emit('documents.changed', { ids: documents.map(({ id }) => id) });
    host.emit('passages.changed', { revisionIds: await listRevisionIds(db) });
    host.emit('links.changed', { ids: [] });
  }

  return {
    'library.archive': async () => {
      const folder = await host.chooseFolder('archive');
      if (folder === null) return null;
      const target = await archives.freeName(folder, host.now());
      const written = await archives.write(target, telling());
      return { ...written, folder: basename(target) };
    },
    'library.restoreArchive': async () => {
      // Before the dialog: what cannot be should not ask for a folder.
      await archives.requireRestorable();
      const folder = await host.chooseFolder('archived');
      if (folder === null) return null;
      const restored = await archives.restore(folder, telling());
      indexing.wake();
      await tellAll();
      return restored;
    },
    'library.cancelArchive': async () => archives.cancel(),
  } satisfies Partial<Handlers>;
}
