import { resolve } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Failed } from '#shared/ipc/result.ts';
import { createActLog, createActStacks } from './act-log.ts';
import { type RowChange, startRecording, stopRecording } from './act-recorder.ts';
import { createAsides } from './asides.ts';
import { claim } from './claim.ts';
import type { Database, Writer } from './database.ts';
import { holdRows } from './held-rows.ts';
import { keepLedger, type Said } from './ledger/keep-ledger.ts';
import { isSealWanted, sealRows } from './ledger/seal.ts';
import type { Key } from './key.ts';
import { APPLICATION_ID, inspectLibraryFile, type LibraryAccess, sizeOf } from './library-file.ts';
import { fitsKey } from './locked-pages.ts';
import { migrate, requireKnown, versionOf } from './migrate.ts';
import { type Migration, migrations as shipped } from './migrations.ts';
import { type Connection, connect } from './open.ts';
import { isIndexUnbegun, startIndex } from './reindex.ts';
import { removeUnfinished } from './unfinished.ts';
import { takeSnapshots } from './snapshots.ts';
import { storageFailure } from './storage-failure.ts';

// FULL: what was acknowledged survives a power cut, not only a crash.
const PRAGMAS = `PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON; PRAGMA temp_store = MEMORY;`;

/** In bytes. Smaller pages are left half empty by what a file is packed into; larger ones make a note long to save. */
export const PAGE_SIZE = 16_384;
/** Only of a file that is yet to be written can this be said. Pages that are free are given back, see merge-index.ts. */
export const OF_PAGES = `PRAGMA page_size = ${PAGE_SIZE}; PRAGMA auto_vacuum = INCREMENTAL`;
/** In one transaction, because each of them would write the file: one that is not marked is taken for another program’s. */
export const OF_NEW = `BEGIN; ${OF_PAGES}; PRAGMA application_id = ${APPLICATION_ID}; COMMIT`;

/**
 * Opens a library, making it when there is none. One connection writes, one reads; WAL lets them work side by side.
 *
 * Fails with `library-not-a-library`, `library-damaged`, `library-locked`, `library-newer`, `no-permission`,
 * `file-missing`, `unreadable-file` or `disk-full`, and then changes nothing; of a locked one with `library-encrypted` where no key is given,
 * `wrong-passphrase` where it is another's, and `cannot-encrypt`. A file that cannot be written to is opened for reading;
 * `transaction` then fails with `library-read-only`.
 */
export async function openLibrary(
  path: string,
  migrations: readonly Migration[] = shipped,
  key: Key | null = null,
): Promise<Database> {
  try {
    return await openInspected(resolve(path), migrations, key);
  } catch (error) {
    throw error instanceof Error ? storageFailure(error) : error;
  }
}

async function openInspected(
  absolute: string,
  migrations: readonly Migration[],
  key: Key | null,
): Promise<Database> {
  const file = await inspectLibraryFile(absolute);
  if (file.isLocked) await requireKey(absolute, key);
  const own = file.isLocked || file.access === 'absent' ? key : null;
  try {
    return file.access === 'read-only'
      ? await openToRead(absolute, migrations, own)
      : await openToWrite(absolute, file.access, migrations, own);
  } catch (error) {
    // That it is a library is known by its key.
    if (!own || !(error instanceof Failed) || error.code !== 'library-not-a-library') throw error;
    throw new Failed(
      'library-damaged',
      'The library file is damaged. It was left as it is; please keep it and open a backup instead.',
      { cause: error },
    );
  }
}

/** Fails with `library-encrypted` or `wrong-passphrase`, and has touched nothing then. */
export async function requireKey(path: string, key: Key | null): Promise<void> {
  if (!key)
    throw new Failed(
      'library-encrypted',
      'This library is locked with a passphrase. Without it nothing of it can be read.',
    );
  if (!(await fitsKey(path, key)))
    throw new Failed('wrong-passphrase', 'That is not the passphrase of this library.');
}

async function openToRead(
  path: string,
  migrations: readonly Migration[],
  key: Key | null,
): Promise<Database> {
  await requireMerged(path);
  const open = (): Promise<Connection> => connect(path, 'read-only', key);
  const reading = await open();
  if ((await versionOf(reading)) !== migrations.length) {
    await reading.close();
    throw new Failed(
      'library-read-only',
      'This library can only be read, and was written by another version of Ibid. Copy it to a folder of yours and open the copy.',
    );
  }
  const asides = createAsides(open);
  const refuse = (): Promise<never> =>
    Promise.reject(
      new Failed('library-read-only', 'This library can only be read, so nothing can be changed in it.'),
    );
  return {
    ...reader(reading),
    path,
    readOnly: true,
    key,
    transaction: refuse,
    acts: createActLog(createActStacks(), refuse, async () => undefined),
    aside: asides.aside,
    calm: asides.calm,
    snapshot: takeSnapshots(path, key !== null, open),
    async close() {
      await asides.close();
      await reading.close();
    },
  };
}

/** Where nothing can be written SQLite reads the file alone, and would leave out what lies beside it, silently. */
async function requireMerged(path: string): Promise<void> {
  if ((await sizeOf(`${path}-wal`)) === 0) return;
  throw new Failed(
    'library-read-only',
    'This library can only be read, and its last changes still lie in the file beside it that ends in “-wal”. ' +
      'Copy it to a folder of yours, together with that file, and open the copy.',
  );
}

