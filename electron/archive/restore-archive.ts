import { Failed } from '#shared/ipc/result.ts';
import type { RestoredArchive } from '#shared/model/archive.ts';
import { checkCase } from '../library/check-case.ts';
import { checkNotes } from '../library/check-notes.ts';
import { beginLongWork, type LongWork } from '../library/long-work.ts';
import { renewNote } from '../library/renew-notes.ts';
import { HELD_BY_EMPTY, LISTS, OWN_KINDS, PASSAGES } from '../storage/archived/kinds.ts';
import { clearRecords, hasRecords, insertRecords } from '../storage/archived/records.ts';
import { insertSearchSeen } from '../storage/archived/searches-seen.ts';
import { checkReferences, deferReferences } from '../storage/archived/references.ts';
import { checkTexts } from '../storage/check.ts';
import type { Database, Reader, Writer } from '../storage/database.ts';
import { indexAll } from '../storage/indexes.ts';
import { listNotes } from '../storage/notes.ts';
import { rekeyTags } from '../storage/tags.ts';
import { PASSAGE_LINE, schemaOf, SEARCH_SEEN } from './archive-schema.ts';
import { type Archive, damaged, openArchive } from './open-archive.ts';
import { restoreDocuments } from './restore-documents.ts';
import { restoreNotes } from './restore-notes.ts';
import { RECORDS_FOLDER, SEARCHES_SEEN_FILE } from './write-archive.ts';
import { PASSAGES_FILE } from './write-passages.ts';

/**
 * Makes the empty library the one that was archived, or leaves it empty. Fails with `library-not-empty`, as `openArchive`
 * does, and with `archive-damaged` for an archive that makes no sound library.
 */
export async function restoreArchive(db: Database, folder: string, work: LongWork): Promise<RestoredArchive> {
  await requireEmpty(db);
  const archive = await openArchive(folder, work);
  return db.transaction(async (tx) => {
    await requireEmpty(tx);
    try {
      return await restore(tx, archive, work);
    } catch (error) {
      if (!(error instanceof Error) || !('code' in error) || error.code !== 'SQLITE_CONSTRAINT') throw error;
      throw damaged('manifest.json', 'what its files say does not fit together', error);
    }
  });
}

/** Fails with `library-not-empty`. */
export async function requireEmpty(db: Reader): Promise<void> {
  for (const kind of [...OWN_KINDS, ...LISTS]) {
    if (HELD_BY_EMPTY.has(kind) || !(await hasRecords(db, kind))) continue;
    throw new Failed(
      'library-not-empty',
      'An archive is restored into an empty library, and this one holds something already. Open a new library for it.',
    );
  }
}

/** Nobody else waits for this library, which is empty: files may be read while it is being written. */
async function restore(tx: Writer, archive: Archive, work: LongWork): Promise<RestoredArchive> {
  await deferReferences(tx);
  const documents = await restoreDocuments(tx, archive, work);
  const { step } = beginLongWork(work.signal ? { signal: work.signal } : {});
  const passages = (await archive.readLines(PASSAGES_FILE, PASSAGE_LINE)).map(({ ibid }) => ibid);
  await insertRecords(tx, PASSAGES, passages);
  await step(0, 1);
  const notes = await restoreNotes(tx, archive);
  for (const kind of LISTS) {
    await step(0, 1);
    await clearRecords(tx, kind);
    await insertRecords(
      tx,
      kind,
      await archive.readLines(`${RECORDS_FOLDER}/${kind.name}.jsonl`, schemaOf(kind)),
    );
  }
  for (const seen of await archive.readLines(SEARCHES_SEEN_FILE, SEARCH_SEEN))
    await insertSearchSeen(tx, seen);
  await rekeyTags(tx);
  for (const index of ['documents', 'notes', 'comments'] as const) await indexAll(tx, index);
  await requireSound(tx, archive);
  for (const { id } of await listNotes(tx)) {
    await step(0, 1);
    await renewNote(tx, id);
  }
  return { documents, passages: passages.length, notes };
}

/** All that `check` looks at: what an archive says may be whole and still be no library. */
async function requireSound(tx: Writer, archive: Archive): Promise<void> {
  if (await checkReferences(tx)) throw damaged('records', 'something in it is of what is not there');
  const findings = [
    ...(await checkTexts(tx)).findings,
    ...(await checkNotes(tx)).findings,
    ...(await checkCase(tx)).findings,
  ];
  const [first] = findings;
  if (!first) return;
  const path = archive.paths.find((one) => one.includes(first.id)) ?? 'manifest.json';
  throw damaged(path, `of the ${first.about} ${first.id}: ${first.message}`);
}
