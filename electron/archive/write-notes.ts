import { Failed } from '#shared/ipc/result.ts';
import { type NoteId, toNoteId } from '#shared/model/ids.ts';
import { planExport, writeExport } from '../export/export-notes.ts';
import { beginLongWork, type LongWork } from '../library/long-work.ts';
import { NOTES, VERSIONS } from '../storage/archived/kinds.ts';
import { readRecords } from '../storage/archived/records.ts';
import type { Reader } from '../storage/database.ts';
import { findNote } from '../storage/notes.ts';
import { inJson } from './in-json.ts';
import type { NewFolder } from './new-folder.ts';
import { ownRecords } from './write-documents.ts';

const FOLDER = 'notes';

/**
 * Each note with all its versions as JSON, and as it is now in Markdown with its pictures. Answers the notes that cannot be
 * told in Markdown, whose words alone are written.
 */
export async function writeNotes(db: Reader, into: NewFolder, work: LongWork): Promise<readonly NoteId[]> {
  const { step } = beginLongWork(work);
  const records = await readRecords(db, NOTES);
  for (const [index, record] of records.entries()) {
    await step(index, records.length);
    const id = String(record['id']);
    const versions = await ownRecords(db, VERSIONS, 'noteId', id);
    await into.write(`${FOLDER}/${id}.json`, inJson({ added: index + 1, ...record, versions }));
  }
  const ids = records.map(({ id }) => toNoteId(String(id)));
  const unsound = await unsoundOf(db, ids);
  await writeMarkdown(
    db,
    into,
    ids.filter((id) => !unsound.includes(id)),
  );
  for (const id of unsound) {
    const note = await findNote(db, id);
    await into.write(`${FOLDER}/${id}.txt`, `${note?.title ?? ''}\n\n${note?.text ?? ''}\n`);
  }
  return unsound;
}

/** One after the other where not all of them are sound together. */
async function unsoundOf(db: Reader, ids: readonly NoteId[]): Promise<readonly NoteId[]> {
  if (await isSound(db, ids)) return [];
  const unsound: NoteId[] = [];
  for (const id of ids) if (!(await isSound(db, [id]))) unsound.push(id);
  return unsound;
}

async function isSound(db: Reader, ids: readonly NoteId[]): Promise<boolean> {
  try {
    await planExport(db, ids);
    return true;
  } catch (error) {
    if (error instanceof Failed && error.code === 'export-unsound') return false;
    throw error;
  }
}

async function writeMarkdown(db: Reader, into: NewFolder, ids: readonly NoteId[]): Promise<void> {
  if (ids.length === 0) return;
  const plan = await planExport(db, ids);
  const written = await writeExport(plan, `${into.path}/${FOLDER}`, 'refuse');
  if (written.status === 'exists')
    throw new Error(`names of notes clash in an archive: ${written.files.join(', ')}`);
  for (const file of written.files) await into.add(`${FOLDER}/${file}`);
}
