import { expect, test } from 'vitest';
import { type NoteId, type PassageId, toNoteId, toPassageId, toPictureId } from '#shared/model/ids.ts';
import type { NoteNode } from '#shared/model/note-state.ts';
import { planExport } from '../../../electron/export/export-notes.ts';
import { noteStateOf, quotationNode } from '../../../electron/note-text/note-nodes.ts';
import type { Database } from '../../../electron/storage/database.ts';
import { insertNotePicture } from '../../../electron/storage/note-pictures.ts';
import { insertNote } from '../../../electron/storage/notes.ts';
import { makePng } from '../../support/make-picture.ts';
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
      '“Numbers” was not exported, and nothing was written. Its quotation 1 is of a passage that is not in the library.',
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

test('a picture goes with the note, under a name that its bytes alone decide', async () => {
  const id = toPictureId('0123456789abcdef'.repeat(4));
  const picture: NoteNode = { type: 'picture', version: 1, pictureId: id, alt: 'The lower building' };
  const { db, id: noteId } = await noteWith(JSON.stringify(noteStateOf([picture])));
  const bytes = makePng(2, 2);
  await db.transaction((tx) =>
    insertNotePicture(tx, { hash: id, size: bytes.length, compression: 'none', bytes }, 'image/png'),
  );
  const [note] = (await planExport(db, [noteId])).notes;
  expect(note?.pictures.map(({ name }) => name)).toEqual(['assets/0123456789abcdef.png']);
  expect((await note?.files('Numbers', () => null))?.[0]?.content).toContain(
    '![The lower building](assets/0123456789abcdef.png)',
  );
});

test('a picture that is gone is told with the title of the note', async () => {
  const picture: NoteNode = { type: 'picture', version: 1, pictureId: '0'.repeat(64), alt: '' };
  const { db, id } = await noteWith(JSON.stringify(noteStateOf([picture])));
  await expect(planExport(db, [id])).rejects.toMatchObject({
    code: 'export-unsound',
    message:
      '“Numbers” was not exported, and nothing was written. It shows a picture that is not in the library.',
  });
});
