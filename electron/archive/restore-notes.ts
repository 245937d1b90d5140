import { Failed } from '#shared/ipc/result.ts';
import { parseNoteState } from '#shared/note-state/parse-note-state.ts';
import { NOTES, VERSIONS } from '../storage/archived/kinds.ts';
import { insertRecords } from '../storage/archived/records.ts';
import type { Writer } from '../storage/database.ts';
import { NOTE } from './archive-schema.ts';
import { type Archive, damaged } from './open-archive.ts';

/** Answers how many there are. */
export async function restoreNotes(tx: Writer, archive: Archive): Promise<number> {
  const paths = archive.paths.filter((path) => /^notes\/[a-z0-9-]+\.json$/.test(path));
  const notes: { readonly path: string; readonly added: number }[] = [];
  for (const path of paths) notes.push({ path, added: (await archive.readJson(path, NOTE)).added });
  for (const { path } of notes.toSorted((a, b) => a.added - b.added)) {
    const { versions, ...record } = await archive.readJson(path, NOTE);
    await insertRecords(tx, NOTES, [record]);
    for (const { state } of versions) requireState(path, state);
    await insertRecords(
      tx,
      VERSIONS,
      versions.map((version) => ({ ...version, noteId: record.id })),
    );
  }
  return paths.length;
}

/** Also of versions that are no longer the newest, which `check` does not read. */
function requireState(path: string, state: unknown): void {
  try {
    parseNoteState(typeof state === 'string' ? state : JSON.stringify(state));
  } catch (error) {
    if (error instanceof Failed) throw damaged(path, error.message, error);
    throw error;
  }
}
