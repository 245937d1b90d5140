import type { HighlightColour, NamedColour } from '#shared/model/colour.ts';
import type { Reader, Writer } from './database.ts';
import { sql } from './sql.ts';

/** All six, in the order in which they are offered. */
export async function listHighlightColours(db: Reader): Promise<readonly NamedColour[]> {
  return db.all<NamedColour>(sql`SELECT colour, name FROM highlight_colours ORDER BY position`);
}

export async function renameHighlightColour(
  db: Writer,
  colour: HighlightColour,
  name: string,
): Promise<void> {
  await db.run(sql`UPDATE highlight_colours SET name = ${name} WHERE colour = ${colour}`);
}
