import { citationKey } from '#shared/citing/citation-key.ts';
import type { DocumentId } from '#shared/model/ids.ts';
import type { Work } from '#shared/model/work.ts';
import type { Database, Writer } from '../storage/database.ts';
import { hasWorkWithoutKey, listStoredWorks, setCitationKey, type StoredWork } from '../storage/works.ts';

/** Every document as a note cites it. One that has no key yet is given one, for good unless the library is read-only. */
export async function listWorks(db: Database): Promise<readonly Work[]> {
  const works = await listStoredWorks(db);
  if (works.every(hasKey)) return works;
  if (db.readOnly) return withKeys(works);
  return db.transaction(async (tx) => {
    const stored = await listStoredWorks(tx);
    const keyed = withKeys(stored);
    for (const [index, { id, key }] of keyed.entries()) {
      if (stored[index]?.key === null) await setCitationKey(tx, id, key);
    }
    return keyed;
  });
}

/** Each work has its key for good before it is told to anybody. */
export async function giveKeys(db: Database): Promise<void> {
  if (await hasWorkWithoutKey(db)) await listWorks(db);
}

/** Gives one document its key at once, so that the change that made the document can be undone with it. */
export async function giveKey(tx: Writer, id: DocumentId): Promise<void> {
  const works = await listStoredWorks(tx);
  const given = withKeys(works).find((work) => work.id === id);
  if (given) await setCitationKey(tx, id, given.key);
}

function hasKey(work: StoredWork): work is Work {
  return work.key !== null;
}

function withKeys(works: readonly StoredWork[]): readonly Work[] {
  const taken = new Set(works.flatMap(({ key }) => key ?? []));
  const given = new Map<string, number>();
  return works.map((work) => {
    const key = work.key ?? citationKey(work, (wanted) => taken.has(wanted), given);
    taken.add(key);
    return { ...work, key };
  });
}
