import type { LibraryHandlers } from '#shared/ipc/contract.ts';
import type { DocumentSummary } from '#shared/model/document.ts';
import { type NoteId, toLinkId } from '#shared/model/ids.ts';
import type { Link } from '#shared/model/link.ts';
import type { Passage } from '#shared/model/passage.ts';
import type { RevisionSummary } from '#shared/model/revision.ts';
import { findLink } from '../../../electron/storage/links.ts';
import { sql } from '../../../electron/storage/sql.ts';
import { between, type Random } from '../../bench/text/random.ts';
import type { TestIbid } from '../library.ts';

/** What a walk through a library knows to be in it. */
export interface Walk {
  readonly random: Random;
  ibid: TestIbid;
  /** By the word that stands in that text alone. */
  readonly signs: Set<string>;
  readonly passages: Map<string, Passage>;
  readonly texts: Map<string, string>;
  readonly notes: NoteId[];
  /** Between passages, notes and documents. */
  readonly links: Map<string, Link>;
  /** Those that are there, and those that were. */
  readonly tags: Set<string>;
  readonly names: Set<string>;
  readonly documents: Set<string>;
  /** Makes what the library holds now of links and texts what is expected of it: some acts are there to change that. */
  learn(): Promise<void>;
}

export const call = ({ ibid }: Walk): LibraryHandlers => ibid.handlers;

export function oneOf<T>(walk: Walk, all: readonly T[]): T | undefined {
  return all.length === 0 ? undefined : all[between(walk.random, 0, all.length - 1)];
}

export async function anyDocument(walk: Walk): Promise<DocumentSummary | undefined> {
  return oneOf(walk, await call(walk)['documents.list']());
}

export async function allRevisions(walk: Walk): Promise<readonly RevisionSummary[]> {
  const documents = await call(walk)['documents.list']();
  const lists = documents.map(({ id }) => call(walk)['documents.revisions'](id));
  return (await Promise.all(lists)).flat();
}

/** Links made anew by Undo included. */
export async function learnFrom(walk: Walk): Promise<void> {
  const { db } = walk.ibid;
  const rows = await db.all<{ id: string }>(sql`SELECT id FROM links`);
  const found = await Promise.all(rows.map(({ id }) => findLink(db, toLinkId(id))));
  walk.links.clear();
  for (const link of found) if (link) walk.links.set(link.id, link);
  const now = new Set((await allRevisions(walk)).map(({ id }) => String(id)));
  for (const id of walk.texts.keys()) if (!now.has(id)) walk.texts.delete(id);
}
