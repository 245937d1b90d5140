import type { KeptAsk } from '#shared/model/saved-search.ts';
import type { Database, Reader } from '../storage/database.ts';
import { lastBlock, findSeen, type KeptSearch, writeSeen } from '../storage/saved-searches.ts';
import { type Matches, matchesAfter } from '../storage/search/matches-after.ts';
import { planInLibrary } from './search-library.ts';

/**
 * Paragraphs, footnotes, comments and notes that a saved search finds and nobody has seen: those of texts that came
 * into the library since somebody last looked, and notes and comments that did not match then. None for a query that
 * cannot be carried out.
 */
export function countUnseen(db: Database, { id, ask }: KeptSearch): Promise<number> {
  return db.aside(async (reader) => {
    const seen = (await findSeen(reader, id)) ?? { block: 0, notes: [], comments: [] };
    const { blocks, notes, comments } = await matchesOf(reader, ask, seen.block);
    return blocks + without(notes, seen.notes) + without(comments, seen.comments);
  });
}

/** Says that what the search finds now was seen. */
export async function lookAt(db: Database, { id, ask }: KeptSearch, now: Date): Promise<void> {
  // Before it is looked what matches: what comes in between is counted as new rather than missed.
  const block = await lastBlock(db);
  const { notes, comments } = await db.aside((reader) => matchesOf(reader, ask, block));
  await db.transaction((tx) => writeSeen(tx, id, { block, notes, comments }, now));
}

async function matchesOf(db: Reader, ask: KeptAsk, after: number): Promise<Matches> {
  const { plan } = await planInLibrary(db, { ...ask, documents: 1 });
  return plan ? matchesAfter(db, plan, after) : { blocks: 0, notes: [], comments: [] };
}

function without(all: readonly string[], seen: readonly string[]): number {
  const known = new Set(seen);
  return all.filter((id) => !known.has(id)).length;
}
