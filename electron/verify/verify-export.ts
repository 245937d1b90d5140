import { basename } from 'node:path';
import { toNoteId, ID_PATTERN, type NoteId } from '#shared/model/ids.ts';
import type { SealedPlaceInLibrary, VerifiedExport } from '#shared/model/seal.ts';
import type { Reader } from '../storage/database.ts';
import { groupBy } from '../storage/group-by.ts';
import { listNotes } from '../storage/notes.ts';
import { listTextHashes } from '../storage/revisions.ts';
import { checkFolder } from './check-folder.ts';
import { byCodeUnits, type ExportFolder } from './read-folder.ts';
import { type SealedPlace, sealedInFolder, tangledNotes } from './sealed-in-folder.ts';

/** What became of the quotations of a folder, with the ways from each to its source and its note. Fails as `checkFolder`. */
export async function verifyExport(db: Reader, path: string, folder: ExportFolder): Promise<VerifiedExport> {
  const sealed = sealedInFolder(folder);
  const checked = await checkFolder(db, folder, sealed);
  const placeOf = await placesInLibrary(db);
  const kept = new Set(
    (await listNotes(db)).filter(({ trashedAt }) => trashedAt === null).map(({ id }) => id),
  );
  const notes = new Map(folder.notes.map((note) => [note.path, noteIn(note.markdown)]));
  return {
    folder: basename(path),
    checked,
    notCompared: [...folder.notRead, ...tangledNotes(folder.notes)].toSorted(byCodeUnits),
    places: checked.map((_, index) => placeOf(sealed[index])),
    notes: checked.map(({ note }) => {
      const id = notes.get(note) ?? null;
      return id !== null && kept.has(id) ? id : null;
    }),
  };
}

async function placesInLibrary(
  db: Reader,
): Promise<(sealed: SealedPlace | undefined) => SealedPlaceInLibrary | null> {
  const revisions = groupBy(await listTextHashes(db), ({ textHash }) => textHash);
  return (sealed) => {
    const same = sealed ? (revisions.get(sealed.seal.revision) ?? []) : [];
    const revision = same.find(({ documentId }) => documentId === sealed?.seal.document) ?? same[0];
    if (!sealed || !revision) return null;
    const { start, end } = sealed.seal;
    return { documentId: revision.documentId, revisionId: revision.id, start, end };
  };
}

/** The note that a file says it is, in the data at its head. */
function noteIn(markdown: string): NoteId | null {
  const [, head = ''] = /^---\n(.*?)\n---\n/s.exec(markdown) ?? [];
  const [, id = ''] = /^id: "?([^"\n]*)"?$/m.exec(head) ?? [];
  return ID_PATTERN.test(id) ? toNoteId(id) : null;
}
