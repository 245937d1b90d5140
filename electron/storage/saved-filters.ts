import type { Filter, SavedFilter } from '#shared/model/filter.ts';
import { type FilterId, toFilterId, toTagId } from '#shared/model/ids.ts';
import { readFilter } from '#shared/organisation/read-filter.ts';
import type { Reader, Writer } from './database.ts';
import { sql } from './sql.ts';

/** In the order that a person gave them. A tag that was merged is the one that it became. */
export async function listFilters(db: Reader): Promise<readonly SavedFilter[]> {
  const rows = await db.all<{ id: string; name: string; filter: string }>(
    sql`SELECT id, name, filter FROM saved_filters ORDER BY position, id`,
  );
  const merged = await db.all<{ id: string; into_id: string }>(sql`SELECT id, into_id FROM merged_tags`);
  const became = new Map(merged.map((row) => [row.id, toTagId(row.into_id)]));
  return rows.map(({ id, name, filter }) => {
    const read = readFilter(JSON.parse(filter));
    const tags = [...new Set(read.tags.map((tag) => became.get(tag) ?? tag))];
    return { id: toFilterId(id), name, filter: { ...read, tags } };
  });
}

/** After all others. */
export async function insertFilter(db: Writer, { id, name, filter }: SavedFilter): Promise<void> {
  await db.run(sql`
    INSERT INTO saved_filters (id, name, filter, position)
    SELECT ${id}, ${name}, ${JSON.stringify(filter)}, coalesce(max(position), -1) + 1 FROM saved_filters`);
}

export async function renameFilter(db: Writer, id: FilterId, name: string): Promise<void> {
  await db.run(sql`UPDATE saved_filters SET name = ${name} WHERE id = ${id}`);
}

export async function changeFilter(db: Writer, id: FilterId, filter: Filter): Promise<void> {
  await db.run(sql`UPDATE saved_filters SET filter = ${JSON.stringify(filter)} WHERE id = ${id}`);
}

export async function placeFilter(db: Writer, id: FilterId, position: number): Promise<void> {
  await db.run(sql`UPDATE saved_filters SET position = ${position} WHERE id = ${id}`);
}

export async function deleteFilter(db: Writer, id: FilterId): Promise<void> {
  await db.run(sql`DELETE FROM saved_filters WHERE id = ${id}`);
}
