import { Failed } from '#shared/ipc/result.ts';
import { type PictureId, toPictureId } from '#shared/model/ids.ts';
import { isNotePictureType, MOST_PICTURE_BYTES } from '#shared/model/picture.ts';
import { sniffPicture } from '../pictures/sniff-picture.ts';
import type { Database } from '../storage/database.ts';
import { insertNotePicture } from '../storage/note-pictures.ts';
import { packOriginal } from '../storage/originals.ts';
import { sha256 } from './pack-file.ts';

const MEGABYTE = 1024 * 1024;

/**
 * Keeps a picture for notes to show; the same bytes are kept once. What it is, its bytes say. Fails with `empty-file`,
 * `file-too-large`, `unknown-format`.
 */
export async function keepPicture(db: Database, bytes: Uint8Array): Promise<PictureId> {
  if (bytes.length === 0) throw new Failed('empty-file', 'This picture is empty.');
  if (bytes.length > MOST_PICTURE_BYTES) {
    throw new Failed(
      'file-too-large',
      `This picture is larger than ${MOST_PICTURE_BYTES / MEGABYTE} MB, the most that a note takes.`,
    );
  }
  const mediaType = sniffPicture(bytes)?.mediaType ?? null;
  if (mediaType === 'image/svg+xml') {
    throw new Failed(
      'unknown-format',
      'A note takes no SVG, which is a drawing that can hold a program. Please save it as PNG first.',
    );
  }
  if (mediaType === null || !isNotePictureType(mediaType)) {
    throw new Failed('unknown-format', 'A note takes pictures in PNG, JPEG, GIF and WebP, and this is none.');
  }
  const hash = await sha256(bytes);
  const original = await packOriginal({ hash, bytes }, true);
  await db.transaction((tx) => insertNotePicture(tx, original, mediaType));
  return toPictureId(hash);
}
