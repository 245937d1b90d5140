import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CheckReport } from '#shared/model/library.ts';
import { checkLibrary } from '../../../electron/library/check-library.ts';
import { makePassage } from '../../../electron/library/make-passage.ts';
import { createNote, saveNote } from '../../../electron/library/save-note.ts';
import { connect } from '../../../electron/storage/open.ts';
import { openLibrary } from '../../../electron/storage/open-library.ts';
import { sql } from '../../../electron/storage/sql.ts';
import { importedDocument, paragraph } from '../../support/imported-document.ts';
import { noteState } from '../../support/note-state.ts';
import { store } from '../../support/store.ts';
import { tempFolder } from '../../support/temp-library.ts';

const AT = new Date('2026-01-01T00:00:00.000Z');

interface Library {
  readonly path: string;
  readonly ids: {
    readonly document: string;
    readonly revision: string;
    readonly passage: string;
    readonly note: string;
  };
}

/** A closed library with an original that was compressed and one that was not, a passage, and a note that quotes it. */
async function library(): Promise<Library> {
  const path = join(await tempFolder(), 'library.ibid');
  const db = await openLibrary(path);
  const document = await store(
    db,
    importedDocument('', {
      title: 'Lantern Report',
      authors: ['Farid Moradi'],
      blocks: [
        paragraph('Before the quotation.'),
        paragraph('They kept the unquenched flame.'),
        paragraph('After it.'),
      ],
    }),
    { bytes: new TextEncoder().encode('Compressed words, compressed words. '.repeat(50)) },
  );
  await store(db, 'Another text entirely.', { bytes: new TextEncoder().encode('raw ORIGINAL bytes') });
  const { revisionId } = document;
  const passage = await makePassage(db, { revisionId, start: 36, end: 46 }, AT);
  const note = await createNote(db, 'Flames', AT);
  const state = noteState('A remark of mine.', { quotes: passage.id });
  await saveNote(db, { id: note.id, title: 'Flames', state, basedOn: 1 }, AT);
  await db.close();
  return { path, ids: { document: document.id, revision: revisionId, passage: passage.id, note: note.id } };
}

async function check(path: string): Promise<CheckReport> {
  const db = await openLibrary(path);
  const report = await checkLibrary(db);
  await db.close();
  return report;
}

/** What each finding is about, each once. */
const named = ({ findings }: CheckReport): readonly string[] => [
  ...new Set(findings.map(({ about, id }) => `${about} ${id}`)),
];

/** Changes one letter of the bytes on the disk, where they stand for the `nth` time, as a failing disk might. */
async function flip(path: string, bytes: string | Uint8Array, nth = 0): Promise<void> {
  const file = await readFile(path);
  let at = -1;
  for (let times = 0; times <= nth; times += 1) {
    at = file.indexOf(bytes, at + 1);
    if (at < 0) throw new Error(`these bytes stand in the library ${times} times`);
  }
  const middle = at + (bytes.length >> 1);
  file[middle] = (file[middle] ?? 0) ^ 1;
  await writeFile(path, file);
}

/** Changes what is stored in a way that the program itself cannot. */
async function tamper(path: string, script: string): Promise<void> {
  const connection = await connect(path, 'read-write');
  await connection.script('PRAGMA foreign_keys = OFF');
  await connection.script(script);
  await connection.close();
}

test('a library in which all is well is clean, and what was looked at is counted', async () => {
  const { path } = await library();
  expect(await check(path)).toEqual({
    clean: true,
    checked: { originals: 2, revisions: 2, passages: 1, notes: 1, entries: 7 },
    findings: [],
  });
});

test('an empty library is clean', async () => {
  const path = join(await tempFolder(), 'library.ibid');
  expect(await check(path)).toMatchObject({
    clean: true,
    checked: { originals: 0, revisions: 0, passages: 0, notes: 0, entries: 1 },
  });
});

test('a byte changed in an original is named by the hash of the original', async () => {
  const { path } = await library();
  await flip(path, 'raw ORIGINAL bytes');
  const report = await check(path);
  expect([report.clean, report.findings]).toEqual([
    false,
    [
      {
        about: 'original',
        id: expect.stringMatching(/^[0-9a-f]{64}$/),
        message: 'The bytes are not the ones that were imported.',
      },
    ],
  ]);
});

