import { ID_PATTERN, type NoteId, type PictureId, toNoteId } from '#shared/model/ids.ts';
import type { ImportedNotes } from '#shared/model/note.ts';
import { Failed } from '#shared/ipc/result.ts';
import type { NoteState } from '#shared/model/note-state.ts';
import { deriveNote } from '#shared/note-state/derive.ts';
import { wordsOfNote } from '../library/words-of-note.ts';
import { noteStateOf } from '../note-text/note-nodes.ts';
import type { Database, Writer } from '../storage/database.ts';
import { newNoteId } from '../storage/ids.ts';
import { findNote, insertNote, saveNoteVersion } from '../storage/notes.ts';
import { readExportFolder } from '../verify/read-folder.ts';
import { bringNamed, giveKeptTags } from './bring-named.ts';
import { bringPassages } from './bring-passages.ts';
import { bringPictures } from './bring-pictures.ts';
import { bringText, heldTexts, textsToBring } from './bring-texts.ts';
import { bringWorks, type ImportWorks, worksToBring } from './bring-works.ts';
import { hereFor, keptSeals, linkedNotes } from './here-for.ts';
import { noteFrom } from './note-from.ts';
import { pathFrom } from './path-from.ts';
import { type FoundNote, readNotes } from './read-notes.ts';
import { sealsIn } from './seals-in.ts';

/**
 * Makes notes of a folder of exported ones: what they quote becomes passages again, of the texts that the library has or that lie
 * in the folder. Fails with `not-found` where there is no note in it, and as `readExportFolder` does.
 */
export async function importNotes(
  db: Database,
  path: string,
  { importWorks, now }: { readonly importWorks: ImportWorks; readonly now: () => Date },
): Promise<ImportedNotes> {
  const folder = await readExportFolder(path);
  const found = await readNotes(path, folder);
  if (found.length === 0) throw new Failed('not-found', 'There is no exported note in this folder.');
  const held = await heldTexts(db);
  const texts = await textsToBring(folder, held);
  const hashes = new Set([...held.keys(), ...texts.map(({ hash }) => hash)]);
  const works = await importWorks(worksToBring(found, hashes));
  const pictures = await bringPictures(db, path, found);
  const sealed = found.map((note) => ({ note, seals: sealsIn(note, folder) }));
  const at = now();
  const remarks = new Set<string>();
  return db.transaction(async (tx) => {
    for (const text of texts) held.set(text.hash, await bringText(tx, text, at));
    const allSeals = sealed.flatMap(({ note, seals }) => [...seals.values(), ...keptSeals(note)]);
    const passages = await bringPassages(tx, allSeals, held, at);
    const keys = await bringWorks(tx, found, held, works);
    const named = await bringNamed(tx, found, at);
    const ids = await makeNotes(tx, found, at);
    const linked = await linkedNotes(tx, found, ids);
    for (const { note, seals } of sealed) {
      const id = ids.get(note.path);
      if (id === undefined) throw new Error('a note that was found was not made');
      const pictureOf = (address: string): PictureId | null => pictures.get(pathFrom(note, address)) ?? null;
      const state = noteFrom(note, {
        seals,
        passages,
        keys,
        noteOf: (address) => ids.get(pathFrom(note, address)) ?? ids.get(`${address}.md`) ?? null,
        pictureOf,
        here: note.kept && hereFor(note.kept, { passages, keys, named, linked, pictureOf }),
        remark: (sentence) => remarks.add(`“${note.title}”: ${sentence}`),
      });
      await writeNote(tx, id, note.title, state, at);
      await giveKeptTags(tx, id, note, named);
    }
    return {
      notes: [...ids.values()],
      documents: [...texts.flatMap(({ hash }) => held.get(hash)?.documentId ?? []), ...works.values()],
      passages: passages.size,
      remarks: [...remarks],
    };
  }, 'Import notes');
}

/** All of them before any is written, for one may link to another; by the paths of their files. */
async function makeNotes(
  tx: Writer,
  found: readonly FoundNote[],
  at: Date,
): Promise<ReadonlyMap<string, NoteId>> {
  const ids = new Map<string, NoteId>();
  for (const note of found) {
    const id = await idFor(tx, note);
    const state = JSON.stringify(noteStateOf([]));
    await insertNote(tx, { id, title: note.title, state, text: '', passages: [], savedAt: at.toISOString() });
    ids.set(note.path, id);
  }
  return ids;
}

async function writeNote(tx: Writer, id: NoteId, title: string, state: NoteState, at: Date): Promise<void> {
  const written = JSON.stringify(state);
  const derived = deriveNote(written);
  await saveNoteVersion(tx, {
    id,
    title,
    state: written,
    text: derived.text(await wordsOfNote(tx, derived)),
    passages: derived.passageIds,
    pointsTo: derived.pointsTo,
    savedAt: at.toISOString(),
    basedOn: 1,
  });
}

/** The one that it had, where nothing else has it. */
async function idFor(tx: Writer, { id }: FoundNote): Promise<NoteId> {
  if (id === null || !ID_PATTERN.test(id)) return newNoteId();
  const own = toNoteId(id);
  return (await findNote(tx, own)) ? newNoteId() : own;
}
