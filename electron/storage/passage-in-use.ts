import {
  type DocumentId,
  type PassageId,
  type RevisionId,
  toNoteId,
  toPassageId,
} from '#shared/model/ids.ts';
import type { PassageUse } from '#shared/model/passage.ts';
import type { Reader } from './database.ts';
import { groupBy } from './group-by.ts';
import { sql } from './sql.ts';

/**
 * Holds of a row `p` of `passages` that a person has made something of: highlighted, commented, tagged or linked it, gave it
 * for an alias, or uses it in a note outside the trash or as a statement of a case. Passages are never deleted, so that only
 * this tells which of them count.
 */
export const IN_USE = `(p.highlighted = 1 OR p.comment <> ''
  OR EXISTS (SELECT 1 FROM passage_tags pt WHERE pt.passage_id = p.id)
  OR EXISTS (SELECT 1 FROM links l WHERE l.from_passage = p.id)
  OR EXISTS (SELECT 1 FROM links l WHERE l.to_passage = p.id)
  OR EXISTS (SELECT 1 FROM name_aliases na WHERE na.passage_id = p.id)
  OR EXISTS (SELECT 1 FROM statements st WHERE st.passage_id = p.id)
  OR EXISTS (SELECT 1 FROM note_passages np JOIN notes n ON n.id = np.note_id
    WHERE np.passage_id = p.id AND n.trashed_at IS NULL))`;

/** The notes outside the trash that use a passage of the text, its own or one carried into it. */
export async function notesByPassage(
  db: Reader,
  id: RevisionId,
): Promise<ReadonlyMap<string, PassageUse['notes']>> {
  const uses = await db.all<{ passage_id: string; note_id: string; title: string }>(sql`
    SELECT DISTINCT np.passage_id, n.id AS note_id, v.title
    FROM note_passages np
    JOIN notes n ON n.id = np.note_id AND n.trashed_at IS NULL
    JOIN note_versions v ON v.note_id = n.id AND v.version = n.version
    WHERE np.passage_id IN (
      SELECT id FROM passages WHERE revision_id = ${id}
      UNION ALL SELECT passage_id FROM anchors WHERE revision_id = ${id})
    ORDER BY v.title, n.number`);
  return new Map(
    [...groupBy(uses, (use) => use.passage_id)].map(([passage, notes]) => [
      passage,
      notes.map((note) => ({ id: toNoteId(note.note_id), title: note.title })),
    ]),
  );
}

/** The passages of all texts of a document that notes outside the trash quote or refer to, in the order of the texts. */
export async function listPassagesOfNotes(db: Reader, id: DocumentId): Promise<readonly PassageId[]> {
  const rows = await db.all<{ id: string }>(sql`
    SELECT p.id FROM passages p JOIN revisions r ON r.id = p.revision_id
    WHERE r.document_id = ${id} AND EXISTS (
      SELECT 1 FROM note_passages np JOIN notes n ON n.id = np.note_id
      WHERE np.passage_id = p.id AND n.trashed_at IS NULL)
    ORDER BY r.number, p.start_offset, p.end_offset`);
  return rows.map((row) => toPassageId(row.id));
}