async function openToWrite(
  path: string,
  file: LibraryAccess,
  migrations: readonly Migration[],
  key: Key | null,
): Promise<Database> {
  const release = await claim(path);
  const opened: Connection[] = [];
  const closeAll = async (): Promise<void> => {
    try {
      for (const connection of opened.toReversed()) await connection.close();
    } finally {
      // Else nobody could open it again, not even this program.
      await release();
    }
  };
  try {
    await removeUnfinished(path);
    const writing = await connect(path, file === 'absent' ? 'create' : 'read-write', key);
    opened.push(writing);
    // Before the pragmas: one of them changes a file that is not in WAL.
    await requireKnown(writing, migrations);
    // Marked before WAL is on: others must be able to tell it for a library while it is open.
    if (file === 'absent') await writing.script(OF_NEW);
    await writing.script(PRAGMAS);
    await migrate(writing, path, migrations);
    // The tables of ANALYZE are made while there is nothing else: later they would move part of the schema to the end of
    // the file, the first that is lost of one that is cut off.
    // That they say of nothing is forgotten: a library that grows would be searched as if it were empty.
    if (file === 'absent') await writing.script('ANALYZE; DELETE FROM sqlite_stat1; ANALYZE sqlite_schema');
    const openReader = (): Promise<Connection> => connectToRead(path, key);
    const reading = await openReader();
    opened.push(reading);
    const library = serialize(
      { path, key, writing, reading, openReader, closeAll },
      await keepLedger(writing),
    );
    if (await isSealWanted(library)) await library.transaction(sealRows);
    // Not for an absent file alone: the program may have been killed right after it made one.
    if (await isIndexUnbegun(library)) await library.transaction(startIndex);
    return library;
  } catch (error) {
    await closeAll();
    throw error;
  }
}

async function connectToRead(path: string, key: Key | null): Promise<Connection> {
  const connection = await connect(path, 'read-write', key);
  // In KiB, and taken only as it is filled: what a search goes through again with the next letter that is typed. To rank
  // what lies far apart among two million paragraphs takes half of it.
  await connection.script('PRAGMA busy_timeout = 5000; PRAGMA query_only = ON; PRAGMA cache_size = -65536;');
  return connection;
}

interface Opened {
  readonly path: string;
  readonly key: Key | null;
  readonly writing: Connection;
  readonly reading: Connection;
  readonly openReader: () => Promise<Connection>;
  readonly closeAll: () => Promise<void>;
}

function serialize(
  { path, key, writing, reading, openReader, closeAll }: Opened,
  enter: (said: Said) => Promise<void>,
): Database {
  // A transaction spans several awaits. Without this queue a second caller's statements would land inside the
  // first caller's BEGIN and be rolled back with it.
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(
    work: (db: Writer, settle: () => Promise<void>) => Promise<T>,
    said: Said,
  ): Promise<T> => {
    const turn = queue.then(async () => {
      await writing.script('BEGIN IMMEDIATE');
      const { settle, giveUp, ...writer } = holdRows(writing);
      try {
        const result = await work(writer, settle);
        await settle();
        await enter(said);
        await writing.script('COMMIT');
        return result;
      } catch (error) {
        await giveUp();
        // SQLite rolls back by itself on some failures, a full disk among them; a second ROLLBACK is an error.
        await writing.script('ROLLBACK').catch(() => undefined);
        throw error;
      }
    });
    queue = turn.catch(() => undefined);
    return turn;
  };
  const recorded = <T>(work: (db: Writer) => Promise<T>, said: Said) =>
    inTurn(async (writer, settle): Promise<{ result: T; changes: readonly RowChange[] }> => {
      const recording = await startRecording(writing);
      const result = await work(writer);
      await settle();
      return { result, changes: await stopRecording(writing, recording) };
    }, said);
  const stacks = createActStacks();
  const asides = createAsides(openReader);
  return {
    ...reader(reading),
    path,
    readOnly: false,
    key,
    async transaction(work, act) {
      if (act === undefined) return inTurn(work, {});
      const { result, changes } = await recorded(work, { act });
      stacks.add(act, changes);
      return result;
    },
    acts: createActLog(
      stacks,
      async (work, said) => (await recorded(work, said)).changes,
      () => queue,
    ),
    aside: asides.aside,
    calm: asides.calm,
    snapshot: takeSnapshots(path, key !== null, openReader),
    async close() {
      await asides.close();
      await drained([reading, writing], () => queue);
      try {
        await writing.script('PRAGMA optimize');
      } finally {
        await closeAll();
      }
    },
  };
}

/** An act asks the next thing once it has the answer to the last: longer than this none goes on without waiting for somebody. */
const LONGEST_DRAIN_MS = 10_000;
const QUIET_TURNS = 3;

/** Resolves once acts that are under way have asked all that they ask, so that none is left half done. */
async function drained(connections: readonly Connection[], queue: () => Promise<unknown>): Promise<void> {
  const until = performance.now() + LONGEST_DRAIN_MS;
  for (let quiet = 0; quiet < QUIET_TURNS && performance.now() < until; quiet += 1) {
    const seen = queue();
    await seen;
    for (const connection of connections) if (await connection.answered()) quiet = 0;
    await nextTurn();
    if (queue() !== seen) quiet = 0;
  }
}

function reader(connection: Connection): Pick<Connection, 'get' | 'all'> {
  return { get: (query) => connection.get(query), all: (query) => connection.all(query) };
}
