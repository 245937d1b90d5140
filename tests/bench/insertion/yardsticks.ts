import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SqlValue } from '../../../electron/storage/sql.ts';
import { type BareSqlite, openBare } from '../bare-sqlite.ts';
import type { Sources } from '../built.ts';
import { isThere } from '../programs.ts';
import { progress } from '../progress.ts';
import { openShell, quoted } from '../search/sqlite-shell.ts';
import { insertAll, type Rows } from './rows-of-texts.ts';

/** Somebody else who puts the rows of texts into a file with the pages and the tables of a library. */
export interface Yardstick {
  readonly by: string;
  /** In the name of the measurement, where another is the one that counts. */
  readonly name: string;
  /** `known` is what the texts refer to. Resolves with what is to be timed, once that has all that it needs. */
  prepare(known: readonly Rows[], texts: readonly Rows[]): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

/** Of what Ibid writes of a text, that without which nothing is found. */
const PASSAGES: ReadonlySet<string> = new Set(['blocks', 'blocks_fts']);

/** Those that are on this machine, the one that counts first. */
export async function openYardsticks(sources: Sources, folder: string): Promise<readonly Yardstick[]> {
  return [
    ...(await shellIn(sources, folder)),
    await driverIn(sources, join(folder, 'bare.sqlite')),
    await driverOfPassages(sources, join(folder, 'passages.sqlite')),
  ];
}

const OF_CONNECTION = `
  PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON; PRAGMA temp_store = MEMORY; PRAGMA synchronous = FULL;`;

async function shellIn(sources: Sources, folder: string): Promise<readonly Yardstick[]> {
  if (!(await isThere('sqlite3'))) {
    progress('the sqlite3 shell is not on this machine, so nothing is held against it');
    return [];
  }
  const path = join(folder, 'shell.sqlite');
  const script = join(folder, 'rows.sql');
  const shell = openShell(path);
  const read = async (text: string): Promise<void> => {
    await writeFile(script, text);
    await shell.read(script);
  };
  // Shells before 3.43 do not know the option, which only deleting asks for.
  const migrations = sources.migrations.map(({ sql }) => sql.replaceAll(/contentless_delete = 1,?/g, ''));
  await read(`${sources.OF_PAGES}; PRAGMA journal_mode = WAL; ${migrations.join(';\n')}; ${OF_CONNECTION}`);
  let blocks = 0;
  return [
    {
      by: 'the sqlite3 shell: the same rows into the same tables and the same indexes, a statement for each as it dumps them',
      name: 'the shell',
      async prepare(known, texts) {
        await read(asDumped(known));
        await writeFile(script, asDumped(texts));
        blocks += texts.find(({ table }) => table === 'blocks')?.rows.length ?? 0;
        return () => shell.read(script);
      },
      async close() {
        shell.close();
        await requireBlocks(path, blocks);
      },
    },
  ];
}

/** The shell goes on after an error: what it left out must not pass for quick. */
async function requireBlocks(path: string, wanted: number): Promise<void> {
  const bare = await openBare(path);
  const [found] = await bare.all<{ blocks: number }>('SELECT count(*) AS blocks FROM blocks');
  await bare.close();
  if (found?.blocks !== wanted)
    throw new Error(`the shell has put in ${found?.blocks} of ${wanted} passages`);
}

function asDumped(tables: readonly Rows[]): string {
  const statements = tables.flatMap(({ table, columns, rows }) =>
    rows.map(
      (row) => `INSERT INTO ${table}${columns ? ` (${columns})` : ''} VALUES(${row.map(literal).join(',')});`,
    ),
  );
  return ['BEGIN;', ...statements, 'COMMIT;'].join('\n');
}

function literal(value: SqlValue): string {
  if (value === null) return 'NULL';
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? quoted(value) : `X'${Buffer.from(value).toString('hex')}'`;
}

async function driverIn(sources: Sources, path: string): Promise<Yardstick> {
  const bare = await openDriver(sources, path);
  return {
    by: 'the driver alone: the same rows into the same tables and the same indexes, in the statements that go fastest',
    name: 'the driver alone',
    async prepare(known, texts) {
      await insertAll(bare, known);
      return () => insertAll(bare, texts);
    },
    close: () => bare.close(),
  };
}

async function driverOfPassages(sources: Sources, path: string): Promise<Yardstick> {
  const bare = await openDriver(sources, path);
  // Texts that nothing is known of.
  await bare.script('PRAGMA foreign_keys = OFF');
  return {
    by: 'the driver alone: the passages and the index of their words, nothing else of a text',
    name: 'the driver with less',
    prepare: (_, texts) => {
      const passages = texts.filter(({ table }) => PASSAGES.has(table));
      return Promise.resolve(() => insertAll(bare, passages));
    },
    close: () => bare.close(),
  };
}

async function openDriver(sources: Sources, path: string): Promise<BareSqlite> {
  const bare = await openBare(path);
  await bare.script(`${sources.OF_PAGES}; PRAGMA journal_mode = WAL`);
  for (const { sql } of sources.migrations) await bare.script(sql);
  await bare.script(OF_CONNECTION);
  return bare;
}
