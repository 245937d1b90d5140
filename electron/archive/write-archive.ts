import type { WrittenArchive } from '#shared/model/archive.ts';
import type { NoteId } from '#shared/model/ids.ts';
import { caseToFile } from '../library/cases/case-to-file.ts';
import { beginLongWork, type LongWork } from '../library/long-work.ts';
import { BESIDE_FILES, LISTS } from '../storage/archived/kinds.ts';
import { readRecords } from '../storage/archived/records.ts';
import { listSearchesSeen } from '../storage/archived/searches-seen.ts';
import { listOriginals } from '../storage/archived/texts.ts';
import { readCase } from '../storage/cases.ts';
import type { Database, Reader } from '../storage/database.ts';
import { readOriginal } from '../storage/originals.ts';
import { placesOfOriginals } from './file-places.ts';
import { inJson, inJsonLines } from './in-json.ts';
import { makeFolder, type NewFolder } from './new-folder.ts';
import { placedTexts, placeDocuments, writeDocuments } from './write-documents.ts';
import { writeNotes } from './write-notes.ts';
import { PASSAGES_FILE, passagesInLines } from './write-passages.ts';

// In the bundle, so that no path to it is needed.
const EXPLANATION: Readonly<Record<string, string>> = import.meta.glob<string>('../../resources/archive.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const CASE_FILE = 'case.json';
export const RECORDS_FOLDER = 'records';
export const ORIGINALS_FILE = `${RECORDS_FOLDER}/originals.jsonl`;
export const SEARCHES_SEEN_FILE = `${RECORDS_FOLDER}/searches-seen.jsonl`;

/**
 * Writes the whole library as a folder that can be read without Ibid, as it is at one moment; the same library makes the
 * same bytes. Fails as `makeFolder` does, and with `cancelled`.
 */
export async function writeArchive(
  db: Database,
  target: string,
  work: LongWork,
): Promise<Omit<WrittenArchive, 'folder'>> {
  let unsound: readonly NoteId[] = [];
  const made = await db.snapshot(
    (reader) =>
      makeFolder(target, async (folder) => {
        await folder.write('README.md', Object.values(EXPLANATION).join(''));
        await writeSources(reader, folder, work);
        unsound = await writeNotes(reader, folder, { ...(work.signal ? { signal: work.signal } : {}) });
        await folder.write(PASSAGES_FILE, await passagesInLines(reader));
        await folder.write(CASE_FILE, inJson(caseToFile(await readCase(reader))));
        for (const kind of LISTS) {
          await folder.write(
            `${RECORDS_FOLDER}/${kind.name}.jsonl`,
            inJsonLines(await readRecords(reader, kind)),
          );
        }
        await folder.write(SEARCHES_SEEN_FILE, inJsonLines(await listSearchesSeen(reader)));
      }),
    work.signal,
  );
  const remarks = unsound.map(
    (id) =>
      `The note ${id} cannot be written as Markdown: its words alone are in notes/${id}.txt, and all of it in notes/${id}.json.`,
  );
  return { ...made, remarks };
}

/** The documents and the bytes of everything. */
async function writeSources(db: Reader, into: NewFolder, work: LongWork): Promise<void> {
  const documents = await placeDocuments(db);
  const originals = await listOriginals(db);
  const beside = await readRecords(db, BESIDE_FILES);
  const places = placesOfOriginals(
    await placedTexts(db, documents),
    beside.map(({ originalHash, path, hash }) => ({
      originalHash: String(originalHash),
      path: String(path),
      hash: String(hash),
    })),
    originals.map(({ hash }) => hash),
  );
  const of = documents.length + originals.length;
  const { progress, signal } = work;
  const part = (before: number): LongWork => ({
    ...(signal ? { signal } : {}),
    ...(progress ? { progress: (done: number) => progress(before + done, of) } : {}),
  });
  await writeDocuments(db, into, documents, places, part(0));
  const { step } = beginLongWork(part(documents.length));
  const lines: unknown[] = [];
  for (const [index, { hash, size }] of originals.entries()) {
    await step(index, of);
    const file = places.get(hash) ?? '';
    const bytes = await readOriginal(db, hash);
    if (!bytes) throw new Error(`original ${hash} is not in the library`);
    await into.write(file, bytes);
    lines.push({ sha256: hash, size, file });
  }
  await into.write(ORIGINALS_FILE, inJsonLines(lines));
}
