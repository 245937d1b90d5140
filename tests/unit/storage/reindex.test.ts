import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkTexts } from '../../../electron/storage/check.ts';
import type { Database } from '../../../electron/storage/database.ts';
import { newNoteId } from '../../../electron/storage/ids.ts';
import { insertNote } from '../../../electron/storage/notes.ts';
import { connect } from '../../../electron/storage/open.ts';
import { openLibrary } from '../../../electron/storage/open-library.ts';
import { search } from '../../../electron/storage/search.ts';
import { ofParagraphs, store } from '../../support/store.ts';
import { tempFolder } from '../../support/temp-library.ts';

/** A closed library of a document of many blocks and a note, in which `script` was run. */
async function libraryAfter(script: string): Promise<string> {
  const path = join(await tempFolder(), 'library.ibid');
  const db = await openLibrary(path);
  const rows = Array.from({ length: 2500 }, (_, index) => `Row ${index}, علي`);
  await store(db, ofParagraphs('Séance', ...rows));
  const note = { id: newNoteId(), title: 'Numbers', state: '{}', text: 'دويست', passages: [], savedAt: '' };
  await db.transaction((tx) => insertNote(tx, note));
  await db.close();
  const connection = await connect(path, 'read-write');
  await connection.script(script);
  await connection.close();
  return path;
}

async function found(db: Database): Promise<readonly boolean[]> {
  const [title, text, note] = [
    await search(db, 'seance '),
    await search(db, '"row 2499, علی"'),
    await search(db, 'دویست '),
  ];
  return [title.documents.length > 0, text.documents.length > 0, note.notes.length > 0];
}

const WRONG_WORDS = `
  DELETE FROM blocks_fts; DELETE FROM documents_fts; DELETE FROM notes_fts;
  INSERT INTO blocks_fts (rowid, text) SELECT id, 'wrong' FROM blocks;
  INSERT INTO documents_fts (rowid, title, authors) SELECT number, 'wrong', '' FROM documents;
  INSERT INTO notes_fts (rowid, title, text) SELECT number, 'wrong', '' FROM notes;`;

test.each([
  ['another version', `UPDATE settings SET value = 'another' WHERE name = 'index'; ${WRONG_WORDS}`],
  ['a version that did not say which', `DELETE FROM settings; ${WRONG_WORDS}`],
])('a library that %s has indexed is indexed anew when it is opened', async (_what, script) => {
  const path = await libraryAfter(script);
  const db = await openLibrary(path);
  expect([await found(db), (await checkTexts(db)).findings]).toEqual([[true, true, true], []]);
  expect((await search(db, 'wrong ')).documents).toEqual([]);
  await db.close();
});

test('a library that this version has indexed is left alone', async () => {
  const db = await openLibrary(await libraryAfter(WRONG_WORDS));
  expect(await found(db)).toEqual([false, false, false]);
  await db.close();
});
