import { type SavedSearchId, toSavedSearchId } from '#shared/model/ids.ts';
import type { KeptAsk, SavedSearch } from '#shared/model/saved-search.ts';
import { nameKey } from '#shared/organisation/name.ts';
import { readAsk } from '#shared/query/read-ask.ts';
import type { Reader, Writer } from './database.ts';
import { stringsIn } from './json-strings.ts';
import { sql } from './sql.ts';

export type KeptSearch = Omit<SavedSearch, 'unseen'>;

/** What was there when somebody last looked at what a search finds. */
export interface Seen {
  /** The highest `blocks.id`. */
  readonly block: number;
  /** Ids of the notes that matched, and of the passages whose comment did. */
  readonly notes: readonly string[];
  readonly comments: readonly string[];
}

/** In the order that a person gave them. */
export async function listSearches(db: Reader): Promise<readonly KeptSearch[]> {
  const rows = await db.all<{ id: string; name: string; ask: string }>(
    sql`SELECT id, name, ask FROM saved_searches ORDER BY position, id`,
  );
  return rows.map(({ id, name, ask }) => ({ id: toSavedSearchId(id), name, ask: readAsk(JSON.parse(ask)) }));
}

/** After all others. */
export async function insertSearch(db: Writer, { id, name, ask }: KeptSearch): Promise<void> {
  await db.run(sql`
    INSERT INTO saved_searches (id, name, key, ask, position)
    SELECT ${id}, ${name}, ${nameKey(name)}, ${JSON.stringify(ask)}, coalesce(max(position), -1) + 1
    FROM saved_searches`);
}

export async function renameSearch(db: Writer, id: SavedSearchId, name: string): Promise<void> {
  await db.run(sql`UPDATE saved_searches SET name = ${name}, key = ${nameKey(name)} WHERE id = ${id}`);
}

export async function changeSearch(db: Writer, id: SavedSearchId, ask: KeptAsk): Promise<void> {
  await db.run(sql`UPDATE saved_searches SET ask = ${JSON.stringify(ask)} WHERE id = ${id}`);
}

export async function placeSearch(db: Writer, id: SavedSearchId, position: number): Promise<void> {
  await db.run(sql`UPDATE saved_searches SET position = ${position} WHERE id = ${id}`);
}

export async function deleteSearch(db: Writer, id: SavedSearchId): Promise<void> {
  await db.run(sql`DELETE FROM saved_searches WHERE id = ${id}`);
}

/** Null for a search that nobody has looked at yet. */
export async function findSeen(db: Reader, id: SavedSearchId): Promise<Seen | null> {
  const row = await db.get<{ block: number; notes: string; comments: string }>(
    sql`SELECT block, notes, comments FROM searches_seen WHERE search_id = ${id}`,
  );
  return row ? { block: row.block, notes: stringsIn(row.notes), comments: stringsIn(row.comments) } : null;
}

/** Of a search that was deleted meanwhile nothing is kept. */
export async function writeSeen(db: Writer, id: SavedSearchId, seen: Seen, now: Date): Promise<void> {
  await db.run(sql`
    INSERT INTO searches_seen (search_id, block, notes, comments, looked_at)
    SELECT id, ${seen.block}, ${JSON.stringify(seen.notes)}, ${JSON.stringify(seen.comments)}, ${now.toISOString()}
    FROM saved_searches WHERE id = ${id}
    ON CONFLICT (search_id) DO UPDATE SET
      block = excluded.block, notes = excluded.notes, comments = excluded.comments, looked_at = excluded.looked_at`);
}

/** Paragraphs imported later have higher numbers; 0 in an empty library. */
export async function lastBlock(db: Reader): Promise<number> {
  return (await db.get<{ id: number | null }>(sql`SELECT max(id) AS id FROM blocks`))?.id ?? 0;
}
