import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Failed } from '#shared/ipc/result.ts';
import { pageFolders } from '#shared/pictures/page-folder.ts';
import { fileFailure } from './file-failure.ts';

/** A file to import, or a place that could not be looked into. */
export interface Collected {
  readonly path: string;
  /** The last part of the path. */
  readonly name: string;
  readonly failure: Failed | null;
}

/**
 * The files that the paths stand for, folders opened to any depth, sorted by name within each.
 * Hidden files and folders within a folder are passed over, and folders that belong to a saved page beside them; one
 * that was named itself is not.
 */
export async function collectFiles(paths: readonly string[]): Promise<readonly Collected[]> {
  const collected: Collected[] = [];
  const seen = new Set<string>();
  for (const path of paths) collected.push(...(await collect(path, seen)));
  return collected;
}

/** `seen` holds the real paths of the folders opened so far: links may lead back to one of them. */
async function collect(path: string, seen: Set<string>): Promise<readonly Collected[]> {
  const name = basename(path);
  try {
    const found = await stat(path);
    if (found.isFile()) return [{ path, name, failure: null }];
    if (!found.isDirectory()) {
      // Opening a pipe or a device could wait for ever.
      throw new Failed('unreadable-file', `“${name}” is neither a file nor a folder.`);
    }
    const folder = await realpath(path);
    if (seen.has(folder)) return [];
    seen.add(folder);
    const all = (await readdir(path)).filter((entry) => !entry.startsWith('.'));
    const ofPages = pageFolders(all);
    const names = all.filter((entry) => !ofPages.has(entry)).toSorted();
    const collected: Collected[] = [];
    for (const entry of names) collected.push(...(await collect(join(path, entry), seen)));
    return collected;
  } catch (error) {
    return [{ path, name, failure: fileFailure(error, name) }];
  }
}
