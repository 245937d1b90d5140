import { idsIn, type Places, type RowChange } from './act-recorder.ts';
import { hasCollectionInItself } from './collections.ts';
import type { Reader } from './database.ts';
import { hasMergedApart, hasNameInItself } from './names.ts';
import { sql } from './sql.ts';

const MADE: Places = [
  ['documents', 'id'],
  ['passages', 'id'],
];

/** What no constraint of the tables says: whether the library is still one after the changes were taken back. */
export async function isSoundAfter(db: Reader, changes: readonly RowChange[]): Promise<boolean> {
  const placed = idsIn(changes, [['collections', 'parent_id']]);
  if (placed.length > 0 && (await hasCollectionInItself(db))) return false;
  const named = idsIn(changes, [
    ['names', 'merged_into'],
    ['names_apart', 'one'],
  ]);
  if (named.length > 0 && ((await hasNameInItself(db)) || (await hasMergedApart(db)))) return false;
  if (await isGoneFromNotes(db, changes)) return false;
  const documents = idsIn(changes, [['revisions', 'document_id']]);
  return documents.length === 0 || areWhole(db, documents);
}

/** Whether a version of a note, however old, names what is gone, so that it could not be restored. */
async function isGoneFromNotes(db: Reader, changes: readonly RowChange[]): Promise<boolean> {
  const made = idsIn(
    changes.filter(({ was }) => was === null),
    MADE,
  );
  const gone = await db.all<{ id: string }>(sql`
    SELECT value AS id FROM json_each(${JSON.stringify(made)}) WHERE value NOT IN (
      SELECT id FROM documents UNION ALL SELECT id FROM merged_documents UNION ALL SELECT id FROM passages)`);
  if (gone.length === 0) return false;
  const ids = JSON.stringify(gone.map(({ id }) => id));
  const naming = await db.get(sql`
    SELECT 1 FROM note_versions v
    WHERE EXISTS (SELECT 1 FROM json_each(${ids}) WHERE instr(v.state, value) > 0) LIMIT 1`);
  return naming !== undefined;
}

/**
 * Whether every mended or recognised text of the documents has the text of its file before it, and every passage of an
 * older text was carried into the newer ones.
 */
async function areWhole(db: Reader, ids: readonly string[]): Promise<boolean> {
  const documents = JSON.stringify(ids);
  const flaw = await db.get(sql`
    SELECT r.id FROM revisions r JOIN readings g ON g.revision_id = r.id
    WHERE r.document_id IN (SELECT value FROM json_each(${documents})) AND g.made_by <> 'import' AND NOT EXISTS (
      SELECT 1 FROM revisions e JOIN readings i ON i.revision_id = e.id
      WHERE e.document_id = r.document_id AND e.number < r.number AND i.made_by = 'import'
        AND e.original_hash = r.original_hash AND e.original_part = r.original_part)
    UNION ALL
    SELECT p.id FROM revisions own JOIN passages p ON p.revision_id = own.id
    JOIN revisions newer ON newer.document_id = own.document_id AND newer.number > own.number
    WHERE own.document_id IN (SELECT value FROM json_each(${documents})) AND NOT EXISTS (
      SELECT 1 FROM anchors WHERE passage_id = p.id AND revision_id = newer.id)
    LIMIT 1`);
  return flaw === undefined;
}
