import type { NoteId } from '#shared/model/ids.ts';
import type { Note } from '#shared/model/note.ts';
import type { NoteNode, NoteState } from '#shared/model/note-state.ts';
import { parseNoteState } from '#shared/note-state/parse-note-state.ts';
import type { Database } from '../storage/database.ts';
import { trashNote } from '../storage/notes.ts';
import { createNote, getNote, saveNote } from './save-note.ts';

const PLACE_OF_DATE = /\{\{\s*date\s*\}\}/gi;
/** Letters that Persian has and Arabic has not, and forms of letters that are typed in Persian alone. */
const PERSIAN = /[پچژگکی]/;

const DATES = {
  english: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }),
  persian: new Intl.DateTimeFormat('fa-IR-u-ca-persian', { dateStyle: 'long' }),
} as const;

/** Makes a note of its own with what stands in another. Fails with `not-found`. */
export async function noteFromTemplate(db: Database, template: NoteId, at: Date): Promise<Note> {
  const { title, state } = await getNote(db, template);
  const filled = withDate(title, at);
  const { id, version } = await createNote(db, filled, at);
  try {
    const draft = { id, title: filled, state: stateWithDate(state, at), basedOn: version };
    return (await saveNote(db, draft, at)).note;
  } catch (error) {
    await db.transaction((tx) => trashNote(tx, id, at.toISOString()));
    throw error;
  }
}

function stateWithDate(state: string, at: Date): string {
  const fill = (node: NoteNode): NoteNode => {
    if (node.type === 'text') return { ...node, text: withDate(node.text, at) };
    if (node.type === 'footnote') return { ...node, words: withDate(node.words, at) };
    return 'children' in node ? { ...node, children: node.children.map(fill) } : node;
  };
  const { root } = parseNoteState(state);
  const filled: NoteState = { root: { ...root, children: root.children.map(fill) } };
  return JSON.stringify(filled);
}

/** In the calendar and the words of the language that stands around it. */
function withDate(text: string, at: Date): string {
  return text.replaceAll(PLACE_OF_DATE, () => DATES[PERSIAN.test(text) ? 'persian' : 'english'].format(at));
}
