import type { DocumentFormat, DocumentMetadata, DocumentSummary } from '#shared/model/document.ts';
import { type DocumentId, toDocumentId, toRevisionId } from '#shared/model/ids.ts';
import { fold } from '#shared/fold/fold.ts';
import type { Direction } from '#shared/model/text.ts';
import type { Reader, Writer } from './database.ts';
import { type Sql, sql } from './sql.ts';

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
  trashed_at: string | null;
  revision_id: string;
  words: number;
  footnotes: number;
}

function documentFromRow(row: DocumentRow): DocumentSummary {
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
    trashedAt: row.trashed_at,
    revisionId: toRevisionId(row.revision_id),
    words: row.words,
    footnotes: row.footnotes,
  };
}

function stringsIn(json: string): readonly string[] {
  const values: unknown = JSON.parse(json);
  return Array.isArray(values) ? values.map(String) : [];
}

/** Each document with its newest revision. Conditions and order are appended. */
const SUMMARIES = `
  SELECT d.id, d.format, d.file_name, d.title, d.authors, d.published, d.breadcrumb, d.publisher, d.url,
    d.language, d.direction, d.imported_at, d.trashed_at, r.id AS revision_id, r.words,
    (SELECT count(*) FROM footnotes f WHERE f.revision_id = r.id) AS footnotes
  FROM documents d JOIN revisions r ON r.document_id = d.id
    AND r.number = (SELECT max(number) FROM revisions WHERE document_id = d.id)`;

function summaries(rest: Sql): Sql {
  return { text: `${SUMMARIES} ${rest.text}`, values: rest.values };
}

/** Newest first, those in the trash included. */
export async function listDocuments(db: Reader): Promise<readonly DocumentSummary[]> {
  const rows = await db.all<DocumentRow>(summaries(sql`ORDER BY d.imported_at DESC, d.number DESC`));
  return rows.map(documentFromRow);
}

export async function findDocument(db: Reader, id: DocumentId): Promise<DocumentSummary | null> {
  const row = await db.get<DocumentRow>(summaries(sql`WHERE d.id = ${id}`));
  return row ? documentFromRow(row) : null;
}

/** The document that was read from exactly these bytes. */
export async function findDocumentByOriginal(db: Reader, hash: string): Promise<DocumentSummary | null> {
  const row = await db.get<DocumentRow>(
    summaries(sql`WHERE d.id IN (SELECT document_id FROM revisions WHERE original_hash = ${hash}) LIMIT 1`),
  );
  return row ? documentFromRow(row) : null;
}

export interface NewDocument extends DocumentMetadata {
  readonly id: DocumentId;
  readonly format: DocumentFormat;
  readonly fileName: string;
  readonly importedAt: string;
}

/** The document alone: its text is a revision, see `insertRevision`. */
export async function insertDocument(db: Writer, document: NewDocument): Promise<void> {
  const { lastId } = await db.run(sql`
    INSERT INTO documents (id, format, file_name, title, authors, published, breadcrumb, publisher, url, language,
      direction, imported_at)
    VALUES (${document.id}, ${document.format}, ${document.fileName}, ${document.title},
      ${JSON.stringify(document.authors)}, ${document.published}, ${JSON.stringify(document.breadcrumb)},
      ${document.publisher}, ${document.url}, ${document.language}, ${document.direction}, ${document.importedAt})`);
  await db.run(sql`
    INSERT INTO documents_fts (rowid, title, authors)
    VALUES (${lastId}, ${fold(document.title).text}, ${fold(document.authors.join('\n')).text})`);
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
