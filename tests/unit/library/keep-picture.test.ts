import { expect, test } from 'vitest';
import { toPictureId } from '#shared/model/ids.ts';
import { MOST_PICTURE_BYTES } from '#shared/model/picture.ts';
import { checkLibrary } from '../../../electron/library/check-library.ts';
import { keepPicture } from '../../../electron/library/keep-picture.ts';
import { createNote, saveNote } from '../../../electron/library/save-note.ts';
import { noteStateOf } from '../../../electron/note-text/note-nodes.ts';
import { findNotePicture, listNotePictures } from '../../../electron/storage/note-pictures.ts';
import { sql } from '../../../electron/storage/sql.ts';
import { HEADS, makePng } from '../../support/make-picture.ts';
import { tempLibrary } from '../../support/temp-library.ts';

const AT = new Date('2026-01-01T00:00:00.000Z');
const PNG = makePng(4, 3);
const showing = (pictureId: string) =>
  JSON.stringify(noteStateOf([{ type: 'picture', version: 1, pictureId, alt: 'The lower building' }]));

test('a picture is kept once, under the hash of its bytes, and given back as it came', async () => {
  const db = await tempLibrary();
  const id = await keepPicture(db, PNG);
  expect(await keepPicture(db, new Uint8Array(PNG))).toBe(id);
  expect(await listNotePictures(db)).toEqual([id]);
  const found = await findNotePicture(db, id);
  expect(found?.mediaType).toBe('image/png');
  expect(Buffer.from(found?.bytes ?? [])).toEqual(Buffer.from(PNG));
});

test.each([
  ['JPEG', HEADS.jpeg(4, 3), 'image/jpeg'],
  ['GIF', HEADS.gif(4, 3), 'image/gif'],
  ['WebP', HEADS.webpLossy(4, 3), 'image/webp'],
])('its bytes say that it is a %s', async (_name, bytes, type) => {
  const db = await tempLibrary();
  expect((await findNotePicture(db, await keepPicture(db, bytes)))?.mediaType).toBe(type);
});

test.each([
  ['nothing', new Uint8Array(), 'empty-file'],
  ['a text', new TextEncoder().encode('A lamp.'), 'unknown-format'],
  [
    'a drawing that may hold a program',
    new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
    'unknown-format',
  ],
  ['a format that not everybody reads', HEADS.avif(4, 3), 'unknown-format'],
  [
    'a picture that is too large',
    new Uint8Array([...PNG, ...new Uint8Array(MOST_PICTURE_BYTES)]),
    'file-too-large',
  ],
])('%s is refused with a sentence, and nothing is kept', async (_what, bytes, code) => {
  const db = await tempLibrary();
  await expect(keepPicture(db, bytes)).rejects.toMatchObject({ code });
  expect(await listNotePictures(db)).toEqual([]);
});

test('a note shows pictures of the library alone, and is found by what they show', async () => {
  const db = await tempLibrary();
  const { id } = await createNote(db, '', AT);
  const unknown = toPictureId('0'.repeat(64));
  await expect(
    saveNote(db, { id, title: '', state: showing(unknown), basedOn: 1 }, AT),
  ).rejects.toMatchObject({ code: 'not-found' });
  const picture = await keepPicture(db, PNG);
  const { note } = await saveNote(db, { id, title: '', state: showing(picture), basedOn: 1 }, AT);
  expect(note.text).toBe('The lower building');
  expect(await checkLibrary(db)).toMatchObject({ clean: true });
});

test('a library that has lost a picture of a note says so', async () => {
  const db = await tempLibrary();
  const { id } = await createNote(db, '', AT);
  const picture = await keepPicture(db, PNG);
  await saveNote(db, { id, title: '', state: showing(picture), basedOn: 1 }, AT);
  await db.transaction((tx) => tx.run(sql`DELETE FROM note_pictures`));
  expect((await checkLibrary(db)).findings).toEqual([
    { about: 'note', id, message: 'A picture that it shows is missing.' },
  ]);
});
