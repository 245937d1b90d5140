import { lstat, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { Failed } from '#shared/ipc/result.ts';
import type { PictureId } from '#shared/model/ids.ts';
import { MOST_PICTURE_BYTES } from '#shared/model/picture.ts';
import { referencedPaths } from '#shared/pictures/referenced-paths.ts';
import { keepPicture } from '../library/keep-picture.ts';
import type { Database } from '../storage/database.ts';
import type { FoundNote } from './read-notes.ts';

/** The pictures that the notes show, or say that they show, and that lie in the folder, by their paths in it. What is no picture stays a link. */
export async function bringPictures(
  db: Database,
  folder: string,
  notes: readonly FoundNote[],
): Promise<ReadonlyMap<string, PictureId>> {
  const pictures = new Map<string, PictureId>();
  for (const { path, markdown, kept } of notes) {
    for (const address of new Set([...referencedPaths(markdown), ...Object.values(kept?.pictures ?? {})])) {
      const within = posix.normalize(posix.join(posix.dirname(path), address));
      if (within.startsWith('..') || pictures.has(within)) continue;
      const bytes = await bytesOf(join(folder, within));
      const id = bytes && (await keptOrNull(db, bytes));
      if (id) pictures.set(within, id);
    }
  }
  return pictures;
}

async function bytesOf(path: string): Promise<Uint8Array | null> {
  try {
    const found = await lstat(path);
    return found.isFile() && found.size <= MOST_PICTURE_BYTES ? await readFile(path) : null;
  } catch (error) {
    // Whatever keeps it from being read: the note says where it was.
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}

async function keptOrNull(db: Database, bytes: Uint8Array): Promise<PictureId | null> {
  try {
    return await keepPicture(db, bytes);
  } catch (error) {
    if (error instanceof Failed) return null;
    throw error;
  }
}
