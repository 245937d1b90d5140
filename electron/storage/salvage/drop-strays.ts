import { groupBy } from '../group-by.ts';
import type { Connection } from '../open.ts';
import { sql } from '../sql.ts';

/** Bytes that are lost must not take the text with them that was read from them: `check` says that they are gone. */
const PLACEHOLDERS = `
  INSERT OR IGNORE INTO originals (hash, size, compression, bytes)
  SELECT hash, 0, 'none', x'' FROM (
    SELECT original_hash AS hash FROM revisions UNION SELECT hash FROM pictures UNION SELECT hash FROM note_pictures
    UNION SELECT hash FROM beside_files UNION SELECT original_hash FROM beside_files);`;
/** The newest version that is left of a note. */
const NEWEST_VERSIONS = `
  UPDATE notes SET version = (SELECT max(version) FROM note_versions WHERE note_id = notes.id)
  WHERE EXISTS (SELECT 1 FROM note_versions WHERE note_id = notes.id);`;
const WITHOUT_TEXT = `
  DELETE FROM documents WHERE id NOT IN (SELECT document_id FROM revisions);`;

interface Reference {
  readonly id: number;
  readonly table: string;
  readonly from: string;
  readonly to: string | null;
}

/** Takes out what points to rows that could not be read, until nothing does. Foreign keys are off meanwhile. */
export async function dropStrays(db: Connection): Promise<void> {
  await db.script(PLACEHOLDERS + NEWEST_VERSIONS);
  const tables = await db.all<{ name: string }>(
    sql`SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT GLOB 'sqlite_*'`,
  );
  const removals: string[] = [];
  for (const { name } of tables) removals.push(...(await removalsIn(db, name)));
  let removed: number;
  do {
    await db.script(WITHOUT_TEXT);
    removed = 0;
    for (const text of removals) removed += (await db.run({ text, values: [] })).changes;
  } while (removed > 0);
}

/** For each reference of a table the statement that removes rows whose reference leads nowhere. */
async function removalsIn(db: Connection, table: string): Promise<readonly string[]> {
  const columns = await db.all<Reference>({
    text: `SELECT id, "table", "from", "to" FROM pragma_foreign_key_list('${table}') ORDER BY id, seq`,
    values: [],
  });
  return [...groupBy(columns, ({ id }) => id).values()].map((reference) => {
    const target = reference[0]?.table ?? '';
    const isGiven = reference.map(({ from }) => `"${table}"."${from}" IS NOT NULL`).join(' AND ');
    const isSame = reference.map(({ from, to }) => `t."${to ?? from}" = "${table}"."${from}"`).join(' AND ');
    return `DELETE FROM "${table}" WHERE ${isGiven} AND NOT EXISTS (SELECT 1 FROM "${target}" t WHERE ${isSame})`;
  });
}
