import { expect, test } from 'vitest';
import { NO_FILTER } from '#shared/organisation/read-filter.ts';
import {
  deleteFilter,
  moveFilter,
  renameFilter,
  saveFilter,
} from '../../../electron/library/organise-filters.ts';
import { createTag, mergeTags } from '../../../electron/library/organise-tags.ts';
import type { Database } from '../../../electron/storage/database.ts';
import { listFilters } from '../../../electron/storage/saved-filters.ts';
import { sql } from '../../../electron/storage/sql.ts';
import { tempLibrary } from '../../support/temp-library.ts';

const AT = new Date('2026-01-01T00:00:00.000Z');
const PINNED = { ...NO_FILTER, pinned: true };
const save = (db: Database, name: string, filter = PINNED) =>
  db.transaction((tx) => saveFilter(tx, name, filter));
const names = async (db: Database) => (await listFilters(db)).map(({ name }) => name);

test('a filter that is saved under the name of another takes its place', async () => {
  const db = await tempLibrary();
  const saved = await save(db, ' گواهی‌ها ');
  await save(db, 'Pinned');
  const again = await save(db, 'گواهي‌ها', { ...NO_FILTER, untagged: true });
  expect([again.id, await names(db)]).toEqual([saved.id, ['گواهی‌ها', 'Pinned']]);
  expect((await listFilters(db))[0]?.filter).toEqual({ ...NO_FILTER, untagged: true });
});

test('filters are put where a person wants them', async () => {
  const db = await tempLibrary();
  const [first, , third] = [await save(db, 'one'), await save(db, 'two'), await save(db, 'three')];
  await db.transaction((tx) => moveFilter(tx, third.id, 0));
  expect(await names(db)).toEqual(['three', 'one', 'two']);
  await db.transaction((tx) => moveFilter(tx, first.id, 99));
  await db.transaction((tx) => deleteFilter(tx, third.id));
  await save(db, 'four');
  expect(await names(db)).toEqual(['two', 'one', 'four']);
});

test('a filter cannot take the name of another', async () => {
  const db = await tempLibrary();
  const saved = await save(db, 'one');
  await save(db, 'two');
  await expect(db.transaction((tx) => renameFilter(tx, saved.id, 'TWO'))).rejects.toMatchObject({
    code: 'conflict',
  });
  expect(await db.transaction((tx) => renameFilter(tx, saved.id, 'One'))).toMatchObject({ name: 'One' });
});

test('a filter by a tag that was merged is one by the tag that it became', async () => {
  const db = await tempLibrary();
  const [from, into] = await db.transaction(async (tx) => [
    await createTag(tx, 'one', null, AT),
    await createTag(tx, 'two', null, AT),
  ]);
  if (!from || !into) throw new Error('two tags were made');
  await save(db, 'either', { ...NO_FILTER, tags: [from.id, into.id] });
  await db.transaction((tx) => mergeTags(tx, from.id, into.id));
  expect((await listFilters(db)).map(({ filter }) => filter.tags)).toEqual([[into.id]]);
});

test('a filter of another version of Ibid is read as far as it is known', async () => {
  const db = await tempLibrary();
  await db.transaction((tx) =>
    tx.run(sql`
      INSERT INTO saved_filters (id, name, filter, position)
      VALUES ('f-1', 'later', '{"pinned":true,"stars":5,"formats":["pdf","stone"]}', 0)`),
  );
  expect((await listFilters(db)).map(({ filter }) => filter)).toEqual([{ ...PINNED, formats: ['pdf'] }]);
});