test('a byte changed anywhere in a compressed original is named', async () => {
  const { path } = await library();
  const connection = await connect(path, 'read-only');
  const row = await connection.get<{ hash: string; bytes: Buffer }>(
    sql`SELECT hash, bytes FROM originals WHERE compression = 'brotli'`,
  );
  await connection.close();
  if (!row) throw new Error('nothing was compressed');
  const whole = await readFile(path);
  for (let at = 1; at < row.bytes.length; at += 1) {
    await writeFile(path, whole);
    await flip(path, row.bytes.subarray(at - 1, at + 9 > row.bytes.length ? undefined : at + 9));
    expect(named(await check(path))).toEqual([`original ${row.hash}`]);
  }
});

test('a letter changed in a text is named by its revision', async () => {
  const { path, ids } = await library();
  await flip(path, 'Before');
  expect(named(await check(path))).toEqual([`revision ${ids.revision}`, 'index blocks']);
});

test('a letter changed in quoted words is named by the passage too', async () => {
  const { path, ids } = await library();
  // The words stand in the block, in the passage and, as a note quotes them, in the note; and in the index of each.
  const whole = await readFile(path);
  const found: (readonly string[])[] = [];
  for (let nth = 0; nth < 5; nth += 1) {
    await writeFile(path, whole);
    await flip(path, 'unquenched', nth);
    found.push(named(await check(path)));
  }
  expect(found.toSorted((a, b) => a.join().localeCompare(b.join()))).toEqual([
    ['index blocks'],
    ['index notes'],
    ['index notes', `note ${ids.note}`, `ledger note_versions ${ids.note}:2`],
    [`passage ${ids.passage}`, `note ${ids.note}`, `ledger passages ${ids.passage}`],
    [`revision ${ids.revision}`, `passage ${ids.passage}`, 'index blocks'],
  ]);
});

test.each([
  ['its words', "UPDATE passages SET exact = 'unquenchet'"],
  ['the words before it', "UPDATE passages SET prefix = replace(prefix, 'kept', 'left')"],
  ['the words after it', "UPDATE passages SET suffix = replace(suffix, 'After', 'Aftet')"],
  ['its place', 'UPDATE passages SET start_offset = start_offset + 1, end_offset = end_offset + 1'],
  ['its end', 'UPDATE passages SET end_offset = end_offset + 1'],
  ['its block', 'UPDATE passages SET block = 0'],
  ['its place in the block', 'UPDATE passages SET block_offset = 0'],
])('a passage is named when %s is not what stands in the text', async (_what, change) => {
  const { path, ids } = await library();
  await tamper(path, change);
  expect(named(await check(path))).toContain(`passage ${ids.passage}`);
});

test.each([
  ['moved', 'UPDATE blocks SET start_offset = start_offset + 1 WHERE ordinal = 2'],
  ['gone', 'DELETE FROM blocks WHERE ordinal = 2'],
  [
    'no longer to be read',
    "PRAGMA ignore_check_constraints = ON; UPDATE blocks SET spans = '[{' WHERE ordinal = 2",
  ],
])('a revision is named when a block of it is %s', async (_what, change) => {
  const { path, ids } = await library();
  await tamper(path, `DROP TRIGGER blocks_are_immutable; ${change}`);
  expect(named(await check(path))).toContain(`revision ${ids.revision}`);
});

test('what points to nothing is named by its table', async () => {
  const { path } = await library();
  await tamper(path, 'DELETE FROM notes');
  expect(named(await check(path))).toEqual(
    expect.arrayContaining(['file note_versions', 'file note_passages']),
  );
});

