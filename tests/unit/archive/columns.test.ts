import { expect, test } from 'vitest';
import { LISTS, OWN_KINDS } from '../../../electron/storage/archived/kinds.ts';
import { sql } from '../../../electron/storage/sql.ts';
import { tempLibrary } from '../../support/temp-library.ts';

/** What follows from the rest, what each library keeps for itself, and what files of their own kind hold: texts, bytes, what was seen of a search. */
const OTHERWISE = [
  'originals',
  'revisions',
  'blocks',
  'footnotes',
  'footnote_markers',
  'searches_seen',
  'text_places',
  'signatures',
  'words',
  'ledger',
];
/** Numbers that a library gives its rows. */
const NUMBERS = ['documents.number', 'notes.number', 'passages.number'];

test('every column of every table is in an archive', async () => {
  const db = await tempLibrary();
  const columns = await db.all<{ name: string; column: string }>(sql`
    SELECT t.name, c.name AS "column" FROM pragma_table_list t JOIN pragma_table_info(t.name) c
    WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite_%'`);
  const kept = new Set(
    [...LISTS, ...OWN_KINDS].flatMap(({ table, fields }) =>
      Object.values(fields).map(({ column }) => `${table}.${column}`),
    ),
  );
  const wanted = columns
    .filter(({ name }) => !OTHERWISE.includes(name))
    .map(({ name, column }) => `${name}.${column}`)
    .filter((column) => !NUMBERS.includes(column));
  expect([...kept].toSorted()).toEqual(wanted.toSorted());
});

test('every kind of record is described in the page that goes with an archive', async () => {
  const { readFile } = await import('node:fs/promises');
  const page = await readFile(new URL('../../../resources/archive.md', import.meta.url), 'utf8');
  expect(LISTS.map(({ name }) => name).filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});
