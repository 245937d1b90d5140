import type { DocumentId, NoteId } from '#shared/model/ids.ts';
import { Failed } from '#shared/ipc/result.ts';
import type { Note } from '#shared/model/note.ts';
import { deriveNote } from '#shared/note-state/derive.ts';
import type { Reader } from '../storage/database.ts';
import { documentNow } from '../storage/merged-documents.ts';
import { findNote } from '../storage/notes.ts';
import { findPassage } from '../storage/passages.ts';
import { findRevision } from '../storage/revisions.ts';
import { UNTITLED } from './file-name.ts';
import { passagesIn } from './pointed-to.ts';

/**
 * The documents that the notes quote, refer to or cite: each once, in the order of the notes. Fails with `export-unsound` for
 * a passage that is not in the library.
 */
export async function sourcesOfNotes(db: Reader, ids: readonly NoteId[]): Promise<readonly DocumentId[]> {
  const sources = new Set<DocumentId>();
  for (const id of ids) {
    const note = await findNote(db, id);
    if (!note) continue;
    const derived = deriveNote(note.state);
    for (const passageId of passagesIn(derived)) {
      const passage = await findPassage(db, passageId);
      const revision = passage && (await findRevision(db, passage.revisionId));
      if (!revision) throw lost(note);
      sources.add(revision.documentId);
    }
    for (const cited of derived.pointsTo.documents) sources.add(await documentNow(db, cited));
  }
  return [...sources];
}

function lost({ title }: Pick<Note, 'title'>): Failed {
  return new Failed(
    'export-unsound',
    `“${title.trim() || UNTITLED}” was not exported, and nothing was written. It quotes a passage that is not in the library.`,
  );
}