test('a note is named when its text is not to be read, or quotes other passages than are on record', async () => {
  const { path, ids } = await library();
  await tamper(path, 'DELETE FROM note_passages');
  expect((await check(path)).findings).toEqual([
    { about: 'note', id: ids.note, message: 'Its quotations are not the ones on record.' },
  ]);
  await tamper(
    path,
    `DROP TRIGGER note_versions_are_immutable; UPDATE note_versions SET state = '{"root":7}'`,
  );
  const [finding, ...others] = (await check(path)).findings;
  expect([finding?.about, finding?.id, finding?.message, others.map(({ about }) => about)]).toEqual([
    'note',
    ids.note,
    expect.stringContaining('Its text cannot be read'),
    ['ledger', 'ledger'],
  ]);
});

test.each([
  ['blocks', 'DELETE FROM blocks_fts WHERE rowid = 1'],
  ['blocks', "INSERT INTO blocks_fts (rowid, text) VALUES (999, 'more')"],
  [
    'blocks',
    "DELETE FROM blocks_fts WHERE rowid = 1; INSERT INTO blocks_fts (rowid, text) VALUES (1, 'other words')",
  ],
  [
    'blocks',
    "DELETE FROM blocks_fts WHERE rowid = 1; INSERT INTO blocks_fts (rowid, text) VALUES (1, 'before the quotation before')",
  ],
  ['documents', 'DELETE FROM documents_fts WHERE rowid = 1'],
  ['documents', "INSERT INTO documents_fts (rowid, title, authors) VALUES (999, 'more', '')"],
  ['comments', "UPDATE passages SET comment = 'a remark of mine'"],
  ['comments', "INSERT INTO comments_fts (rowid, text) VALUES (1, 'a remark of mine')"],
  ['texts', 'UPDATE text_places SET document = NULL'],
  ['texts', 'DELETE FROM text_places'],
  [
    'documents',
    "DELETE FROM documents_fts WHERE rowid = 1; INSERT INTO documents_fts (rowid, title, authors) VALUES (1, 'lantern report', '')",
  ],
  ['notes', 'DELETE FROM notes_fts'],
  [
    'notes',
    "DELETE FROM notes_fts; INSERT INTO notes_fts (rowid, title, text) VALUES (1, 'flames', 'a remark of mine')",
  ],
])('the index of %s is named when it is not of the texts: %s', async (index, change) => {
  const { path } = await library();
  await tamper(path, change);
  expect(named(await check(path)).filter((name) => name.startsWith('index'))).toEqual([`index ${index}`]);
});

test('a byte changed in a word of the index is named', async () => {
  const { path } = await library();
  const connection = await connect(path, 'read-write');
  const leaves = await connection.all<{ id: number; block: Buffer }>(
    sql`SELECT id, block FROM blocks_fts_data WHERE length(block) > 20 AND id > 10`,
  );
  const leaf = leaves.find(({ block }) => block.includes('quotation'));
  if (!leaf) throw new Error('the index holds no such word');
  const at = leaf.block.indexOf('quotation') + 3;
  leaf.block[at] = (leaf.block[at] ?? 0) ^ 1;
  await connection.run(sql`UPDATE blocks_fts_data SET block = ${leaf.block} WHERE id = ${leaf.id}`);
  await connection.close();
  expect(named(await check(path))).toContain('index blocks');
});

test('a page of the library that is overwritten is told, and the rest is looked at all the same', async () => {
  const { path } = await library();
  const connection = await connect(path, 'read-only');
  const root = await connection.get<{ rootpage: number }>(
    sql`SELECT rootpage FROM sqlite_schema WHERE type = 'table' AND name = 'originals'`,
  );
  const size = await connection.get<{ page_size: number }>(sql`PRAGMA page_size`);
  await connection.close();
  if (!root || !size) throw new Error('no page');
  const file = await readFile(path);
  file.fill(0xab, (root.rootpage - 1) * size.page_size, root.rootpage * size.page_size);
  await writeFile(path, file);
  const report = await check(path);
  expect([report.clean, named(report)]).toEqual([false, expect.arrayContaining(['file library'])]);
  expect(report.checked).toMatchObject({ revisions: 2, passages: 1, notes: 1 });
});

test('checking changes nothing', async () => {
  const { path } = await library();
  const before = await readFile(path);
  await check(path);
  expect(Buffer.compare(await readFile(path), before)).toBe(0);
});
