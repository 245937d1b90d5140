import type { DocumentId, NoteId } from '#shared/model/ids.ts';
import { deriveNote } from '#shared/note-state/derive.ts';
import type { Reader } from '../storage/database.ts';
import { documentNow } from '../storage/merged-documents.ts';
import { findNote } from '../storage/notes.ts';
import { findPassage } from '../storage/passages.ts';
import { findRevision } from '../storage/revisions.ts';

/** The documents that the notes quote, refer to or cite: each once, in the order of the notes. */
export async function sourcesOfNotes(db: Reader, ids: readonly NoteId[]): Promise<readonly DocumentId[]> {
  const sources = new Set<DocumentId>();
  for (const id of ids) {
    const note = await findNote(db, id);
    if (!note) continue;
    for (const passageId of note.passages) {
      const passage = await findPassage(db, passageId);
      const revision = passage && (await findRevision(db, passage.revisionId));
      if (revision) sources.add(revision.documentId);
    }
    for (const cited of deriveNote(note.state).pointsTo.documents) sources.add(await documentNow(db, cited));
  }
  return [...sources];
}
