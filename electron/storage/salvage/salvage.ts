import { diskFaultOf } from '../disk-fault.ts';
import { migrate, versionOf } from '../migrate.ts';
import { migrations } from '../migrations.ts';
import { APPLICATION_ID } from '../library-file.ts';
import type { Key } from '../key.ts';
import { type Connection, connect } from '../open.ts';
import { listTables } from '../recorded-rows.ts';
import { insertRows, sql } from '../sql.ts';
import { dropStrays } from './drop-strays.ts';
import { readRows } from './read-rows.ts';

export interface SalvagedTable {
  readonly name: string;
  readonly rows: number;
  /** Whether all of it could be read. */
  readonly whole: boolean;
}

/** What the program makes of the rest. */
const DERIVED: ReadonlySet<string> = new Set(['signatures', 'text_places', 'words']);

/**
 * Copies every row that can be read of a damaged file into a new one of the same form, which is then sound in itself.
 * `damaged` is written to: it is a copy of the file. Fails with `library-damaged` where not even the form of its tables
 * can be read.
 */
export async function salvageRows(
  damaged: string,
  target: string,
  key: Key | null = null,
): Promise<readonly SalvagedTable[]> {
  const from = await connect(damaged, 'read-write', key);
  const to = await connect(target, 'create', key);
  try {
    // Else one page of the schema that is gone would hide every table.
    await from.script('PRAGMA writable_schema = ON');
    // The pages of a locked file have one size.
    await to.script(
      `${key ? '' : 'PRAGMA page_size = 8192; '}PRAGMA application_id = ${APPLICATION_ID}; PRAGMA synchronous = OFF`,
    );
    await migrate(to, target, migrations.slice(0, await versionOf(from)));
    // Of a ledger with a gap nothing after it follows: only the rows before it can be put in.
    await to.script('PRAGMA foreign_keys = OFF; BEGIN');
    const salvaged: SalvagedTable[] = [];
    for (const table of await listTables(to, DERIVED)) {
      let rows = 0;
      const names = await commonColumns(from, table.name, table.columns);
      const whole =
        names.length > 0 &&
        (await readRows(from, table, names, async (read) => {
          rows += await putIn(to, table.name, names, read);
        }));
      salvaged.push({ name: table.name, rows, whole });
    }
    await dropStrays(to);
    await placeTexts(to);
    await to.run(sql`DELETE FROM settings WHERE name GLOB 'index of *' OR name GLOB 'words *'`);
    await to.script('COMMIT; PRAGMA synchronous = FULL; PRAGMA wal_checkpoint');
    return salvaged;
  } finally {
    await from.close();
    await to.close();
  }
}

/** By triggers only where a text is put in after its revision and its document. */
async function placeTexts(to: Connection): Promise<void> {
  const [there] = await to.all(sql`SELECT 1 FROM pragma_table_list WHERE name = 'text_places'`);
  if (!there) return;
  await to.script(`
    DELETE FROM text_places;
    INSERT INTO text_places (first_block, revision_id, document)
    SELECT b.id, t.revision_id, t.document FROM blocks b JOIN searched_texts t ON t.revision_id = b.revision_id
    WHERE b.ordinal = 0;`);
}

async function commonColumns(
  from: Connection,
  table: string,
  columns: readonly { readonly name: string }[],
): Promise<readonly string[]> {
  const there = await from.all<{ name: string }>({
    text: `SELECT name FROM pragma_table_info('${table}')`,
    values: [],
  });
  return columns.map(({ name }) => name).filter((name) => there.some((column) => column.name === name));
}

/** Answers how many were put in: a damaged row may be none that the table allows. */
async function putIn(
  to: Connection,
  table: string,
  columns: readonly string[],
  rows: Parameters<Parameters<typeof readRows>[3]>[0],
): Promise<number> {
  let put = 0;
  const head = `INSERT OR REPLACE INTO "${table}" (${columns.map((column) => `"${column}"`).join(', ')})`;
  for (const row of rows) {
    for (const statement of insertRows(head, [row])) {
      try {
        await to.run(statement);
        put += 1;
      } catch (error) {
        // SQLite has taken back all rows then.
        if (diskFaultOf(error) !== null) throw error;
        // Not a row that the table allows: it is lost like one that cannot be read.
      }
    }
  }
  return put;
}
