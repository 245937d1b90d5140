import { basename, join } from 'node:path';
import type { Emit } from '#shared/ipc/contract.ts';
import { Failed, type Failure } from '#shared/ipc/result.ts';
import type { BackupsShown, BackupState, BackupSummary } from '#shared/model/backup.ts';
import type { CheckFinding } from '#shared/model/library.ts';
import { failureFrom } from '../library/failure-from.ts';
import type { LongWork } from '../library/long-work.ts';
import { note } from '../log/events.ts';
import type { Database, Reader } from '../storage/database.ts';
import { findLibraryMark } from '../storage/ledger/entries.ts';
import { isLibraryEmpty } from '../storage/library-empty.ts';
import { readSetting, removeSetting, writeSetting } from '../storage/settings.ts';
import { backupFailure } from './backup-failure.ts';
import { ownBackupFolder, readBackupName, stemOf } from './backup-names.ts';
import { isBackupDue } from './kept-backups.ts';
import { checkLedgerHeads } from './ledger-heads.ts';
import { type FoundBackup, listBackups } from './list-backups.ts';
import { makeBackup } from './make-backup.ts';
import { restoreBackup } from './restore-backup.ts';

export interface BackupTimes {
  /** After the start, in milliseconds: whoever opens a library wants to read first. */
  readonly afterStartMs: number;
  /** Without another import, in milliseconds. */
  readonly afterImportMs: number;
  /** From one look whether a day has passed to the next, in milliseconds: a laptop sleeps with Ibid open for weeks. */
  readonly everyMs: number;
}
const TIMES: BackupTimes = { afterStartMs: 20_000, afterImportMs: 60_000, everyMs: 3_600_000 };

const TOLD_EVERY_MS = 200;

/** The setting with the folder that a person has chosen. */
export const BACKUP_FOLDER = 'backup folder';

export interface BackupsParts {
  readonly db: Database;
  readonly emit: Emit;
  readonly now: () => Date;
  /** Null for a program that makes none by itself. */
  readonly times?: Partial<BackupTimes> | null;
}

export interface Backups {
  list(): Promise<BackupsShown>;
  /** In the folder of this library, or another. Waits for the one that is being made. Fails as `makeBackup` does. */
  make(folder?: string, watch?: LongWork): Promise<BackupSummary>;
  cancel(): void;
  /** Where those of this library are kept. */
  folder(): Promise<string>;
  /** Null for the one beside the library. */
  useFolder(folder: string | null): Promise<void>;
  /** The name is that of a file. Fails with `not-found`, and as `restoreBackup` does. */
  restore(name: string, target: string): Promise<void>;
  /** What the backups know of the ledger that it no longer holds; nothing where they cannot be reached. */
  check(moment: Reader): Promise<readonly CheckFinding[]>;
  /** Something was brought in: it is soon backed up. */
  imported(): void;
  /** Gives up the one that is being made. */
  stop(): Promise<void>;
}

/** Keeps a library backed up beside whatever else is done. What goes wrong is told, and stops nothing. */
export function createBackups({ db, emit, now, times = {} }: BackupsParts): Backups {
  let running: Promise<BackupSummary> | null = null;
  let given = new AbortController();
  let state: BackupState = { progress: null, failure: null };
  let timer: NodeJS.Timeout | null = null;

  const tell = (changed: Partial<BackupState>): void => {
    state = { ...state, ...changed };
    emit('backups.changed', state);
  };
  const chosen = async (): Promise<string> =>
    (await readSetting(db, BACKUP_FOLDER)) ?? ownBackupFolder(db.path);
  const found = async (): Promise<readonly FoundBackup[]> => {
    const mark = await findLibraryMark(db);
    try {
      return await listBackups(await chosen(), { stem: stemOf(db.path), ...(mark === null ? {} : { mark }) });
    } catch (error) {
      throw backupFailure(error);
    }
  };
  const begin = async (folder: string | undefined, watch: LongWork): Promise<BackupSummary> => {
    given = new AbortController();
    const signal = watch.signal ? AbortSignal.any([watch.signal, given.signal]) : given.signal;
    const began = performance.now();
    let told = began;
    tell({ progress: 0, failure: null });
    try {
      const made = await makeBackup(
        { db, folder: folder ?? (await chosen()), now: now() },
        {
          signal,
          progress(done, of) {
            watch.progress?.(done, of);
            if (performance.now() - told < TOLD_EVERY_MS) return;
            told = performance.now();
            tell({ progress: done / of });
          },
        },
      );
      note({ event: 'backup', ms: Math.round(performance.now() - began), code: null });
      tell({ progress: null });
      return made;
    } catch (error) {
      const failure = failureFrom(error);
      note({ event: 'backup', ms: Math.round(performance.now() - began), code: failure.code });
      tell({ progress: null, failure: failure.code === 'cancelled' ? null : failure });
      throw error;
    }
  };
  const make: Backups['make'] = (folder, watch = {}) => {
    running ??= begin(folder, watch).finally(() => {
      running = null;
    });
    return running;
  };
  const makeByItself = (isWanted: () => Promise<boolean>): void => {
    const work = async (): Promise<void> => {
      if (!db.readOnly && !(await isLibraryEmpty(db)) && (await isWanted())) await make();
    };
    // `make` has told what went wrong with it; a folder that cannot be looked into is told as well.
    work().catch((error: unknown) => tell({ failure: failureFrom(error) }));
  };
  const plan = (afterMs: number, isWanted: () => Promise<boolean>): void => {
    if (timer) clearTimeout(timer);
    timer = setTimeout(() => makeByItself(isWanted), afterMs);
    timer.unref();
  };
  const own = times === null ? null : { ...TIMES, ...times };
  const isDue = async (): Promise<boolean> => isBackupDue(await found(), now());
  if (own) plan(own.afterStartMs, isDue);
  const looking = own ? setInterval(() => makeByItself(isDue), own.everyMs) : null;
  looking?.unref();

  return {
    async list() {
      const folder = await chosen();
      let backups: readonly FoundBackup[] = [];
      let unreachable: Failure | null = null;
      try {
        backups = await found();
      } catch (error) {
        unreachable = failureFrom(error);
      }
      return {
        ...state,
        folder: basename(folder),
        beside: folder === ownBackupFolder(db.path),
        backups: backups.map(({ summary }) => summary),
        unreachable,
      };
    },
    make,
    cancel: () => given.abort(),
    folder: chosen,
    async useFolder(folder) {
      await db.transaction((tx) =>
        folder === null ? removeSetting(tx, BACKUP_FOLDER) : writeSetting(tx, BACKUP_FOLDER, folder),
      );
      tell({ failure: null });
    },
    async restore(name, target) {
      if (readBackupName(name) === null || !(await found()).some(({ summary }) => summary.name === name))
        throw new Failed('not-found', 'This backup is no longer there.');
      await restoreBackup(join(await chosen(), name), target, {
        existing: 'refuse',
        now: now(),
        key: db.key,
      });
    },
    async check(moment) {
      const reachable = await found().catch((error: unknown) => {
        if (error instanceof Failed) return [];
        throw error;
      });
      return checkLedgerHeads(moment, db.path, reachable);
    },
    imported() {
      if (own) plan(own.afterImportMs, async () => true);
    },
    async stop() {
      if (timer) clearTimeout(timer);
      if (looking) clearInterval(looking);
      given.abort();
      await Promise.allSettled([running]);
    },
  };
}
