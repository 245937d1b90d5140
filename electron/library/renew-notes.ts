import { type NoteId, toDocumentId, toNameId, toTagId } from '#shared/model/ids.ts';
import { deriveNote } from '#shared/note-state/derive.ts';
import { idsIn, type RowChange } from '../storage/act-recorder.ts';
import type { Database, Writer } from '../storage/database.ts';
import { listNotesMentioning } from '../storage/names.ts';
import { listNotesNaming } from '../storage/note-points.ts';
import { findNote, indexAlso } from '../storage/notes.ts';
import { listNotesWriting } from '../storage/tags.ts';
import { wordsOfNote } from './words-of-note.ts';

/**
 * Lets notes be found by the words that the library has now for what they point to as well: what is on record of them is
 * what they said when they were saved. Apart from the change of those words, which can be undone without this.
 */
export async function renewNotes(db: Database, ids: readonly NoteId[]): Promise<void> {
  for (const id of ids) await db.transaction((tx) => renewNote(tx, id));
}

/** Puts the words of a note into the index as they are now. The note itself stays as it is. */
export async function renewNote(tx: Writer, id: NoteId): Promise<void> {
  const note = await findNote(tx, id);
  if (!note) return;
  const derived = deriveNote(note.state);
  const text = derived.text(await wordsOfNote(tx, derived));
  if (text !== note.text) await indexAlso(tx, note, text);
}

/** The same for notes whose words are others after these changes. */
export async function renewNotesAfter(db: Database, changes: readonly RowChange[]): Promise<void> {
  const ids = new Set<NoteId>();
  const add = (notes: readonly NoteId[]): void => notes.forEach((id) => ids.add(id));
  for (const id of idsIn(changes, [['documents', 'id']])) {
    add(await listNotesNaming(db, { kind: 'document', id: toDocumentId(id) }));
  }
  for (const id of idsIn(changes, [['tags', 'id']])) add(await listNotesWriting(db, toTagId(id)));
  for (const id of idsIn(changes, [['names', 'id']])) {
    add((await listNotesMentioning(db, toNameId(id))).map((note) => note.id));
  }
  await renewNotes(db, [...ids]);
}
