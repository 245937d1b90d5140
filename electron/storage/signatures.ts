import type { DocumentId, RevisionId } from '#shared/model/ids.ts';
import { toDocumentId } from '#shared/model/ids.ts';
import { bandsOf, type Signature, similarity } from '#shared/resemblance/minhash.ts';
import type { Reader, Writer } from './database.ts';
import { sql } from './sql.ts';

/** A text of too few words has none. */
export async function insertSignature(
  db: Writer,
  id: RevisionId,
  signature: Signature | null,
): Promise<void> {
  if (!signature) return;
  await db.run(sql`INSERT INTO signatures (revision_id, minhash) VALUES (${id}, ${packed(signature)})`);
  await db.run(sql`
    INSERT INTO signature_bands (band, revision_id)
    SELECT value, ${id} FROM json_each(${JSON.stringify(bandsOf(signature))}) WHERE true ORDER BY value`);
}

/** Gives the text this signature in place of another. */
export async function replaceSignature(
  db: Writer,
  id: RevisionId,
  signature: Signature | null,
): Promise<void> {
  const row = await db.get<{ minhash: Uint8Array }>(
    sql`SELECT minhash FROM signatures WHERE revision_id = ${id}`,
  );
  const before = row ? unpacked(row.minhash) : null;
  if (before && signature && before.every((value, index) => value === signature[index])) return;
  if (before) {
    const bands = JSON.stringify(bandsOf(before));
    await db.run(sql`
      DELETE FROM signature_bands
      WHERE band IN (SELECT value FROM json_each(${bands})) AND revision_id = ${id}`);
    await db.run(sql`DELETE FROM signatures WHERE revision_id = ${id}`);
  }
  await insertSignature(db, id, signature);
}

export interface Alike {
  readonly documentId: DocumentId;
  /** From 0 to 1. */
  readonly similarity: number;
}

/** So many texts of one boilerplate are as good as any number of them. */
const MOST_COMPARED = 200;

/**
 * Documents outside the trash whose newest text may resemble the newest of this one, most alike first: by their words, or
 * because they come from the same address. Those that a person has kept apart from it are left out.
 */
export async function listAlike(db: Reader, id: DocumentId): Promise<readonly Alike[]> {
  const own = await db.get<{ minhash: Uint8Array; url: string | null }>(sql`
    SELECT s.minhash, d.url FROM documents d JOIN revisions r ON r.document_id = d.id
    JOIN signatures s ON s.revision_id = r.id
    WHERE d.id = ${id} ORDER BY r.number DESC LIMIT 1`);
  if (!own) return [];
  const signature = unpacked(own.minhash);
  const rows = await db.all<{ document_id: string; minhash: Uint8Array }>(sql`
    SELECT r.document_id, s.minhash
    FROM (
      SELECT revision_id FROM signature_bands WHERE band IN (SELECT value FROM json_each(${JSON.stringify(bandsOf(signature))}))
      UNION
      SELECT r.id FROM documents d JOIN revisions r ON r.document_id = d.id WHERE d.url = ${own.url}
    ) found
    JOIN signatures s ON s.revision_id = found.revision_id
    JOIN revisions r ON r.id = found.revision_id
    JOIN documents d ON d.id = r.document_id
    WHERE r.document_id <> ${id} AND d.trashed_at IS NULL
      AND r.number = (SELECT max(number) FROM revisions WHERE document_id = r.document_id)
      AND NOT EXISTS (
        SELECT 1 FROM kept_apart WHERE one = min(r.document_id, ${id}) AND other = max(r.document_id, ${id}))
    LIMIT ${MOST_COMPARED}`);
  return rows
    .map(({ document_id, minhash }) => ({
      documentId: toDocumentId(document_id),
      similarity: similarity(signature, unpacked(minhash)),
    }))
    .toSorted((a, b) => b.similarity - a.similarity);
}

export async function keepApart(db: Writer, one: DocumentId, other: DocumentId): Promise<void> {
  const [first, second] = [one, other].toSorted();
  await db.run(
    sql`INSERT INTO kept_apart (one, other) VALUES (${first ?? one}, ${second ?? other}) ON CONFLICT DO NOTHING`,
  );
}

/** What a person keeps apart from one document is kept apart from the other, too. */
export async function keepApartAlike(db: Writer, from: DocumentId, to: DocumentId): Promise<void> {
  await db.run(sql`
    INSERT INTO kept_apart (one, other)
    SELECT min(third, ${to}), max(third, ${to}) FROM (
      SELECT iif(one = ${from}, other, one) AS third FROM kept_apart WHERE ${from} IN (one, other))
    WHERE third <> ${to}
    ON CONFLICT DO NOTHING`);
}

function packed(signature: Signature): Uint8Array {
  const bytes = Buffer.alloc(signature.length * 4);
  for (const [index, value] of signature.entries()) bytes.writeUInt32BE(value, index * 4);
  return bytes;
}

function unpacked(bytes: Uint8Array): Signature {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.length / 4 }, (_, index) => view.getUint32(index * 4));
}
