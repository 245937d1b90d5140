import { type PictureId, toPictureId } from '#shared/model/ids.ts';
import type { Picture, PictureType } from '#shared/model/picture.ts';
import type { Reader, Writer } from './database.ts';
import { insertOriginal, type PackedOriginal, readOriginal } from './originals.ts';
import { sql } from './sql.ts';

/** Puts a picture among those that notes may show. Does nothing for one that is there already. */
export async function insertNotePicture(
  db: Writer,
  original: PackedOriginal,
  mediaType: PictureType,
): Promise<void> {
  await insertOriginal(db, original);
  await db.run(sql`
    INSERT INTO note_pictures (hash, media_type) VALUES (${original.hash}, ${mediaType})
    ON CONFLICT (hash) DO NOTHING`);
}

export async function findNotePicture(db: Reader, id: PictureId): Promise<Picture | null> {
  const row = await db.get<{ media_type: PictureType }>(
    sql`SELECT media_type FROM note_pictures WHERE hash = ${id}`,
  );
  const bytes = row ? await readOriginal(db, id) : null;
  return row && bytes ? { bytes, mediaType: row.media_type } : null;
}

export async function hasNotePicture(db: Reader, id: PictureId): Promise<boolean> {
  return (await db.get(sql`SELECT 1 AS one FROM note_pictures WHERE hash = ${id}`)) !== undefined;
}

export async function listNotePictures(db: Reader): Promise<readonly PictureId[]> {
  const rows = await db.all<{ hash: string }>(sql`SELECT hash FROM note_pictures ORDER BY hash`);
  return rows.map(({ hash }) => toPictureId(hash));
}
