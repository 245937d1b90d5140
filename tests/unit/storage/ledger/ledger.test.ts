import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkLibrary } from '../../../../electron/library/check-library.ts';
import { makePassage } from '../../../../electron/library/make-passage.ts';
import { createNote, saveNote } from '../../../../electron/library/save-note.ts';
import type { Database } from '../../../../electron/storage/database.ts';
import { trashDocument } from '../../../../electron/storage/documents.ts';
import { checkLedger } from '../../../../electron/storage/ledger/check-ledger.ts';
import { findLibraryMark, listLedger } from '../../../../electron/storage/ledger/entries.ts';
import { connect } from '../../../../electron/storage/open.ts';
import { openLibrary } from '../../../../electron/storage/open-library.ts';
import { sql } from '../../../../electron/storage/sql.ts';
import { noteState } from '../../../support/note-state.ts';
import { olderLibrary } from '../../../support/older-library.ts';
import { store } from '../../../support/store.ts';
import { tempFolder, tempLibrary } from '../../../support/temp-library.ts';

const AT = '2026-01-01T00:00:00.000Z';

const entries = (db: Database) => listLedger(db, 0, 1000);
const said = async (db: Database): Promise<readonly string[]> =>
  (await entries(db)).map(({ kind, act }) => (act === '' ? kind : `${kind}: ${act}`));

/** A library in which something of everything was done. */
async function used(): Promise<{ readonly db: Database; readonly path: string }> {
  const path = join(await tempFolder(), 'library.ibid');
  const db = await openLibrary(path);
  const { id, revisionId } = await store(db, 'Fifty people were held.');
  const passage = await makePassage(db, { revisionId, start: 0, end: 5 }, new Date(AT));
  const note = await createNote(db, 'Numbers', new Date(AT));
  await saveNote(
    db,
    { id: note.id, title: 'Numbers', state: noteState('Who counted?', { quotes: passage.id }), basedOn: 1 },
    new Date(AT),
  );
  await db.transaction((tx) => trashDocument(tx, id, AT), 'Move to trash');
  await db.acts.undo(db.acts.state().undo?.id ?? 0);
  await db.acts.redo();
  return { db, path };
}

test('imports, notes, acts, and what was undone and done again are entered, each with what it changed', async () => {
  const { db } = await used();
  expect(await said(db)).toEqual([
    'seal',
    'import',
    'edit',
    'note',
    'edit: Make note',
    'note',
    'deletion: Move to trash',
    'undo: Move to trash',
    'redo: Move to trash',
  ]);
  const [, imported, , , , saved, trashed] = await entries(db);
  expect(imported?.items.map(([about]) => about).toSorted()).toEqual([
    'documents',
    'original',
    'readings',
    'revisions',
    'text',
  ]);
  expect(saved?.items.map(([about]) => about)).toContain('note_versions');
  expect(trashed?.items.map(([about, id]) => `${about} ${id[0]}`)).toEqual(['documents d']);
  await db.close();
});

test('the seal of a text and of its original are their own hashes', async () => {
  const { db } = await used();
  const revision = await db.get<{ text_hash: string; original_hash: string }>(
    sql`SELECT text_hash, original_hash FROM revisions`,
  );
  const items = (await entries(db)).flatMap((entry) => entry.items);
  expect([
    items.find(([about]) => about === 'text')?.[2],
    items.find(([about]) => about === 'original')?.[2],
  ]).toEqual([revision?.text_hash, revision?.original_hash]);
  await db.close();
});

test('no words of documents or notes stand in it', async () => {
  const { db } = await used();
  await db.transaction(
    (tx) => tx.run(sql`INSERT INTO dismissed_names (key) VALUES ('samira nouri')`),
    'Dismiss name',
  );
  await db.transaction(
    (tx) =>
      tx.run(sql`INSERT INTO sources (id, position, name, kind, role, relation, grade_reason, created_at)
        VALUES ('samira-nouri', 1, 'Samira Nouri', 'person', '', '', '', ${AT})`),
    'Add source',
  );
  const text = JSON.stringify(await entries(db));
  for (const words of ['Fifty', 'people', 'counted', 'Numbers', 'samira', 'nouri'])
    expect(text).not.toContain(words);
  expect((await said(db)).slice(-2)).toEqual(['judgement: Dismiss name', 'edit: Add source']);
  await db.close();
});

