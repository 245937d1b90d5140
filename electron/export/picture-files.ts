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
