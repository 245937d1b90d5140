import { type DocumentId, type NoteId, toNoteId } from '#shared/model/ids.ts';
import type { Backlink } from '#shared/model/link.ts';
import type { Reader } from './database.ts';
import { type Sql, sql } from './sql.ts';

const OPENING_LENGTH = 160;

interface BacklinkRow {
  id: string;
  title: string;
  opening: string;
  how: Backlink['how'];
}

function notesAmong(pointing: Sql): Sql {
  return {
    text: `SELECT n.id, v.title, substr(v.text, 1, ${OPENING_LENGTH}) AS opening, u.how
      FROM (${pointing.text}) u JOIN notes n ON n.id = u.note_id
      JOIN note_versions v ON v.note_id = n.id AND v.version = n.version
      WHERE n.trashed_at IS NULL ORDER BY v.title, n.number, u.how`,
    values: pointing.values,
  };
}

/** The notes outside the trash whose text points here: to a note by its title, to a document by citing or quoting it. */
export async function listBacklinks(
  db: Reader,
  to: { readonly kind: 'note'; readonly id: NoteId } | { readonly kind: 'document'; readonly id: DocumentId },
): Promise<readonly Backlink[]> {
  const rows = await db.all<BacklinkRow>(
    notesAmong(
      to.kind === 'note'
        ? sql`SELECT note_id, 'links' AS how FROM note_note_links WHERE to_note = ${to.id}`
        : sql`
          SELECT note_id, 'cites' AS how FROM note_citations WHERE document_id = ${to.id}
          UNION
          SELECT np.note_id, 'quotes' AS how FROM note_passages np
          JOIN passages p ON p.id = np.passage_id
          JOIN revisions r ON r.id = p.revision_id WHERE r.document_id = ${to.id}`,
    ),
  );
  return rows.map(({ id, title, opening, how }) => ({
    note: { kind: 'note', id: toNoteId(id), title, words: opening, trashed: false },
    how,
  }));
}
