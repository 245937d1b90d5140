import type { CslItem } from '#shared/model/citation.ts';
import type { DocumentMetadata, DocumentSummary } from '#shared/model/document.ts';
import type { DocumentFormat } from '#shared/model/formats.ts';
import { type DocumentId, type TagId, toDocumentId, toRevisionId } from '#shared/model/ids.ts';
import type { Direction } from '#shared/model/text.ts';
import type { Reader, Writer } from './database.ts';
import { addEntries, indexRow } from './indexes.ts';
import { stringsIn } from './json-strings.ts';
import { readMetadataEdits } from './metadata-edits.ts';
import { findNewestReading } from './readings.ts';
import { type Sql, sql } from './sql.ts';
import { tagsOf, tagsOfDocuments } from './tagged.ts';

interface DocumentRow {
  id: string;
  format: DocumentFormat;
  file_name: string;
  title: string;
  authors: string;
  published: string | null;
  breadcrumb: string;
  publisher: string | null;
  url: string | null;
  language: string | null;
  direction: Direction;
  imported_at: string;
  pinned_at: string | null;
  trashed_at: string | null;
  revision_id: string;
  words: number;
  footnotes: number;
}

function documentFromRow(row: DocumentRow, tags: readonly TagId[]): DocumentSummary {
  return {
    id: toDocumentId(row.id),
    format: row.format,
    fileName: row.file_name,
    title: row.title,
    authors: stringsIn(row.authors),
    published: row.published,
    breadcrumb: stringsIn(row.breadcrumb),
    publisher: row.publisher,
    url: row.url,
    language: row.language,
    direction: row.direction,
    importedAt: row.imported_at,
    pinnedAt: row.pinned_at,
    trashedAt: row.trashed_at,
    tags,
    revisionId: toRevisionId(row.revision_id),
    words: row.words,
    footnotes: row.footnotes,
  };
}

/** Each document with its newest revision. Conditions and order are appended. */
const SUMMARIES = `
  SELECT d.id, d.format, d.file_name, d.title, d.authors, d.published, d.breadcrumb, d.publisher, d.url,
    d.language, d.direction, d.imported_at, d.pinned_at, d.trashed_at, r.id AS revision_id, r.words,
    (SELECT count(*) FROM footnotes f WHERE f.revision_id = r.id) AS footnotes
  FROM documents d JOIN revisions r ON r.document_id = d.id
    AND r.number = (SELECT max(number) FROM revisions WHERE document_id = d.id)`;

function summaries(rest: Sql): Sql {
  return { text: `${SUMMARIES} ${rest.text}`, values: rest.values };
}

/** Newest first, those in the trash included. */
export async function listDocuments(db: Reader): Promise<readonly DocumentSummary[]> {
  return listed(db, sql`ORDER BY d.imported_at DESC, d.number DESC`);
}

/** The pinned, and so many of the others, newest first, without those in the trash. */
export async function listNewest(db: Reader, count: number): Promise<readonly DocumentSummary[]> {
  return listed(
    db,
    sql`
      WHERE d.id IN (
        SELECT id FROM documents WHERE trashed_at IS NULL
        ORDER BY pinned_at IS NULL, imported_at DESC, number DESC
        LIMIT ${count} + (SELECT count(*) FROM documents WHERE trashed_at IS NULL AND pinned_at IS NOT NULL))
      ORDER BY d.pinned_at IS NULL, d.imported_at DESC, d.number DESC`,
  );
}

async function listed(db: Reader, rest: Sql): Promise<readonly DocumentSummary[]> {
  const rows = await db.all<DocumentRow>(summaries(rest));
  const tags = await tagsOfDocuments(db);
  return rows.map((row) => documentFromRow(row, tags.get(row.id) ?? []));
}

export async function findDocument(db: Reader, id: DocumentId): Promise<DocumentSummary | null> {
  return found(db, sql`WHERE d.id = ${id}`);
}

async function found(db: Reader, rest: Sql): Promise<DocumentSummary | null> {
  const row = await db.get<DocumentRow>(summaries(rest));
  return row ? documentFromRow(row, await tagsOf(db, { kind: 'document', id: toDocumentId(row.id) })) : null;
}

/** The document that was read from exactly these bytes: all of them, or the part of this name. */
export async function findDocumentByOriginal(
  db: Reader,
  hash: string,
  part = '',
): Promise<DocumentSummary | null> {
  // Most often there is none, which is told without looking at any text. By what the index has of it.
  const row = await db.get<{ id: string }>(sql`
    SELECT document_id AS id FROM revisions
    WHERE substr(original_hash, 1, 12) = ${hash.slice(0, 12)} AND original_hash = ${hash} AND original_part = ${part}
    LIMIT 1`);
  return row ? findDocument(db, toDocumentId(row.id)) : null;
}