test('what is given up, and what changes nothing, is not entered', async () => {
  const db = await tempLibrary();
  await expect(
    db.transaction(async (tx) => {
      await tx.run(sql`INSERT INTO dismissed_names (key) VALUES ('a')`);
      throw new Error('boom');
    }),
  ).rejects.toThrow('boom');
  await db.transaction(async (tx) => {
    await tx.run(sql`INSERT INTO dismissed_names (key) VALUES ('b')`);
    await tx.run(sql`DELETE FROM dismissed_names WHERE key = 'b'`);
  }, 'Nothing');
  expect(await said(db)).toEqual(['seal']);
});

test.each([
  ['changed', 'UPDATE ledger SET act = act'],
  ['taken out', 'DELETE FROM ledger WHERE number = 3'],
  [
    'put in',
    'INSERT INTO ledger SELECT 99, at, kind, act, items, previous, hash, packed FROM ledger WHERE number = 2',
  ],
  ['replaced', 'INSERT OR REPLACE INTO ledger SELECT * FROM ledger WHERE number = 2'],
])('an entry cannot be %s', async (_what, change) => {
  const { db } = await used();
  await expect(db.transaction((tx) => tx.run({ text: change, values: [] }))).rejects.toThrow(/ledger|entry/);
  await db.close();
});

/** Each is what somebody could do who has the file, and a program that knows nothing of Ibid. */
test.each([
  ['the words of an act', "UPDATE ledger SET act = 'Move to desk' WHERE number = 7", 'entry 7'],
  ['the time of an entry', "UPDATE ledger SET at = '2020' WHERE number = 2", 'entry 2'],
  ['an entry in the middle', 'DELETE FROM ledger WHERE number = 4', 'entry 5'],
  ['a row', "UPDATE documents SET title = 'Another'", 'documents d-'],
  ['a version of a note', "UPDATE note_versions SET saved_at = '2020' WHERE version = 2", 'note_versions n-'],
  ['a row that was put in', "INSERT INTO dismissed_names VALUES ('x')", 'dismissed_names #'],
  ['a row that was taken out', 'DELETE FROM documents', 'documents d-'],
  [
    'what every library has',
    "UPDATE highlight_colours SET name = 'x' WHERE colour = 'pink'",
    'highlight_colours pink',
  ],
])('check names %s that was changed beside the program', async (_what, change, id) => {
  const { db, path } = await used();
  await db.close();
  const raw = await connect(path, 'read-write');
  await raw.script(`DROP TRIGGER ledger_is_not_changed; DROP TRIGGER ledger_is_not_shortened;
    DROP TRIGGER note_versions_are_immutable; ${change};`);
  await raw.close();
  const opened = await openLibrary(path);
  const { findings } = await checkLibrary(opened);
  await opened.close();
  expect(findings).toContainEqual({
    about: 'ledger',
    id: expect.stringContaining(id),
    message: expect.any(String),
  });
});

test('an older library is sealed as it is when it is first opened, and what follows is entered', async () => {
  const path = await olderLibrary(16, [
    sql`INSERT INTO dismissed_names (key) VALUES ('a')`,
    sql`INSERT INTO dismissed_names (key) VALUES ('b')`,
  ]);
  const db = await openLibrary(path);
  await db.transaction((tx) => tx.run(sql`DELETE FROM dismissed_names WHERE key = 'a'`), 'Take back');
  expect(await said(db)).toEqual(['seal', 'judgement: Take back']);
  expect((await checkLedger(db)).findings).toEqual([]);
  await db.close();
  const raw = await connect(path, 'read-write');
  await raw.script("UPDATE dismissed_names SET key = 'c'");
  await raw.close();
  const again = await openLibrary(path);
  expect((await checkLedger(again)).findings.map(({ message }) => message)).toEqual([
    'The ledger knows nothing of this row.',
    'The row is gone, and the ledger knows nothing of that.',
  ]);
  await again.close();
});

test('no two libraries begin alike', async () => {
  const [one, other] = [await tempLibrary(), await tempLibrary()];
  expect(await findLibraryMark(one)).not.toBe(await findLibraryMark(other));
});
