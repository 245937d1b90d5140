import { expect, onTestFinished, test } from 'vitest';
import { placeBlocks } from '#shared/text/canonical-text.ts';
import type { Database } from '../../../electron/storage/database.ts';
import { asksForHeld, asksForTexts } from '../../../electron/storage/held-rows.ts';
import { addWords } from '../../../electron/storage/indexes.ts';
import { openLibrary } from '../../../electron/storage/open-library.ts';
import { newRevisionId } from '../../../electron/storage/ids.ts';
import { insertRevision, readBlocks } from '../../../electron/storage/revisions.ts';
import { sql } from '../../../electron/storage/sql.ts';
import { importedDocument, paragraph } from '../../support/imported-document.ts';
import { store } from '../../support/store.ts';
import { tempLibrary } from '../../support/temp-library.ts';

const found = async (db: Pick<Database, 'all'>): Promise<readonly number[]> => {
  const rows = await db.all<{ id: number }>(
    sql`SELECT rowid AS id FROM blocks_fts WHERE blocks_fts MATCH 'lamp' ORDER BY rowid`,
  );
  return rows.map(({ id }) => id);
};

test('words that are given to an index are found in the same transaction, and after it by everybody', async () => {
  const db = await tempLibrary();
  const within = await db.transaction(async (tx) => {
    await addWords(tx, 'blocks', [[1, 'the lamp']]);
    await addWords(tx, 'blocks', [[2, 'a lamp']]);
    const first = await found(tx);
    await addWords(tx, 'blocks', [[3, 'lamp lamp']]);
    await tx.run(sql`DELETE FROM blocks_fts WHERE rowid = 3`);
    await addWords(tx, 'blocks', [[4, 'lamp']]);
    return first;
  });
  expect([within, await found(db)]).toEqual([
    [1, 2],
    [1, 2, 4],
  ]);
});

test('the vocabulary of an index has them, too', async () => {
  const db = await tempLibrary();
  const word = await db.transaction(async (tx) => {
    await addWords(tx, 'blocks', [[1, 'lamp']]);
    return tx.get(sql`SELECT doc FROM blocks_vocabulary WHERE term = 'lamp'`);
  });
  expect(word).toEqual({ doc: 1 });
});

test('more words than are held at once are all found', async () => {
  const db = await tempLibrary();
  const rows = Array.from({ length: 9 }, (_, index): [number, string] => [
    index + 1,
    `${'word '.repeat(120_000)}lamp`,
  ]);
  await db.transaction(async (tx) => {
    for (const row of rows) await addWords(tx, 'blocks', [row]);
  });
  expect(await found(db)).toHaveLength(9);
});

test('of a transaction that fails, and of one whose rows cannot be put in, the index has nothing', async () => {
  const db = await tempLibrary();
  await expect(
    db.transaction(async (tx) => {
      await addWords(tx, 'blocks', [[1, 'lamp']]);
      throw new Error('given up');
    }),
  ).rejects.toThrow('given up');
  await expect(
    db.transaction(async (tx) => {
      await tx.run(sql`INSERT INTO settings (name, value) VALUES ('a', 'b')`);
      await addWords(tx, 'blocks', [[1, 'lamp']]);
      await tx.hold('INSERT INTO settings (name, value) SELECT key, value FROM json_each(?)', [[1, 'null']]);
    }),
  ).rejects.toThrow('constraint failed');
  await db.transaction((tx) => addWords(tx, 'blocks', [[2, 'lamp']]));
  expect([await found(db), await db.all(sql`SELECT name FROM settings WHERE name = 'a'`)]).toEqual([[2], []]);
});

test('nothing is put in after a transaction was given up, however much was being put in then', async () => {
  const db = await tempLibrary();
  const kept = (): Promise<readonly unknown[]> => db.all(sql`SELECT name FROM settings WHERE value = 'held'`);
  const long = 'word '.repeat(1_000_000);
  await expect(
    db.transaction(async (tx) => {
      await addWords(tx, 'blocks', [[1, `${long} lamp`]]);
      await tx.hold(
        'INSERT INTO settings (name, value) SELECT key, value FROM json_each(?)',
        Array.from({ length: 100_000 }, (_, number) => [number, '"held"']),
      );
      throw new Error('given up');
    }),
  ).rejects.toThrow('given up');
  await db.transaction((tx) => addWords(tx, 'blocks', [[2, 'lamp']]));
  expect([await found(db), await kept()]).toEqual([[2], []]);
});

