import { readdir, readFile, rename, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeBackup } from '../../../electron/backups/make-backup.ts';
import { type AfterDamage, openAfterDamage } from '../../../electron/backups/open-after-damage.ts';
import { recoverLibrary } from '../../../electron/backups/recover-library.ts';
import { checkLibrary } from '../../../electron/library/check-library.ts';
import { makePassage } from '../../../electron/library/make-passage.ts';
import { createNote, saveNote } from '../../../electron/library/save-note.ts';
import { listDocuments } from '../../../electron/storage/documents.ts';
import { findNote, listNotes } from '../../../electron/storage/notes.ts';
import { connect } from '../../../electron/storage/open.ts';
import { openLibrary, PAGE_SIZE } from '../../../electron/storage/open-library.ts';
import { sql } from '../../../electron/storage/sql.ts';
import { noteState } from '../../support/note-state.ts';
import { search } from '../../support/search.ts';
import { olderLibrary } from '../../support/older-library.ts';
import { ofParagraphs, store } from '../../support/store.ts';
import { tempFolder } from '../../support/temp-library.ts';

const AT = new Date('2026-01-01T00:00:00.000Z');
const DOCUMENTS = 120;

/** A closed library of many texts, with a note that quotes one of them. */
async function closedLibrary(): Promise<string> {
  const path = join(await tempFolder(), 'library.ibid');
  const db = await openLibrary(path);
  for (let number = 0; number < DOCUMENTS; number += 1) {
    const lines = Array.from(
      { length: 12 },
      (_, line) => `Line ${line} of list ${number}: fifty were counted.`,
    );
    const { revisionId } = await store(db, ofParagraphs(`List ${number}`, ...lines));
    if (number > 0) continue;
    const passage = await makePassage(db, { revisionId, start: 0, end: 4 }, AT);
    const note = await createNote(db, 'Numbers', AT);
    const state = noteState('Who counted?', { quotes: passage.id });
    await saveNote(db, { id: note.id, title: 'Numbers', state, basedOn: 1 }, AT);
  }
  await db.close();
  return path;
}

/** Most of a small library: each table has a page, and the schema has some. */
async function sizeOfEmptyLibrary(): Promise<number> {
  const path = join(await tempFolder(), 'empty.ibid');
  await (await openLibrary(path)).close();
  return (await stat(path)).size;
}

async function pagesOf(path: string, table: string): Promise<readonly number[]> {
  const connection = await connect(path, 'read-only');
  const rows = await connection.all<{ pageno: number }>(
    sql`SELECT pageno FROM dbstat WHERE name = ${table} AND pagetype = 'leaf' ORDER BY path`,
  );
  await connection.close();
  return rows.map(({ pageno }) => pageno);
}

