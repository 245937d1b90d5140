import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failed } from '#shared/ipc/result.ts';
import type { PictureId } from '#shared/model/ids.ts';
import type { NotePictureType } from '#shared/model/picture.ts';
import type { Reader } from '../storage/database.ts';
import { findNotePicture } from '../storage/note-pictures.ts';
import type { ExportFile } from './render-note.ts';

/** Beside the notes, which may all show one picture. */
const FOLDER = 'assets';
/** Of the hash: enough that no two pictures of anybody's share a name. */
const NAME_LENGTH = 16;
const EXTENSIONS: Readonly<Record<NotePictureType, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
};

/** The file of a picture, under a name that depends on its bytes alone. Fails with `export-unsound`. */
export async function pictureFile(db: Reader, id: PictureId): Promise<ExportFile> {
  const picture = await findNotePicture(db, id);
  const extension = Object.entries(EXTENSIONS).find(([type]) => type === picture?.mediaType)?.[1];
  if (!picture || extension === undefined) {
    throw new Failed('export-unsound', 'It shows a picture that is not in the library.');
  }
  return { name: `${FOLDER}/${id.slice(0, NAME_LENGTH)}.${extension}`, content: picture.bytes };
}

/** Each file once, without those that an earlier export has left in the folder as they are. */
export async function filesToWrite(
  folder: string,
  files: readonly ExportFile[],
): Promise<readonly ExportFile[]> {
  const wanted: ExportFile[] = [];
  for (const file of new Map(files.map((one) => [one.name, one])).values()) {
    if (!(await isThere(join(folder, file.name), file.content))) wanted.push(file);
  }
  return wanted;
}

async function isThere(path: string, content: ExportFile['content']): Promise<boolean> {
  try {
    return (await readFile(path)).equals(Buffer.from(content));
  } catch (error) {
    // Whatever else keeps it from being read keeps it from being written too, and is told then.
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}
