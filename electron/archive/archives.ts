import { lstat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { Failed } from '#shared/ipc/result.ts';
import type { RestoredArchive, WrittenArchive } from '#shared/model/archive.ts';
import type { LongWork } from '../library/long-work.ts';
import type { Database } from '../storage/database.ts';
import { requireEmpty, restoreArchive } from './restore-archive.ts';
import { writeArchive } from './write-archive.ts';

/** Archives of the library, of which one at a time is written or restored. */
export interface Archives {
  /** To a folder that is not there yet. */
  write(target: string, work: LongWork): Promise<Omit<WrittenArchive, 'folder'>>;
  restore(folder: string, work: LongWork): Promise<RestoredArchive>;
  /** A path in the folder that is free, named after the library and the day. */
  freeName(folder: string, now: Date): Promise<string>;
  /** Fails with `library-not-empty`. */
  requireRestorable(): Promise<void>;
  /** Gives up what is being done. */
  cancel(): void;
  settled(): Promise<void>;
}

export function createArchives(db: Database): Archives {
  let stop = new AbortController();
  let running: Promise<unknown> | null = null;

  async function alone<T>({ progress, signal }: LongWork, act: (work: LongWork) => Promise<T>): Promise<T> {
    if (running) throw new Failed('conflict', 'An archive is being written or restored already.');
    stop = new AbortController();
    const both = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
    const acting = act({ signal: both, ...(progress ? { progress } : {}) });
    running = acting;
    try {
      return await acting;
    } finally {
      running = null;
    }
  }

  return {
    write: (target, work) => alone(work, (own) => writeArchive(db, target, own)),
    restore: (folder, work) => alone(work, (own) => restoreArchive(db, folder, own)),
    async freeName(folder, now) {
      const name = `${basename(db.path, extname(db.path))} archive ${now.toISOString().slice(0, 10)}`;
      for (let number = 1; ; number += 1) {
        const path = join(folder, number === 1 ? name : `${name} (${number})`);
        if (!(await isThere(path))) return path;
      }
    },
    requireRestorable: () => requireEmpty(db),
    cancel: () => stop.abort(),
    async settled() {
      await Promise.allSettled([running]);
    },
  };
}

async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    // Whatever else is wrong with it is told when it is written to.
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}
