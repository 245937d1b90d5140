import { type DocumentId, toDocumentId, toRevisionId } from '#shared/model/ids.ts';
import type { Work } from '#shared/model/work.ts';
import type { Reader, Writer } from './database.ts';
import { groupBy } from './group-by.ts';
import { stringsIn } from './json-strings.ts';
import { sql } from './sql.ts';

/** A work as it is stored: one that nobody has asked for yet has no key. */
export type StoredWork = Omit<Work, 'key'> & { readonly key: string | null };

/** Oldest first, those in the trash included. */
export async function listStoredWorks(db: Reader): Promise<readonly StoredWork[]> {
  const rows = await db.all<{
    id: string;
    title: string;
    authors: string;
    published: string | null;
    trashed_at: string | null;
    citation_key: string | null;
    revision_id: string;
  }>(sql`
    SELECT d.id, d.title, d.authors, d.published, d.trashed_at, d.citation_key, r.id AS revision_id
    FROM documents d JOIN revisions r ON r.document_id = d.id
      AND r.number = (SELECT max(number) FROM revisions WHERE document_id = d.id)
    ORDER BY d.imported_at, d.number`);
  const merged = await db.all<{ id: string; into_id: string }>(
    sql`SELECT id, into_id FROM merged_documents ORDER BY id`,
  );
  const alsoOf = groupBy(merged, (row) => row.into_id);
  return rows.map((row) => ({
    id: toDocumentId(row.id),
    revisionId: toRevisionId(row.revision_id),
    key: row.citation_key,
    title: row.title,
    authors: stringsIn(row.authors),
    published: row.published,
    trashed: row.trashed_at !== null,
    also: (alsoOf.get(row.id) ?? []).map(({ id }) => toDocumentId(id)),
  }));
}

/** Whether a document has no key yet. */
export async function hasWorkWithoutKey(db: Reader): Promise<boolean> {
  return (await db.get(sql`SELECT 1 FROM documents WHERE citation_key IS NULL LIMIT 1`)) !== undefined;
}

/** Null for one that is given another when somebody asks. */
export async function setCitationKey(db: Writer, id: DocumentId, key: string | null): Promise<void> {
  await db.run(sql`UPDATE documents SET citation_key = ${key} WHERE id = ${id}`);
}

export async function findCitationKey(db: Reader, id: DocumentId): Promise<string | null> {
  const row = await db.get<{ citation_key: string | null }>(
    sql`SELECT citation_key FROM documents WHERE id = ${id}`,
  );
  return row?.citation_key ?? null;
}

export async function findByCitationKey(
  db: Reader,
  key: string,
): Promise<{ readonly id: DocumentId; readonly format: string } | null> {
  const row = await db.get<{ id: string; format: string }>(
    sql`SELECT id, format FROM documents WHERE citation_key = ${key}`,
  );
  return row ? { id: toDocumentId(row.id), format: row.format } : null;
}

/** What a citation of the document says of it, also under the id of one that was merged into it. */
export async function findCited(
  db: Reader,
  id: DocumentId,
): Promise<Pick<Work, 'id' | 'title' | 'authors' | 'published'> | null> {
  const row = await db.get<{ id: string; title: string; authors: string; published: string | null }>(sql`
    SELECT id, title, authors, published FROM documents
    WHERE id = coalesce((SELECT into_id FROM merged_documents WHERE id = ${id}), ${id})`);
  if (!row) return null;
  return {
    id: toDocumentId(row.id),
    title: row.title,
    authors: stringsIn(row.authors),
    published: row.published,
  };
}
