import { expect, test } from 'vitest';
import { type NoteId, type PassageId, toNoteId, toPassageId } from '#shared/model/ids.ts';
import { planExport } from '../../../electron/export/export-notes.ts';
import { noteStateOf, quotationNode } from '../../../electron/note-text/note-nodes.ts';
import type { Database } from '../../../electron/storage/database.ts';
import { insertNote } from '../../../electron/storage/notes.ts';
import { tempLibrary } from '../../support/temp-library.ts';

const MISSING = toPassageId('p-missing');

/** A note as it may stand in a library that something has gone wrong with. */
async function noteWith(
  state: string,
  title = 'Numbers',
): Promise<{ readonly db: Database; readonly id: NoteId }> {
  const db = await tempLibrary();
  const id = toNoteId('n-1');
  const passages: readonly PassageId[] = [];
  await db.transaction((tx) =>
    insertNote(tx, { id, title, state, text: '', passages, savedAt: '2026-01-01T00:00:00.000Z' }),
  );
  return { db, id };
}

test('a quotation of a passage that is gone is told with the title of the note', async () => {
  const { db, id } = await noteWith(JSON.stringify(noteStateOf([quotationNode(MISSING)])));
  await expect(planExport(db, [id])).rejects.toMatchObject({
    code: 'export-unsound',
    message:
      '“Numbers” was not exported, and nothing was written. It quotes a passage that is not in the library.',
  });
});

test('a note whose text cannot be read is told as unsound', async () => {
  const { db, id } = await noteWith('{"root":{"type":"root"}}', ' ');
  await expect(planExport(db, [id])).rejects.toMatchObject({
    code: 'export-unsound',
    message: expect.stringMatching(
      /^“Untitled note” was not exported, and nothing was written\. The text of this note/,
    ),
  });
});

test('an unknown note is not found', async () => {
  await expect(planExport(await tempLibrary(), [toNoteId('n-1')])).rejects.toMatchObject({
    code: 'not-found',
  });
});
