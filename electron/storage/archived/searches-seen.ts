import type { Reader, Writer } from '../database.ts';
import { sql } from '../sql.ts';

/** What there was when somebody last looked at what a saved search finds. */
export interface SearchSeen {
  readonly searchId: string;
  /** The text that had come last, by its id; null where there was none. */
  readonly lastText: string | null;
  readonly notes: readonly string[];
  /** Passages whose comment matched. */
  readonly comments: readonly string[];
  readonly lookedAt: string;
}

interface SeenRow {
  search_id: string;
  last_text: string | null;
  notes: string;
  comments: string;
  looked_at: string;
}

export async function listSearchesSeen(db: Reader): Promise<readonly SearchSeen[]> {
  const rows = await db.all<SeenRow>(sql`
    SELECT s.search_id, s.notes, s.comments, s.looked_at,
      (SELECT t.revision_id FROM text_places t WHERE t.first_block <= s.block ORDER BY t.first_block DESC LIMIT 1) AS last_text
    FROM searches_seen s ORDER BY s.search_id`);
  return rows.map((row) => ({
    searchId: row.search_id,
    lastText: row.last_text,
    notes: idsFrom(row.notes),
    comments: idsFrom(row.comments),
    lookedAt: row.looked_at,
  }));
}

/** The texts that it names are in the library, in the order in which they came. */
export async function insertSearchSeen(db: Writer, seen: SearchSeen): Promise<void> {
  await db.run(sql`
    INSERT INTO searches_seen (search_id, block, notes, comments, looked_at)
    VALUES (${seen.searchId}, coalesce((SELECT max(id) FROM blocks WHERE revision_id = ${seen.lastText}), 0),
      ${JSON.stringify(seen.notes)}, ${JSON.stringify(seen.comments)}, ${seen.lookedAt})`);
}

function idsFrom(json: string): readonly string[] {
  const ids: unknown = JSON.parse(json);
  return Array.isArray(ids) ? ids.map(String) : [];
}
