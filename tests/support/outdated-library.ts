import { join } from 'node:path';
import { newNoteId } from '../../electron/storage/ids.ts';
import { insertNote } from '../../electron/storage/notes.ts';
import { connect } from '../../electron/storage/open.ts';
import { openLibrary } from '../../electron/storage/open-library.ts';
import { ofParagraphs, store } from './store.ts';
import { tempFolder } from './temp-library.ts';

export const ROWS = 4500;

export const WRONG_WORDS = `
  DELETE FROM blocks_fts; DELETE FROM documents_fts; DELETE FROM notes_fts;
  INSERT INTO blocks_fts (rowid, text) SELECT id, 'wrong' FROM blocks;
  INSERT INTO documents_fts (rowid, title, authors) SELECT number, 'wrong', '' FROM documents;
  INSERT INTO notes_fts (rowid, title, text) SELECT number, 'wrong', '' FROM notes;`;

/** As when another version has indexed the paragraphs. */
export const BLOCKS_ANEW = `UPDATE settings SET value = 'another, whole' WHERE name = 'index of blocks'; ${WRONG_WORDS}`;

/** Path of a closed library of a document of `ROWS` blocks and a note, in which the script was run. */
export async function libraryAfter(script: string): Promise<string> {
  const path = join(await tempFolder(), 'library.ibid');
  const db = await openLibrary(path);
  const rows = Array.from({ length: ROWS }, (_, index) => `Row ${index}, علي`);
  await store(db, ofParagraphs('Séance', ...rows));
  const note = { id: newNoteId(), title: 'Numbers', state: '{}', text: 'دويست', passages: [], savedAt: '' };
  await db.transaction((tx) => insertNote(tx, note));
  await db.close();
  await runScript(path, script);
  return path;
}

/** By a connection of its own, also beside a library that is open. */
export async function runScript(path: string, script: string): Promise<void> {
  const connection = await connect(path, 'read-write');
  await connection.script(script);
  await connection.close();
}
