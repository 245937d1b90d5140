import type { RevisionId } from '#shared/model/ids.ts';
import type { PassageUse } from '#shared/model/passage.ts';
import type { Reader } from './database.ts';
import { countLinksIn } from './links.ts';
import { IN_USE, notesByPassage } from './passage-in-use.ts';
import { passageFromRow, type PassageRow } from './passages.ts';
import { tagsOfPassages } from './tagged.ts';

/**
 * Every passage in use that stands in the revision, its own or one of an older text that is attached to it or was
 * accepted; in the order of their places there.
 */
export async function listPassageUses(db: Reader, id: RevisionId): Promise<readonly PassageUse[]> {
  const rows = await db.all<
    PassageRow & {
      fate: NonNullable<PassageUse['fate']> | null;
      from_number: number;
      there_start: number;
      there_end: number;
      statements: number;
    }
  >({
    text: `
      SELECT p.id, p.revision_id, p.start_offset, p.end_offset, p.exact, p.prefix, p.suffix, p.block, p.block_offset,
        p.highlighted, p.colour, p.comment, p.created_at, a.fate, r.number AS from_number,
        (SELECT count(*) FROM statements st WHERE st.passage_id = p.id) AS statements,
        coalesce(a.start_offset, p.start_offset) AS there_start, coalesce(a.end_offset, p.end_offset) AS there_end
      FROM passages p
      JOIN revisions r ON r.id = p.revision_id
      LEFT JOIN anchors a ON a.passage_id = p.id AND a.revision_id = ?1
      WHERE (p.revision_id = ?1 OR p.id IN (
        SELECT passage_id FROM anchors WHERE revision_id = ?1 AND decision IN ('attached', 'accepted')))
        AND ${IN_USE}
      ORDER BY there_start, there_end`,
    values: [id],
  });
  if (rows.length === 0) return [];
  const notesOf = await notesByPassage(db, id);
  const tagsOf = await tagsOfPassages(db, id);
  const linksOf = await countLinksIn(db, id);
  return rows.map(({ fate, from_number: number, there_start: start, there_end: end, statements, ...row }) => {
    const { block: _own, ...passage } = passageFromRow(row);
    return {
      ...passage,
      position: { ...passage.position, start, end },
      notes: notesOf.get(row.id) ?? [],
      tags: tagsOf.get(row.id) ?? [],
      links: linksOf.get(row.id) ?? 0,
      statements,
      from: fate === null ? null : { revisionId: passage.revisionId, number },
      fate,
    };
  });
}
