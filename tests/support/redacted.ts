import type { NoteId } from '#shared/model/ids.ts';
import type { NoteNode } from '#shared/model/note-state.ts';
import type { HiddenName } from '#shared/model/redaction.ts';
import { createRedaction, type Redaction } from '../../electron/export/redact/redaction.ts';
import { hiddenSpellings } from '../../electron/library/names/hidden-spellings.ts';
import { createNote, saveNote } from '../../electron/library/save-note.ts';
import { noteStateOf } from '../../electron/note-text/note-nodes.ts';
import type { Database } from '../../electron/storage/database.ts';
import { AT } from './names.ts';

export const SECRET = 'a secret of sixteen signs';
/** The id of a picture. */
export const PICTURE = '0123456789abcdef'.repeat(4);

/** What an export that hides these people hides. */
export async function redactionOf(db: Database, hide: readonly HiddenName[]): Promise<Redaction> {
  return createRedaction(await hiddenSpellings(db, { hide }), SECRET);
}

/** A note of these blocks. */
export async function noteOf(db: Database, title: string, blocks: readonly NoteNode[]): Promise<NoteId> {
  const { id, version } = await createNote(db, title, AT);
  await saveNote(db, { id, title, state: JSON.stringify(noteStateOf(blocks)), basedOn: version }, AT);
  return id;
}
