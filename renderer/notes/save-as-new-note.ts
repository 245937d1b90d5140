import type { NoteId } from '#shared/model/ids.ts';
import type { Call } from '../bridge/client.ts';
import type { NoteSession } from './note-session.ts';

/** Saves what a session shows as a note of its own. Rejects, and leaves no empty note behind, when that fails. */
export async function saveAsNewNote(call: Call, session: NoteSession): Promise<NoteId> {
  const content = session.content();
  const { id, version } = await call('notes.create', content.title);
  try {
    await call('notes.save', { id, ...content, basedOn: version });
  } catch (error) {
    await call('notes.trash', [id]);
    throw error;
  }
  return id;
}