/** The record that a document is; null for one that is a text. */
export async function findItem(db: Reader, id: DocumentId): Promise<CslItem | null> {
  const row = await db.get<{ item: string | null }>(sql`SELECT item FROM documents WHERE id = ${id}`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by insertDocument from an item
  return row?.item == null ? null : (JSON.parse(row.item) as CslItem);
}

export interface NewDocument extends DocumentMetadata {
  readonly id: DocumentId;
  readonly format: DocumentFormat;
  readonly fileName: string;
  readonly importedAt: string;
  readonly item?: CslItem;
}

/** The document alone: its text is a revision, see `insertRevision`. */
export async function insertDocument(db: Writer, document: NewDocument): Promise<void> {
  const number = await nextNumber(db);
  await db.run(sql`
    INSERT INTO documents (number, id, format, file_name, title, authors, published, breadcrumb, publisher, url, language,
      direction, imported_at, item)
    VALUES (${number}, ${document.id}, ${document.format}, ${document.fileName}, ${document.title},
      ${JSON.stringify(document.authors)}, ${document.published}, ${JSON.stringify(document.breadcrumb)},
      ${document.publisher}, ${document.url}, ${document.language}, ${document.direction}, ${document.importedAt},
      ${document.item ? JSON.stringify(document.item) : null})`);
  const { title, authors, publisher, breadcrumb } = document;
  await addEntries(db, 'documents', [
    { number, texts: [title, authors.join('\n'), publisher ?? '', breadcrumb.join('\n')] },
  ]);
}

/** One that no document has had before: Undo brings a document that is gone back under its own. */
async function nextNumber(db: Writer): Promise<number> {
  // In one statement, because it is asked for with every document of an import.
  const row = await db.get<{ value: string }>(sql`
    INSERT INTO settings (name, value)
    SELECT 'last document number', CAST(coalesce(max(number), 0) + 1 AS TEXT) FROM documents WHERE true
    ON CONFLICT (name) DO UPDATE SET
      value = CAST(max(CAST(value AS INTEGER) + 1, CAST(excluded.value AS INTEGER)) AS TEXT)
    RETURNING value`);
  return Number(row?.value);
}

/** Makes what was read with the newest revision, and what a person changed, what holds of the document. */
export async function applyReading(db: Writer, id: DocumentId): Promise<void> {
  const reading = await findNewestReading(db, id);
  if (!reading) throw new Error(`document ${id} has no reading`);
  const { format, fileName, item } = reading;
  const now: DocumentMetadata = { ...reading.metadata, ...(await readMetadataEdits(db, id)) };
  const row = await db.get<{ number: number }>(sql`
    UPDATE documents SET format = ${format}, file_name = ${fileName}, title = ${now.title},
      authors = ${JSON.stringify(now.authors)}, published = ${now.published},
      breadcrumb = ${JSON.stringify(now.breadcrumb)}, publisher = ${now.publisher}, url = ${now.url},
      language = ${now.language}, direction = ${now.direction}, item = ${item && JSON.stringify(item)}
    WHERE id = ${id} RETURNING number`);
  if (row) await indexRow(db, 'documents', row.number);
}

/** For a document whose revisions are all another's now. What still names it goes with it. */
export async function deleteDocument(db: Writer, id: DocumentId): Promise<void> {
  await db.run(sql`DELETE FROM document_tags WHERE document_id = ${id}`);
  await db.run(sql`DELETE FROM collection_documents WHERE document_id = ${id}`);
  await db.run(sql`DELETE FROM note_citations WHERE document_id = ${id}`);
  await db.run(sql`DELETE FROM links WHERE from_document = ${id} OR to_document = ${id}`);
  await db.run(sql`DELETE FROM documents_fts WHERE rowid = (SELECT number FROM documents WHERE id = ${id})`);
  await db.run(sql`DELETE FROM kept_apart WHERE one = ${id} OR other = ${id}`);
  await db.run(sql`DELETE FROM documents WHERE id = ${id}`);
}

/** Answers whether there is such a document. */
export async function trashDocument(db: Writer, id: DocumentId, at: string): Promise<boolean> {
  const { changes } = await db.run(
    sql`UPDATE documents SET trashed_at = coalesce(trashed_at, ${at}) WHERE id = ${id}`,
  );
  return changes > 0;
}

export async function restoreDocument(db: Writer, id: DocumentId): Promise<boolean> {
  const { changes } = await db.run(sql`UPDATE documents SET trashed_at = NULL WHERE id = ${id}`);
  return changes > 0;
}

/** Answers whether there is such a document. One that is pinned keeps its place among the pinned. */
export async function pinDocument(db: Writer, id: DocumentId, at: string | null): Promise<boolean> {
  const { changes } = await db.run(
    sql`UPDATE documents SET pinned_at = iif(${at} IS NULL, NULL, coalesce(pinned_at, ${at})) WHERE id = ${id}`,
  );
  return changes > 0;
}
