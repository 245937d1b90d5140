import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, sep } from 'node:path';
import { Failed } from '#shared/ipc/result.ts';
import { EXTENSIONS } from '#shared/model/formats.ts';
import { referencedPaths, SCANNED_BYTES } from '#shared/pictures/referenced-paths.ts';
import type { BesideFile, SourceFile } from '../importers/importer.ts';
import { fileFailure } from './file-failure.ts';
import { loadFile, MOST_BYTES } from './load-file.ts';

export interface LoadedBeside extends BesideFile {
  /** With every link on the way followed. */
  readonly realPath: string;
}

const SHOW_PICTURES: readonly string[] = [...EXTENSIONS.html, ...EXTENSIONS.markdown];

/**
 * The files that a page or a Markdown file refers to as pictures, as far as they lie in its folder or below: a file
 * from elsewhere must not be able to ask for whatever else is on the disk. Together with it they are no larger than
 * one file may be; what is not there is left out.
 */
export async function loadBeside(path: string, bytes: Uint8Array): Promise<readonly LoadedBeside[]> {
  if (!SHOW_PICTURES.includes(extname(path).toLowerCase())) return [];
  const folder = await realpath(dirname(path));
  const found: LoadedBeside[] = [];
  let total = bytes.length;
  for (const referenced of referencedPaths(new TextDecoder().decode(bytes.subarray(0, SCANNED_BYTES)))) {
    const file = await inFolder(folder, referenced);
    if (!file || total + file.size > MOST_BYTES) continue;
    total += file.size;
    found.push({
      path: referenced,
      realPath: file.realPath,
      bytes: new Uint8Array(await readFile(file.realPath)),
    });
  }
  return found;
}

/** A file that another names, under the same rule. Fails with `file-missing` where there is none, and as `loadFile` does. */
export async function loadLinked(
  path: string,
  linked: string,
): Promise<SourceFile & Pick<LoadedBeside, 'realPath'>> {
  const name = basename(linked);
  const file = await inFolder(await realpath(dirname(path)), linked);
  if (!file)
    throw new Failed('file-missing', `“${name}”, which “${basename(path)}” names, does not lie with it.`);
  const bytes = await loadFile(file.realPath);
  return { name, bytes, realPath: file.realPath, beside: await loadBeside(file.realPath, bytes) };
}

async function inFolder(
  folder: string,
  path: string,
): Promise<{ readonly realPath: string; readonly size: number } | null> {
  try {
    const realPath = await realpath(join(folder, path));
    const file = await stat(realPath);
    return file.isFile() && realPath.startsWith(folder.endsWith(sep) ? folder : folder + sep)
      ? { realPath, size: file.size }
      : null;
  } catch (error) {
    if (fileFailure(error, basename(path)) instanceof Failed) return null;
    throw error;
  }
}