test('where rows that are being put in find the disk full, the next statement hears of it', async () => {
  const db = await tempLibrary();
  await db.transaction((tx) => tx.get(sql`PRAGMA max_page_count = 1`));
  let told: unknown = null;
  await expect(
    db.transaction(async (tx) => {
      await tx.hold('INSERT INTO settings (name, value) SELECT key, value FROM json_each(?)', [
        [1, `"${'x'.repeat(5_000_000)}"`],
      ]);
      told = await tx
        .run(sql`INSERT INTO settings (name, value) VALUES ('a', 'b')`)
        .catch((error: unknown) => error);
    }),
  ).rejects.toMatchObject({ code: 'disk-full' });
  expect(told).toMatchObject({ code: 'disk-full' });
  expect(await db.all(sql`SELECT name FROM settings WHERE name IN ('1', 'a')`)).toEqual([]);
});

test('every table that rows wait for is known by its name, whatever the schema adds', async () => {
  const db = await tempLibrary();
  const tables = await db.all<{ name: string }>(
    sql`SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%'`,
  );
  expect(tables.length).toBeGreaterThan(4);
  expect(tables.filter(({ name }) => !asksForHeld(`SELECT 1 FROM ${name}`))).toEqual([]);
  expect(asksForHeld('SELECT 1 FROM signatures')).toBe(true);
  expect(asksForHeld('SELECT 1 FROM blocks JOIN documents')).toBe(false);
});

test('every statement that may see rows of texts, or refers to them, is known', async () => {
  const db = await tempLibrary();
  const held = '["revisions","footnotes","footnote_markers","blocks"]';
  const seeing = await db.all<{ name: string }>(sql`
    WITH held AS (SELECT value AS name FROM json_each(${held}))
    SELECT name FROM held
    UNION SELECT t.name FROM sqlite_schema t, pragma_foreign_key_list(t.name) f
    WHERE t.type = 'table' AND f."table" IN (SELECT name FROM held)
    UNION SELECT s.tbl_name FROM sqlite_schema s, held
    WHERE s.type IN ('view', 'trigger') AND s.sql LIKE '% ' || held.name || ' %'`);
  expect(seeing.map(({ name }) => name)).toContain('passages');
  // A text that is put in after its document went into the trash is not searched, either.
  const unknown = seeing.filter(({ name }) => !asksForTexts(`INSERT INTO ${name} VALUES (1)`));
  expect(unknown).toEqual([{ name: 'documents' }]);
  expect(asksForTexts('SELECT 1 FROM originals')).toBe(false);
});

test('a text is there for whoever asks in the same transaction, and undone with the act that put it in', async () => {
  const db = await tempLibrary();
  const document = await store(db, 'The lamp went out.');
  const revision = await db.get<{ original_hash: string }>(sql`SELECT original_hash FROM revisions`);
  const written = {
    ...placeBlocks([paragraph('Another lamp.')], []),
    id: newRevisionId(),
    documentId: document.id,
    number: 2,
    originalHash: revision?.original_hash ?? '',
    report: importedDocument('').report,
    createdAt: '2026-01-02T00:00:00.000Z',
  };
  const read = await db.transaction(async (tx) => {
    await insertRevision(tx, written);
    return readBlocks(tx, written.id);
  }, 'Read anew');
  expect(read.map(({ text }) => text)).toEqual(['Another lamp.']);
  await db.acts.undo(db.acts.state().undo?.id ?? 0);
  expect(await db.all(sql`SELECT text FROM blocks`)).toEqual([{ text: 'The lamp went out.' }]);
  await db.acts.redo();
  expect((await readBlocks(db, written.id)).length).toBe(1);
});

test('what was written is there when the library is opened anew', async () => {
  const db = await tempLibrary();
  await db.transaction((tx) => addWords(tx, 'blocks', [[1, 'lamp']]));
  await db.close();
  const again = await openLibrary(db.path);
  onTestFinished(() => again.close());
  expect(await found(again)).toEqual([1]);
});
