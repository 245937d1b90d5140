import type { Reader } from '../database.ts';
import { sql } from '../sql.ts';
import type { FoundNote } from './plan.ts';

/** In the order of the numbers. */
export async function showNotes(db: Reader, numbers: readonly number[]): Promise<readonly FoundNote[]> {
  if (numbers.length === 0) return [];
  return db.all<FoundNote>(sql`
    SELECT n.id, v.title, v.text FROM json_each(${JSON.stringify(numbers)}) found
    JOIN notes n ON n.number = found.value
    JOIN note_versions v ON v.note_id = n.id AND v.version = n.version
    ORDER BY found.key`);
}
