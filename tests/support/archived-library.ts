import type { Reader } from '../../electron/storage/database.ts';
import { sql } from '../../electron/storage/sql.ts';

/** What follows from the rest, is an index, or is of the file and not of the library. */
const DERIVED = ['settings', 'ledger', 'words', 'signatures', 'text_places', 'sqlite_sequence'];

/**
 * Every row of every table that an archive must bring back. Numbers that a library gives its rows, and how bytes are packed,
 * are no part of it; the order in which rows came is.
 */
export async function archivedRows(db: Reader): Promise<Readonly<Record<string, readonly string[]>>> {
  const tables = await db.all<{ name: string; wr: number }>(sql`
    SELECT name, wr FROM pragma_table_list
    WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`);
  const found: Record<string, readonly string[]> = {};
  for (const { name, wr } of tables.filter((table) => !DERIVED.includes(table.name))) {
    const rows = await db.all<Record<string, unknown>>({
      text: `SELECT * FROM "${name}"${wr === 0 ? ' ORDER BY rowid' : ''}`,
      values: [],
    });
    const plain = rows.map((row) => JSON.stringify(comparable(name, row)));
    found[name] = ORDERED.includes(name) ? plain : plain.toSorted();
  }
  const shortcuts = await db.all(sql`SELECT value FROM settings WHERE name = 'shortcuts'`);
  const seen = await db.all(sql`
    SELECT s.search_id, max(b.first_block) IS NULL AS before_all, t.revision_id, s.notes, s.comments, s.looked_at
    FROM searches_seen s LEFT JOIN text_places b ON b.first_block <= s.block
    LEFT JOIN text_places t ON t.first_block = b.first_block GROUP BY s.search_id ORDER BY s.search_id`);
  const texts = await db.all(sql`SELECT revision_id FROM text_places ORDER BY first_block`);
  return {
    ...found,
    searches_seen: seen.map((row) => JSON.stringify(row)),
    shortcuts: shortcuts.map((row) => JSON.stringify(row)),
    texts: texts.map((row) => JSON.stringify(row)),
  };
}

const ORDERED = [
  'documents',
  'notes',
  'passages',
  'links',
  'tags',
  'collections',
  'names',
  'claims',
  'statements',
];
/** Blocks of one text are told apart by their ordinals. */
const NUMBERS: Readonly<Record<string, readonly string[]>> = {
  documents: ['number'],
  notes: ['number'],
  passages: ['number'],
  blocks: ['id'],
  originals: ['compression', 'bytes'],
};

function comparable(table: string, row: Readonly<Record<string, unknown>>): unknown {
  return Object.entries(row)
    .filter(([column]) => !NUMBERS[table]?.includes(column))
    .map(([column, value]) => [column, Buffer.isBuffer(value) ? value.toString('hex') : value]);
}
