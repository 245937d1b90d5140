import type { Database } from '../../../electron/storage/database.ts';
import type { SqlValue } from '../../../electron/storage/sql.ts';
import { indexed } from '../../../electron/storage/words.ts';
import type { BareSqlite } from '../bare-sqlite.ts';
import type { Sources } from '../built.ts';
import type { PreparedDocument } from '../prepared-document.ts';

/** Rows of one table, as they are put into it. */
export interface Rows {
  readonly table: string;
  /** Of an index; absent where they are all of the table, in their order. */
  readonly columns?: string;
  readonly rows: readonly (readonly SqlValue[])[];
}

const IN_BATCH = 'SELECT value FROM json_each(?)';
const OF_TEXTS = `JOIN revisions r ON r.id = t.revision_id WHERE r.document_id IN (${IN_BATCH}) ORDER BY r.rowid`;

/** What the library holds of these documents: of what was there before their texts, and of the texts themselves. */
export async function rowsOfTexts(
  sources: Sources,
  library: Database,
  documents: readonly PreparedDocument[],
): Promise<{ readonly known: readonly Rows[]; readonly texts: readonly Rows[] }> {
  const ids = JSON.stringify(documents.map(({ id }) => id));
  const read = async (table: string, query: string): Promise<Rows> => {
    const rows = await library.all<Record<string, SqlValue>>({ text: query, values: [ids] });
    return { table, rows: rows.map((row) => Object.values(row)) };
  };
  const originals = JSON.stringify(documents.map(({ original }) => original.hash));
  const kept = await library.all<Record<string, SqlValue>>({
    text: `SELECT * FROM originals WHERE hash IN (${IN_BATCH})`,
    values: [originals],
  });
  const blocks = await read('blocks', `SELECT t.* FROM blocks t ${OF_TEXTS}, t.ordinal`);
  const signatures = await read(
    'signatures',
    `SELECT s.* FROM signatures s JOIN text_places t ON t.first_block = s.first_block ${OF_TEXTS}`,
  );
  return {
    known: [
      { table: 'originals', rows: kept.map((row) => Object.values(row)) },
      await read('documents', `SELECT * FROM documents WHERE id IN (${IN_BATCH})`),
    ],
    texts: [
      await read('revisions', `SELECT * FROM revisions WHERE document_id IN (${IN_BATCH}) ORDER BY rowid`),
      await read('footnotes', `SELECT t.* FROM footnotes t ${OF_TEXTS}, t.ordinal`),
      await read('footnote_markers', `SELECT t.* FROM footnote_markers t ${OF_TEXTS}, t.start_offset`),
      blocks,
      {
        table: 'blocks_fts',
        columns: 'rowid, text',
        rows: blocks.rows.map((row) => [row[0] ?? null, indexed(String(row[TEXT_OF_BLOCK]))]),
      },
      signatures,
      {
        table: 'signatures_fts',
        columns: 'rowid, bands',
        rows: signatures.rows.map(([block, minhash]) => [
          block ?? null,
          minhash instanceof Uint8Array ? sources.bandsOf(minhash).join(' ') : null,
        ]),
      },
    ],
  };
}

const TEXT_OF_BLOCK = 6;
const ROWS_AT_ONCE = 500;
/** FTS5 writes out what it has gathered before every statement of several rows. */
const ENTRIES_AT_ONCE = 16_000;

/** In one transaction, and in statements of as many rows as go fastest. */
export async function insertAll(bare: BareSqlite, tables: readonly Rows[]): Promise<void> {
  await bare.script('BEGIN');
  for (const { table, columns, rows } of tables) {
    const row = `(${rows[0]?.map(() => '?').join(', ')})`;
    const most = columns ? ENTRIES_AT_ONCE : ROWS_AT_ONCE;
    for (let at = 0; at < rows.length; at += most) {
      const part = rows.slice(at, at + most);
      await bare.run(
        `INSERT INTO ${table} ${columns ? `(${columns})` : ''} VALUES ${part.map(() => row).join(', ')}`,
        part.flat(),
      );
    }
  }
  await bare.script('COMMIT');
}
