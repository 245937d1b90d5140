import { expect, onTestFinished, test } from 'vitest';
import type { PassageId } from '#shared/model/ids.ts';
import { checkLibrary } from '../../../electron/library/check-library.ts';
import { makePassage } from '../../../electron/library/make-passage.ts';
import { checkTexts } from '../../../electron/storage/check.ts';
import type { Database } from '../../../electron/storage/database.ts';
import { openLibrary } from '../../../electron/storage/open-library.ts';
import { findPassage, setComment } from '../../../electron/storage/passages.ts';
import { toPassageId } from '#shared/model/ids.ts';
import { indexPiece } from '../../../electron/storage/reindex.ts';
import { sql } from '../../../electron/storage/sql.ts';
import { olderLibrary } from '../../support/older-library.ts';
import { search } from '../../support/search.ts';
import { store } from '../../support/store.ts';
import { tempLibrary } from '../../support/temp-library.ts';

async function library() {
  const db = await tempLibrary();
  const { revisionId } = await store(db, 'The lamp was lit at dusk.');
  const { id } = await makePassage(db, { revisionId, start: 4, end: 8 }, new Date(0));
  const comment = (words: string): Promise<boolean> =>
    db.transaction((tx) => setComment(tx, id, words), 'Change comment');
  return { db, id, comment };
}

/** The passages whose comment is found. */
async function found(db: Database, query: string): Promise<readonly (PassageId | null)[]> {
  const { documents } = await search(db, query);
  return documents.flatMap(({ hits }) => hits.map((hit) => hit.comment));
}

test('a comment is found by its words, in any spelling, as it is now', async () => {
  const { db, id, comment } = await library();
  await comment('Compare with what سلطاني said');
  expect(await found(db, 'سلطانی ')).toEqual([id]);
  await comment('Compare with Moradi');
  expect([await found(db, 'سلطانی '), await found(db, 'moradi ')]).toEqual([[], [id]]);
  await comment('');
  expect([await found(db, 'moradi '), (await checkTexts(db)).findings]).toEqual([[], []]);
});

test('undoing and doing again what was done to a comment keeps it found by what it is', async () => {
  const { db, id, comment } = await library();
  await comment('First remark');
  await comment('Second remark');
  const last = db.acts.state().undo;
  await db.acts.undo(last?.id ?? 0);
  expect([await found(db, 'first '), await found(db, 'second ')]).toEqual([[id], []]);
  await db.acts.redo();
  expect([await found(db, 'first '), await found(db, 'second ')]).toEqual([[], [id]]);
  expect((await checkTexts(db)).findings).toEqual([]);
});

test('a passage that is taken back takes its comment out of the index, and brings it back under its number', async () => {
  const db = await tempLibrary();
  const { revisionId } = await store(db, 'The lamp was lit at dusk.');
  const passage = await makePassage(db, { revisionId, start: 4, end: 8 }, new Date(0));
  await db.transaction((tx) => setComment(tx, passage.id, 'A remark'));
  const row = await db.get<{ number: number }>(sql`SELECT number FROM passages`);
  await db.transaction((tx) => tx.run(sql`DELETE FROM passages`), 'Take it away');
  const other = await makePassage(db, { revisionId, start: 9, end: 12 }, new Date(0));
  await db.acts.undo(db.acts.state().undo?.id ?? 0);
  expect(await db.all(sql`SELECT id, number FROM passages ORDER BY number`)).toEqual([
    { id: passage.id, number: row?.number },
    { id: other.id, number: (row?.number ?? 0) + 1 },
  ]);
  expect([await found(db, 'remark '), (await checkTexts(db)).findings]).toEqual([[passage.id], []]);
});

const HASH = 'a'.repeat(64);

test('a library from before the index of comments keeps its passages, and finds their comments', async () => {
  const path = await olderLibrary(10, [
    sql`INSERT INTO originals (hash, size, compression, bytes) VALUES (${HASH}, 1, 'none', x'61')`,
    sql`
      INSERT INTO documents (number, id, format, file_name, title, authors, breadcrumb, direction, imported_at, publisher)
      VALUES (7, 'd-1', 'plain-text', 'a.txt', 'Winter', '[]', '[]', 'ltr', '2026-01-01', 'Lantern Press')`,
    sql`
      INSERT INTO revisions (id, document_id, number, original_hash, text_hash, words, report, created_at)
      VALUES ('r-1', 'd-1', 1, ${HASH}, ${HASH}, 0, '{}', '2026-01-01')`,
    sql`
      INSERT INTO blocks (id, revision_id, ordinal, start_offset, kind, level, text, direction, spans)
      VALUES (1, 'r-1', 0, 0, 'paragraph', 1, 'A lamp.', 'ltr', '[]')`,
    sql`
      INSERT INTO passages (id, revision_id, start_offset, end_offset, exact, prefix, suffix, block, block_offset,
        created_at, comment)
      VALUES ('p-1', 'r-1', 2, 6, 'lamp', 'A ', '.', 0, 2, '2026-01-01', 'An old remark')`,
  ]);
  const db = await openLibrary(path);
  onTestFinished(() => db.close());
  while (await db.transaction(indexPiece));
  expect(await findPassage(db, toPassageId('p-1'))).toMatchObject({
    comment: 'An old remark',
    colour: 'yellow',
  });
  expect([await found(db, 'remark '), await found(db, 'lamp ')]).toEqual([['p-1'], [null]]);
  expect((await search(db, 'publisher:lantern')).documents.map(({ document }) => document.title)).toEqual([
    'Winter',
  ]);
  const { findings } = await checkLibrary(db);
  expect(findings.filter(({ about }) => about === 'file' || about === 'index')).toEqual([]);
});