async function spoil(path: string, page: number): Promise<void> {
  const file = await readFile(path);
  file.fill(0xab, (page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  await writeFile(path, file);
}

test('of a library with a page gone everything else is saved, and holds itself together', async () => {
  const path = await closedLibrary();
  const pages = await pagesOf(path, 'blocks');
  await spoil(path, pages[pages.length >> 1] ?? 0);
  const before = await readFile(path);
  const target = join(await tempFolder(), 'saved.ibid');
  const { tables, documents, notes } = await recoverLibrary(path, target);
  expect([documents, notes]).toEqual([DOCUMENTS, 1]);
  const blocks = tables.find(({ name }) => name === 'blocks');
  expect(blocks?.whole).toBe(false);
  // One page of several.
  expect(blocks?.rows).toBeGreaterThan(DOCUMENTS * 12 * (1 - 1.6 / pages.length));
  expect(tables.filter(({ whole }) => !whole).map(({ name }) => name)).toEqual(['blocks']);
  expect(Buffer.compare(await readFile(path), before)).toBe(0);
  const db = await openLibrary(target);
  expect((await search(db, '"list 0"')).documents.length).toBe(1);
  const { findings } = await checkLibrary(db);
  expect(findings.filter(({ about }) => about !== 'revision')).toEqual([]);
  await db.close();
});

test.each([0.9, 0.7])(
  'of a library of whose texts the first %f is left, what lies in it is saved',
  async (part) => {
    const path = await closedLibrary();
    const [least, size] = [await sizeOfEmptyLibrary(), (await stat(path)).size];
    await truncate(path, least + Math.floor(((size - least) * part) / PAGE_SIZE) * PAGE_SIZE);
    await expect(openLibrary(path)).rejects.toMatchObject({ code: 'library-damaged' });
    const target = join(await tempFolder(), 'saved.ibid');
    const { documents, notes } = await recoverLibrary(path, target);
    // Texts that were stored last may all lie at the end of the file.
    if (part > 0.8) expect(documents).toBeGreaterThan(0);
    expect(notes).toBe(1);
    const db = await openLibrary(target);
    expect((await listDocuments(db)).length).toBe(documents);
    expect(await db.all(sql`PRAGMA foreign_key_check`)).toEqual([]);
    await db.close();
  },
);

test('a library that is whole comes out as it is, and is clean', async () => {
  const path = await closedLibrary();
  const target = join(await tempFolder(), 'saved.ibid');
  const recovered = await recoverLibrary(path, target);
  const clean = await openLibrary(target);
  expect((await checkLibrary(clean)).findings).toEqual([]);
  await clean.close();
  expect([recovered.documents, recovered.notes, recovered.findings]).toEqual([DOCUMENTS, 1, 0]);
  expect(recovered.tables.every(({ whole }) => whole)).toBe(true);
  const db = await openLibrary(target);
  const [note] = await listNotes(db);
  expect(note && (await findNote(db, note.id))?.passages.length).toBe(1);
  await db.close();
});

test.each(['.damaged', '.new'])(
  'a library that somebody has put aside as “%s” is recovered to where it was, and stays',
  async (ending) => {
    const target = await closedLibrary();
    const aside = `${target}${ending}`;
    await rename(target, aside);
    const before = await readFile(aside);
    expect((await recoverLibrary(aside, target)).documents).toBe(DOCUMENTS);
    await openAfterDamage(target, async () => null, answering('leave'));
    expect(Buffer.compare(await readFile(aside), before)).toBe(0);
  },
);

test('of a library of an earlier form nothing is left beside the one that was saved', async () => {
  const folder = await tempFolder();
  await recoverLibrary(await olderLibrary(12, []), join(folder, 'saved.ibid'));
  expect(await readdir(folder)).toEqual(['saved.ibid']);
});

test('what is there is not written over', async () => {
  const path = await closedLibrary();
  await expect(recoverLibrary(path, path)).rejects.toMatchObject({ code: 'file-exists' });
});

const now = () => AT;
const answering = (choice: AfterDamage) => ({ ask: async () => choice, now });

async function damagedWithBackup(): Promise<string> {
  const path = await closedLibrary();
  const db = await openLibrary(path);
  await makeBackup({ db, folder: `${path}-backups`, now: AT });
  await db.close();
  const { size } = await stat(path);
  await truncate(path, size - PAGE_SIZE);
  return path;
}

test('of a damaged library the newest backup is opened where the person says so; the damaged file is kept', async () => {
  const path = await damagedWithBackup();
  const damaged = await readFile(path);
  const db = await openAfterDamage(path, () => openLibrary(path), answering('open-backup'));
  expect([(await listDocuments(db)).length, (await checkLibrary(db)).findings]).toEqual([DOCUMENTS, []]);
  await db.close();
  expect(Buffer.compare(await readFile(`${path}.replaced-2026-01-01T00-00-00Z`), damaged)).toBe(0);
});

test('or what can be read of it', async () => {
  const path = await damagedWithBackup();
  const damaged = await readFile(path);
  const db = await openAfterDamage(path, () => openLibrary(path), answering('save-the-rest'));
  expect((await listDocuments(db)).length).toBeGreaterThan(0);
  await db.close();
  expect(Buffer.compare(await readFile(`${path}.replaced-2026-01-01T00-00-00Z`), damaged)).toBe(0);
});

test('or nothing is done, and the damage is told; what is no damage is told without a question', async () => {
  const path = await damagedWithBackup();
  const damaged = await readFile(path);
  await expect(openAfterDamage(path, () => openLibrary(path), answering('leave'))).rejects.toMatchObject({
    code: 'library-damaged',
  });
  expect(Buffer.compare(await readFile(path), damaged)).toBe(0);
  const words = join(await tempFolder(), 'library.ibid');
  await writeFile(words, 'These are the minutes of the meeting.');
  const ask = (): Promise<AfterDamage> => Promise.reject(new Error('nobody is to be asked'));
  await expect(openAfterDamage(words, () => openLibrary(words), { ask, now })).rejects.toMatchObject({
    code: 'library-not-a-library',
  });
});
