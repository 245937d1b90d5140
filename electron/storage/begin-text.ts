import type { RevisionId } from '#shared/model/ids.ts';
import type { BegunText } from '#shared/model/text.ts';
import type { Reader } from './database.ts';
import { findRevision, readBlocks, readRevision } from './revisions.ts';
import { sql } from './sql.ts';

/** Fewer blocks are read at once: that is as quick, and spares the window to draw them twice. */
const SHORT_BELOW = 400;
/** Blocks beyond the one asked for: where each is a line they fill a large screen. */
const BEYOND = 60;

/** The text from its beginning to where the view ends when that block stands at its top; null where there is none. */
export async function beginText(db: Reader, id: RevisionId, ordinal: number): Promise<BegunText | null> {
  const last = await db.get<{ ordinal: number | null }>(
    sql`SELECT max(ordinal) AS ordinal FROM blocks WHERE revision_id = ${id}`,
  );
  const blocks = (last?.ordinal ?? -1) + 1;
  const before = ordinal + BEYOND;
  if (blocks < Math.max(SHORT_BELOW, before)) {
    const text = await readRevision(db, id);
    return text && { text, isWhole: true };
  }
  const revision = await findRevision(db, id);
  if (!revision) return null;
  return { text: { ...revision, blocks: await readBlocks(db, id, before), footnotes: [] }, isWhole: false };
}
