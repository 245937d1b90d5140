import { open, rm, stat } from 'node:fs/promises';
import { Failed } from '#shared/ipc/result.ts';
import { backupFailure } from '../backups/backup-failure.ts';
import { renameDurably, syncFile } from '../backups/durable-files.ts';
import { inspectBackup } from '../backups/inspect-backup.ts';
import { beginLongWork, type LongWork } from '../library/long-work.ts';
import { interruptible } from '../storage/asides.ts';
import { claim } from '../storage/claim.ts';
import { type Key, keyLiteral } from '../storage/key.ts';
import { inspectLibraryFile, sizeOf } from '../storage/library-file.ts';
import { connect, connectToConvert } from '../storage/open.ts';
import { OF_PAGES, openLibrary, requireKey } from '../storage/open-library.ts';
import { sql } from '../storage/sql.ts';
import { stateHashOf } from '../storage/state-hash.ts';
import { overwrite, removeUnfinished, unfinishedOf } from '../storage/unfinished.ts';

export interface Conversion {
  /** What the library is locked with; null where it is not. */
  readonly from: Key | null;
  /** What it is to be locked with; null where anybody may read it. */
  readonly to: Key | null;
  /** Leaves a library as it is that would not take less room. */
  readonly onlySmaller?: boolean;
}

const PARTS = 1000;
/** Of them. Writing the file takes about as long as reading both through. */
const WRITTEN = 400;
const LOOKED_AT_EVERY_MS = 200;

/**
 * Writes a library that is closed anew, under another key, the same or none, with pages as those of a new library and
 * without gaps, compares the two, and only then puts it in the place of the old one, which is written over if anybody
 * could read it and nobody can now. Whenever it is cut off, one of the two is there.
 *
 * Fails with `library-encrypted`, `wrong-passphrase`, `cannot-encrypt`, `library-read-only`, `library-locked`,
 * `library-damaged`, `disk-full`, `no-permission`, `cancelled`; the library is what it was then.
 */
export async function convertLibrary(
  path: string,
  conversion: Conversion,
  work: LongWork = {},
): Promise<void> {
  await requireConvertible(path, conversion.from);
  // One of an earlier version is brought to this one, which knows what to compare.
  await (await openLibrary(path, undefined, conversion.from)).close();
  const release = await claim(path);
  try {
    await removeUnfinished(path);
    await writeAnew(path, conversion, work);
    if (conversion.onlySmaller !== true || (await sizeOf(unfinishedOf(path))) < (await sizeOf(path)))
      await putInPlace(path, conversion);
    else await removeUnfinished(path);
  } catch (error) {
    await removeUnfinished(path);
    throw backupFailure(error, 'Nothing was changed.');
  } finally {
    await release();
  }
}

async function requireConvertible(path: string, from: Key | null): Promise<void> {
  const file = await inspectLibraryFile(path);
  if (file.access === 'absent') throw new Failed('file-missing', 'There is no library there.');
  if (file.access === 'read-only')
    throw new Failed('library-read-only', 'This library can only be read, so nothing can be changed in it.');
  if (file.isLocked) await requireKey(path, from);
}

async function writeAnew(path: string, { from, to }: Conversion, work: LongWork): Promise<void> {
  const unfinished = unfinishedOf(path);
  const { step } = beginLongWork(work);
  const signal = work.signal ?? new AbortController().signal;
  // What stays as readable as it was needs no SQLCipher.
  const reading = from || to ? await connectToConvert(path, from) : await connect(path, 'read-write');
  let state: string;
  try {
    // So that what is left to be merged is not lost with the file that it lies beside.
    await reading.script('PRAGMA wal_checkpoint(TRUNCATE)');
    await reading.script(OF_PAGES);
    const stop = watchSize(unfinished, await sizeOf(path), work);
    try {
      // Unlike SQLCipher’s own export it keeps the numbers of rows, by which the indexes know them.
      await interruptible(reading, (db) => db.all(sql`VACUUM INTO ${uriOf(unfinished, to)}`), signal);
    } finally {
      stop();
    }
    state = await interruptible(
      reading,
      (db) => stateHashOf(db, (done, of) => step(...later(done, of, 0))),
      signal,
    );
  } finally {
    await reading.close();
  }
  await syncFile(unfinished);
  const written = await inspectBackup(unfinished, to, (done, of) => step(...later(done, of, 0.5)), signal);
  if (written.state !== state || written.problems.length > 0)
    throw new Failed(
      'library-damaged',
      'What was written is not what the library is, so nothing was changed. Please check the library.',
    );
}

/** Of what comes after the writing, with so much of it done before. */
function later(done: number, of: number, before: number): [number, number] {
  return [Math.round(WRITTEN + (PARTS - WRITTEN) * (before + done / of / 2)), PARTS];
}

/** Writing is one statement, of which nothing but the growing file can be seen. */
function watchSize(path: string, whole: number, { progress }: LongWork): () => void {
  if (!progress) return () => undefined;
  const timer = setInterval(() => {
    // It is not there at first.
    void stat(path).then(
      ({ size }) => progress(Math.round(Math.min(1, size / whole) * WRITTEN), PARTS),
      () => undefined,
    );
  }, LOOKED_AT_EVERY_MS);
  return () => clearInterval(timer);
}

/** With no key of its own SQLCipher would take that of the library. */
function uriOf(path: string, key: Key | null): string {
  const literal = key ? encodeURIComponent(keyLiteral(key)).replaceAll("'", '%27') : '';
  return `file:${encodeURIComponent(path).replaceAll('%2F', '/')}?key=${literal}`;
}

async function putInPlace(path: string, { from, to }: Conversion): Promise<void> {
  // What lies there would be taken for changes of the new file.
  if ((await sizeOf(`${path}-wal`)) > 0)
    throw new Failed(
      'library-locked',
      'Another program is using this library. Close it there, then try again.',
    );
  for (const ending of ['-wal', '-shm']) await rm(`${path}${ending}`, { force: true });
  const old = await open(path, 'r+');
  try {
    await renameDurably(unfinishedOf(path), path);
    if (!from && to) await overwrite(old);
  } finally {
    await old.close();
  }
}
