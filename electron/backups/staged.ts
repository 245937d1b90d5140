import { rename, rm, stat } from 'node:fs/promises';
import { Failed } from '#shared/ipc/result.ts';
import { claim } from '../storage/claim.ts';
import { sizeOf } from '../storage/library-file.ts';
import { endingBefore } from '../storage/migrate.ts';
import { migrations } from '../storage/migrations.ts';
import { stampOf } from './backup-names.ts';
import { renameDurably } from './durable-files.ts';

/**
 * What lies beside a library while one is restored or recovered: a backup that is being copied, and one that is whole; a
 * copy of a damaged library, what is being saved of it, and what was saved.
 */
const STAGES = ['restoring', 'restored', 'damaged', 'saving', 'saved'] as const;
/** Of SQLite's files beside a database, and of what is copied before it takes a new form. */
const ENDINGS = ['', '-wal', '-shm', '-journal', '-lock', ...migrations.map(endingBefore)];

/** By names that no person gives a file of their own, since it is removed. */
export function staged(libraryFile: string, stage: (typeof STAGES)[number]): string {
  return `${libraryFile}.ibid-${stage}`;
}

/** Removes what was left behind in these stages, with what SQLite keeps beside a file. */
export async function removeStaged(
  libraryFile: string,
  ...stages: readonly (typeof STAGES)[number][]
): Promise<void> {
  for (const stage of stages)
    for (const ending of ENDINGS) await rm(`${staged(libraryFile, stage)}${ending}`, { force: true });
}

/**
 * Where the library goes that a restored one takes the place of. The moment is that of the restored file, so that whoever
 * goes on after a kill finds the same name.
 */
async function asideOf(libraryFile: string): Promise<string> {
  const { mtime } = await stat(staged(libraryFile, 'restored'));
  return `${libraryFile}.replaced-${stampOf(mtime)}`;
}

/**
 * Puts the restored library in its place, the one that is there aside, with the changes that lie beside it, which belong to
 * it alone. May be killed anywhere and begun again. Answers where it went; null where there was none. Fails with
 * `file-exists`, and changes nothing then. The library has to be claimed.
 */
export async function putRestoredInPlace(libraryFile: string): Promise<string | null> {
  const aside = await asideOf(libraryFile);
  if (await isInTheWay(libraryFile, aside))
    throw new Failed('file-exists', 'There is a file of that name already. It was left as it is.');
  if ((await sizeOf(libraryFile)) > 0) await rename(libraryFile, aside);
  const isReplaced = (await sizeOf(aside)) > 0;
  try {
    if (isReplaced && (await sizeOf(`${libraryFile}-wal`)) > 0)
      await rename(`${libraryFile}-wal`, `${aside}-wal`);
    for (const ending of ['-wal', '-shm']) await rm(`${libraryFile}${ending}`, { force: true });
    await renameDurably(staged(libraryFile, 'restored'), libraryFile);
  } catch (error) {
    await putBack(libraryFile, aside);
    throw error;
  }
  return isReplaced ? aside : null;
}

/** Where a restore failed with the place still empty. What fails here too is ended at the next opening, see `settleStaged`. */
async function putBack(libraryFile: string, aside: string): Promise<void> {
  if ((await sizeOf(libraryFile)) > 0 || (await sizeOf(aside)) === 0) return;
  await rename(aside, libraryFile);
  if ((await sizeOf(`${aside}-wal`)) > 0) await rename(`${aside}-wal`, `${libraryFile}-wal`);
}

async function isInTheWay(libraryFile: string, aside: string): Promise<boolean> {
  return (await sizeOf(libraryFile)) > 0 && (await sizeOf(aside)) > 0;
}

/**
 * Ends what a program that was killed had begun beside a library: a restore whose copy was whole is carried out, whatever
 * was not whole is removed. Fails with `library-locked` where another program is at it.
 */
export async function settleStaged(libraryFile: string): Promise<void> {
  const sizes = await Promise.all(STAGES.map((stage) => sizeOf(staged(libraryFile, stage))));
  if (sizes.every((size) => size === 0)) return;
  const release = await claim(libraryFile);
  try {
    const isWhole = (await sizeOf(staged(libraryFile, 'restored'))) > 0;
    if (isWhole && !(await isInTheWay(libraryFile, await asideOf(libraryFile))))
      await putRestoredInPlace(libraryFile);
    await removeStaged(libraryFile, ...STAGES);
  } finally {
    await release();
  }
}
