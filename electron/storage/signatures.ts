import type { DocumentId } from '#shared/model/ids.ts';
import { toDocumentId } from '#shared/model/ids.ts';
import { bandsOf, type Signature, signatureOf, similarity } from '#shared/resemblance/minhash.ts';
import type { Reader, Writer } from './database.ts';
import { sql } from './sql.ts';
import { indexed } from './words.ts';

/** A text of too few words has none. */
export async function insertSignature(
  db: Writer,
  firstBlock: number,
  signature: Signature | null,
): Promise<void> {
  if (!signature) return;
  const hex = Buffer.from(signature).toString('hex');
  await db.hold(
    `INSERT INTO signatures (first_block, minhash) SELECT CAST(key AS INTEGER), unhex(value) FROM json_each(?)`,
    [[firstBlock, `"${hex}"`]],
  );
  await db.hold(
    `INSERT INTO signatures_fts (rowid, bands) SELECT CAST(key AS INTEGER), value FROM json_each(?)`,
    [[firstBlock, `"${bandsOf(signature).join(' ')}"`]],
  );
}

/** Gives the text that begins with this block the signature of its words as they are now; none where there is no text. */
export async function signAnew(db: Writer, firstBlock: number): Promise<void> {
  await db.run(sql`DELETE FROM signatures WHERE first_block = ${firstBlock}`);
  await db.run(sql`DELETE FROM signatures_fts WHERE rowid = ${firstBlock}`);
  const [text] = await db.all<Text>(sql`
    SELECT first_block, revision_id FROM text_places WHERE first_block = ${firstBlock}`);
  if (text) await sign(db, text);
}

/**
 * Signs so many texts behind a number that are not signed yet; from 0 on all signatures are taken away first. Answers the
 * number of the last of them, null when there are no more.
 */
export async function signAfter(db: Writer, after: number, most: number): Promise<number | null> {
  if (after === 0) {
    await db.run(sql`DELETE FROM signatures`);
    await db.run(sql`INSERT INTO signatures_fts (signatures_fts) VALUES ('delete-all')`);
  }
  const texts = await db.all<Text>(sql`
    SELECT first_block, revision_id FROM text_places
    WHERE first_block > ${after} AND first_block NOT IN (SELECT first_block FROM signatures)
    ORDER BY first_block LIMIT ${most}`);
  for (const text of texts) await sign(db, text);
  return texts.length < most ? null : (texts.at(-1)?.first_block ?? null);
}

interface Text {
  readonly first_block: number;
  readonly revision_id: string;
}

async function sign(db: Writer, { first_block, revision_id }: Text): Promise<void> {
  const body = await db.all<{ text: string }>(sql`
    SELECT text FROM blocks WHERE revision_id = ${revision_id} AND footnote IS NULL ORDER BY ordinal`);
  await insertSignature(db, first_block, signatureOf(body.map(({ text }) => indexed(text))));
}

export interface Alike {
  readonly documentId: DocumentId;
  /** From 0 to 1. */
  readonly similarity: number;
}

/** So many texts of one boilerplate are as good as any number of them. */
const MOST_COMPARED = 1000;

/**
 * Documents outside the trash whose newest text may resemble the newest of this one, most alike first: by their words, or
 * because they come from the same address. Those that a person has kept apart from it are left out.
 */
export async function listAlike(db: Reader, id: DocumentId): Promise<readonly Alike[]> {
  const own = await db.get<{ minhash: Uint8Array; url: string | null }>(sql`
    SELECT s.minhash, d.url FROM documents d JOIN revisions r ON r.document_id = d.id
    JOIN text_places t ON t.revision_id = r.id JOIN signatures s ON s.first_block = t.first_block
    WHERE d.id = ${id} ORDER BY r.number DESC LIMIT 1`);
  if (!own) return [];
  const signature = own.minhash;
  // CROSS JOIN is in this order: what SQLite last counted may be few texts, and then it would look for these words once for
  // each text that there is. https://www.sqlite.org/lang_select.html#crossjoin
  const rows = await db.all<{ document_id: string; minhash: Uint8Array }>(sql`
    SELECT d.id AS document_id, s.minhash
    FROM (
      SELECT rowid AS first_block FROM signatures_fts WHERE signatures_fts MATCH ${bandsOf(signature).join(' OR ')}
      UNION
      SELECT t.first_block FROM documents d JOIN text_places t ON t.document = d.number WHERE d.url = ${own.url}
    ) found
    CROSS JOIN signatures s ON s.first_block = found.first_block
    CROSS JOIN text_places t ON t.first_block = found.first_block
    CROSS JOIN documents d ON d.number = t.document
    WHERE d.id <> ${id} AND NOT EXISTS (
      SELECT 1 FROM kept_apart WHERE one = min(d.id, ${id}) AND other = max(d.id, ${id}))
    LIMIT ${MOST_COMPARED}`);
  return rows
    .map(({ document_id, minhash }) => ({
      documentId: toDocumentId(document_id),
      similarity: similarity(signature, minhash),
    }))
    .toSorted((a, b) => b.similarity - a.similarity);
}

/** Two documents that a person said are two: they are not proposed as one any more, in whichever order. */
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
