import type { NoteId } from '#shared/model/ids.ts';
import type { Writer } from './database.ts';
import { sql } from './sql.ts';

/** A note that is written in is saved more than once a second; so often are its versions gone through. */
const EVERY_VERSIONS = 64;
const ALL_FOR_MS = 5 * 60_000;
/** How close together versions stand that are older than the first, so many milliseconds. */
const STEPS = [
  { olderThanMs: ALL_FOR_MS, apartMs: 30_000 },
  { olderThanMs: 60 * 60_000, apartMs: 5 * 60_000 },
] as const;

/**
 * Of the versions that were saved while somebody wrote, keeps every one of the last five minutes, one for each half
 * minute of the last hour, and one for each five minutes before; the first and the newest always.
 */
export async function thinNoteVersions(db: Writer, id: NoteId, version: number, at: string): Promise<void> {
  if (version % EVERY_VERSIONS !== 0) return;
  const versions = await db.all<{ version: number; saved_at: string }>(
    sql`SELECT version, saved_at FROM note_versions WHERE note_id = ${id} ORDER BY version`,
  );
  const now = Date.parse(at);
  const kept = versions.map(({ version: number, saved_at }) => ({ number, savedMs: Date.parse(saved_at) }));
  const superfluous = kept.slice(1, -1).filter(({ savedMs }, index) => {
    const step = STEPS.findLast(({ olderThanMs }) => now - savedMs > olderThanMs);
    const next = kept[index + 2];
    return step && next && Math.floor(savedMs / step.apartMs) === Math.floor(next.savedMs / step.apartMs);
  });
  for (const { number } of superfluous) {
    await db.run(sql`DELETE FROM note_versions WHERE note_id = ${id} AND version = ${number}`);
  }
}
