import { setImmediate } from 'node:timers/promises';
import type { Reader, Writer } from './database.ts';
import { stringsIn } from './json-strings.ts';
import type { Sql, SqlValue } from './sql.ts';
import { indexed } from './words.ts';

/** What is found by its words. Each has an index, `…_fts`, whose rows are numbered like the rows of its table. */
export const INDEXES = ['documents', 'notes', 'comments', 'blocks'] as const;
export type IndexName = (typeof INDEXES)[number];

/** The texts of one row, a column of its index each. */
export interface Entry {
  readonly number: number;
  readonly texts: readonly string[];
}

interface Source {
  readonly columns: readonly string[];
  /** The numbers of all rows that are in the index. */
  readonly numbers: string;
  /** Columns named like those of the index, and the number. Conditions and order are appended. */
  readonly rows: string;
  readonly number: string;
  /** Columns that are lists of strings. */
  readonly lists: readonly string[];
}

const SOURCES: Readonly<Record<IndexName, Source>> = {
  blocks: {
    columns: ['text'],
    numbers: 'SELECT id AS number FROM blocks',
    rows: 'SELECT id AS number, text FROM blocks WHERE true',
    number: 'id',
    lists: [],
  },
  documents: {
    columns: ['title', 'authors', 'publisher', 'breadcrumb'],
    numbers: 'SELECT number FROM documents',
    rows: `SELECT number, title, authors, coalesce(publisher, '') AS publisher, breadcrumb FROM documents WHERE true`,
    number: 'number',
    lists: ['authors', 'breadcrumb'],
  },
  notes: {
    columns: ['title', 'text'],
    numbers: 'SELECT number FROM notes',
    rows: `SELECT n.number, v.title, v.text FROM notes n
      JOIN note_versions v ON v.note_id = n.id AND v.version = n.version WHERE true`,
    number: 'n.number',
    lists: [],
  },
  comments: {
    columns: ['text'],
    numbers: `SELECT number FROM passages WHERE comment <> ''`,
    rows: `SELECT number, comment AS text FROM passages WHERE comment <> ''`,
    number: 'number',
    lists: [],
  },
};

export function columnsOf(index: IndexName): readonly string[] {
  return SOURCES[index].columns;
}

/** One row for each that the index must have, and one for each that it has. */
export function numbersIn(index: IndexName): Sql {
  return { text: `${SOURCES[index].numbers} UNION ALL SELECT id FROM ${index}_fts_docsize`, values: [] };
}

/** In the order of their numbers, as they are now. */
export function entriesAfter(db: Reader, index: IndexName, after: number, most: number): Promise<Entry[]> {
  const { number } = SOURCES[index];
  return entries(db, index, ` AND ${number} > ? ORDER BY ${number} LIMIT ?`, [after, most]);
}

async function entries(
  db: Reader,
  index: IndexName,
  rest: string,
  values: readonly SqlValue[],
): Promise<Entry[]> {
  const { rows, columns, lists } = SOURCES[index];
  const found = await db.all<Readonly<Record<string, string>> & { readonly number: number }>({
    text: `${rows}${rest}`,
    values,
  });
  return found.map((row) => ({
    number: row.number,
    texts: columns.map((column) => {
      const text = row[column] ?? '';
      return lists.includes(column) ? stringsIn(text).join('\n') : text;
    }),
  }));
}

/** For rows that are not in the index yet. */
export async function addEntries(db: Writer, index: IndexName, added: readonly Entry[]): Promise<void> {
  for (let first = 0; first < added.length; first += FOLDED_AT_ONCE) {
    // Folding is work of the thread that answers everybody.
    if (first > 0) await setImmediate();
    const some = added.slice(first, first + FOLDED_AT_ONCE);
    await addWords(
      db,
      index,
      some.map(({ number, texts }) => [number, ...texts.map(indexed)]),
    );
  }
}

const FOLDED_AT_ONCE = 200;

/** As `addEntries`, for what was indexed already: the number and the words of each column. */
export async function addWords(
  db: Writer,
  index: IndexName,
  rows: readonly (readonly [number, ...string[]])[],
): Promise<void> {
  const { columns } = SOURCES[index];
  const isOne = columns.length === 1;
  // As JSON, since binding each value takes longer than indexing it.
  const values = isOne ? ['value'] : columns.map((_, place) => `value ->> ${place}`);
  await db.hold(
    `INSERT INTO ${index}_fts (rowid, ${columns.join(', ')})
      SELECT CAST(key AS INTEGER), ${values.join(', ')} FROM json_each(?)`,
    // Words are letters and digits alone, of which JSON escapes none.
    rows.map(([number, ...texts]) => [number, isOne ? `"${texts[0] ?? ''}"` : JSON.stringify(texts)]),
  );
}

/** Gives the index the words of a row as they are now; takes out one that is there no more. */
export async function indexRow(db: Writer, index: IndexName, number: number): Promise<void> {
  await db.run({ text: `DELETE FROM ${index}_fts WHERE rowid = ?`, values: [number] });
  await addEntries(db, index, await entries(db, index, ` AND ${SOURCES[index].number} = ?`, [number]));
}

/**
 * Gives the index so many rows behind a number that it does not have yet; from 0 on it is emptied first. Answers the
 * number of the last of them, null when there are no more.
 */
export async function indexAfter(
  db: Writer,
  index: IndexName,
  after: number,
  most: number,
): Promise<number | null> {
  if (after === 0)
    await db.run({ text: `INSERT INTO ${index}_fts (${index}_fts) VALUES ('delete-all')`, values: [] });
  const { number } = SOURCES[index];
  const found = await entries(
    db,
    index,
    ` AND ${number} > ? AND ${number} NOT IN (SELECT id FROM ${index}_fts_docsize) ORDER BY ${number} LIMIT ?`,
    [after, most],
  );
  await addEntries(db, index, found);
  return found.length < most ? null : (found.at(-1)?.number ?? null);
}

/** Makes the index anew, of all rows. */
export async function indexAll(db: Writer, index: IndexName): Promise<void> {
  let after: number | null = 0;
  while (after !== null) after = await indexAfter(db, index, after, FOLDED_AT_ONCE);
}
