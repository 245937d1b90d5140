import { copyFile, lstat, mkdir, open, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Failed } from '#shared/ipc/result.ts';
import { nameOnTheWay, removeLeftBehind } from './left-behind.ts';
import type { ExportFile } from './render-note.ts';
import { writeFailure } from './write-failure.ts';
import { writeWhole } from './write-whole.ts';

/** The names that something in the folder goes by already. */
export async function existingNames(folder: string, names: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of names) if ((await kindOf(join(folder, name))) !== 'absent') found.push(name);
  return found;
}

/**
 * Writes all files, or none. Without `replace` nothing that exists is touched but what a file says that it replaces: the names
 * that are taken are answered, and nothing is written.
 */
export async function writeFiles(
  folder: string,
  files: readonly ExportFile[],
  replace: boolean,
): Promise<readonly string[]> {
  try {
    await makeFolders(folder);
    await removeLeftBehind(folder);
    const existing = await existingNames(
      folder,
      files.map(({ name }) => name),
    );
    const replaced = new Set(files.filter((file) => replace || file.replaces).map(({ name }) => name));
    const inTheWay = existing.filter((name) => !replaced.has(name));
    if (inTheWay.length > 0) return inTheWay;
    for (const name of existing) await requireFile(folder, name);
    return await writeAll(folder, files, replaced);
  } catch (error) {
    throw writeFailure(error);
  }
}

/** A file on its way: written under a name of no one's, then put in place at once. */
interface Placing {
  readonly name: string;
  readonly target: string;
  readonly written: string;
  /** Where the file that stood there is kept until all is done. */
  readonly former: string;
}

async function writeAll(
  folder: string,
  files: readonly ExportFile[],
  replaced: ReadonlySet<string>,
): Promise<readonly string[]> {
  const run = nameOnTheWay();
  const placings = files.map(({ name }, index) => ({
    name,
    target: join(folder, name),
    written: join(folder, `${run}-${index}.new`),
    former: join(folder, `${run}-${index}.old`),
  }));
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const [index, { written }] of placings.entries())
      await writeWhole(written, files[index]?.content ?? '');
    for (const placing of placings) {
      const made = await makeFolder(folder, dirname(placing.name));
      if (made !== null) undo.push(() => rmdir(made));
      const undoOne = replaced.has(placing.name)
        ? await putInPlace(placing)
        : await putWhereNothingIs(placing);
      if (!undoOne) {
        await undoAll(undo);
        return [placing.name];
      }
      undo.push(undoOne);
    }
    return [];
  } catch (error) {
    await undoAll(undo);
    throw error;
  } finally {
    for (const { written, former } of placings) {
      await rm(written, { force: true });
      await rm(former, { force: true });
    }
  }
}

/** Node's own way to make all of them never ends where a disk says of a folder that it makes none, as /proc does. */
async function makeFolders(path: string): Promise<void> {
  if ((await kindOf(path)) !== 'absent') {
    // Of a file it fails with what is wrong.
    if (!(await stat(path)).isDirectory()) await mkdir(path);
    return;
  }
  if (dirname(path) !== path) await makeFolders(dirname(path));
  await mkdir(path);
}

/** A folder within the folder, by its name; answers its path, or null where it was there already. */
async function makeFolder(folder: string, name: string): Promise<string | null> {
  if (name === '.') return null;
  const path = join(folder, name);
  if ((await kindOf(path)) === 'file' && !(await stat(path)).isDirectory()) {
    throw new Failed('file-exists', `“${name}” in this folder is no folder. Nothing was exported.`);
  }
  return (await mkdir(path, { recursive: true })) === undefined ? null : path;
}

async function undoAll(undo: readonly (() => Promise<void>)[]): Promise<void> {
  for (const one of undo.toReversed()) await one();
}

/** Answers how to undo it. */
async function putInPlace({ target, written, former }: Placing): Promise<() => Promise<void>> {
  const isNew = (await kindOf(target)) === 'absent';
  if (!isNew) await copyFile(target, former);
  await rename(written, target);
  return () => (isNew ? rm(target, { force: true }) : rename(former, target));
}

/** Answers how to undo it; null when somebody else has made a file there meanwhile, which is left alone. */
async function putWhereNothingIs({ target, written }: Placing): Promise<(() => Promise<void>) | null> {
  try {
    // A name is taken by making it: renaming alone would replace what came to be there since we looked.
    await (await open(target, 'wx')).close();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return null;
    throw error;
  }
  try {
    await rename(written, target);
  } catch (error) {
    await rm(target, { force: true });
    throw error;
  }
  return () => rm(target, { force: true });
}

async function requireFile(folder: string, name: string): Promise<void> {
  if ((await kindOf(join(folder, name))) === 'other') {
    throw new Failed(
      'file-exists',
      `“${name}” in this folder is no file, so nothing was exported in its place.`,
    );
  }
}

async function kindOf(path: string): Promise<'absent' | 'file' | 'other'> {
  try {
    const found = await lstat(path);
    return found.isFile() || found.isSymbolicLink() ? 'file' : 'other';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT' || code === 'ENOTDIR') return 'absent';
    throw error;
  }
}
