import { type FileHandle, open as openFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { Failed } from '#shared/ipc/result.ts';
import { LOCKED_PAGE_SIZE } from './locked-pages.ts';
import type { Connection } from './open.ts';
import { sql } from './sql.ts';

export interface LockedCopying {
  /** In a transaction that reads. */
  readonly connection: Connection;
  /** Another to the same file. */
  readonly open: () => Promise<Connection>;
  readonly step: (done: number, of: number) => Promise<void>;
}

const AT_ONCE = 256 * LOCKED_PAGE_SIZE;
const TRIED_FOR_MS = 30_000;
const TRIED_EVERY_MS = 50;

/**
 * Copies the pages of a locked library as they are on the disk, because SQLite’s own copying cannot write with a key. The
 * transaction of the connection begins anew: the moment is the one that is copied. Fails with `conflict` where somebody
 * reads the library for too long.
 */
export async function copyLocked(
  path: string,
  copy: string,
  { connection, open, step }: LockedCopying,
): Promise<void> {
  await mergeWal(connection, open);
  const pages =
    (await connection.get<{ count: number }>(sql`SELECT page_count AS count FROM pragma_page_count`))
      ?.count ?? 0;
  const from = await openFile(path, 'r');
  try {
    const to = await openFile(copy, 'wx', 0o600);
    try {
      await copyBytes(from, to, pages * LOCKED_PAGE_SIZE, step);
      await to.sync();
    } finally {
      await to.close();
    }
  } finally {
    await from.close();
  }
}

async function copyBytes(
  from: FileHandle,
  to: FileHandle,
  size: number,
  step: LockedCopying['step'],
): Promise<void> {
  const piece = Buffer.alloc(Math.min(AT_ONCE, size));
  for (let at = 0; at < size; at += piece.length) {
    const { bytesRead } = await from.read(piece, 0, Math.min(piece.length, size - at), at);
    if (bytesRead === 0)
      throw new Failed('library-damaged', 'The library file is damaged: its end is missing.');
    await to.write(piece, 0, bytesRead, at);
    await step(Math.min(at + bytesRead, size), size);
  }
}

/**
 * Until the file itself holds all that the transaction sees. A checkpoint goes no further than what the oldest reader
 * sees: one that has come to the end of the WAL while the transaction lasts has come to its moment and no further, and
 * nothing else is written to the file until the transaction ends.
 */
async function mergeWal(connection: Connection, open: () => Promise<Connection>): Promise<void> {
  const merging = await open();
  try {
    for (const until = performance.now() + TRIED_FOR_MS; ;) {
      const merged = await merging.get<{ log: number; checkpointed: number }>(
        sql`PRAGMA wal_checkpoint(PASSIVE)`,
      );
      if (merged?.log === merged?.checkpointed) return;
      if (performance.now() > until)
        throw new Failed(
          'conflict',
          'The library was read and written without a pause. Please try again later.',
        );
      await connection.script('ROLLBACK');
      await pause(TRIED_EVERY_MS);
      await connection.script('BEGIN');
      await connection.get(sql`SELECT count(*) FROM sqlite_schema`);
    }
  } finally {
    await merging.close();
  }
}
