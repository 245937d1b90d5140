import type { RevisionId } from '#shared/model/ids.ts';
import type { Picture, PictureType } from '#shared/model/picture.ts';
import type { Reader, Writer } from './database.ts';
import { readOriginal } from './originals.ts';
import { insertRows, sql } from './sql.ts';

/** A picture whose bytes are among the originals. */
export interface StoredPicture {
  readonly hash: string;
  readonly mediaType: PictureType;
}

/** In the order in which the spans of the revision count them. */
export async function insertPictures(
  db: Writer,
  id: RevisionId,
  pictures: readonly StoredPicture[],
): Promise<void> {
  const statements = insertRows(
    'INSERT INTO pictures (revision_id, ordinal, hash, media_type)',
    pictures.map(({ hash, mediaType }, ordinal) => [id, ordinal, hash, mediaType]),
  );
  for (const statement of statements) await db.run(statement);
}

/** Those of a revision, in the order in which its spans count them. */
export async function listPictures(db: Reader, id: RevisionId): Promise<readonly StoredPicture[]> {
  const rows = await db.all<{ hash: string; media_type: PictureType }>(
    sql`SELECT hash, media_type FROM pictures WHERE revision_id = ${id} ORDER BY ordinal`,
  );
  return rows.map(({ hash, media_type }) => ({ hash, mediaType: media_type }));
}

export async function findPicture(db: Reader, id: RevisionId, ordinal: number): Promise<Picture | null> {
  const row = await db.get<{ hash: string; media_type: PictureType }>(
    sql`SELECT hash, media_type FROM pictures WHERE revision_id = ${id} AND ordinal = ${ordinal}`,
  );
  const bytes = row ? await readOriginal(db, row.hash) : null;
  return row && bytes ? { bytes, mediaType: row.media_type } : null;
}

export async function countPictures(db: Reader, id: RevisionId): Promise<number> {
  const row = await db.get<{ number: number }>(
    sql`SELECT count(*) AS number FROM pictures WHERE revision_id = ${id}`,
  );
  return row?.number ?? 0;
}
