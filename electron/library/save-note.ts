import { Failed } from '#shared/ipc/result.ts';
import type { PassageId, RevisionId } from '#shared/model/ids.ts';
import type { Note, NoteDraft } from '#shared/model/note.ts';
import type { NoteState } from '#shared/model/note-state.ts';
import { deriveNote } from '#shared/note-state/derive.ts';
import { wordsAlone } from '#shared/text/picture-sign.ts';
import type { Database, Reader } from '../storage/database.ts';
import { listAnchoredRevisions } from '../storage/anchors.ts';
import { newNoteId } from '../storage/ids.ts';
import { findNote, insertNote, type NoteContent, saveNoteVersion } from '../storage/notes.ts';
import { findPassage } from '../storage/passages.ts';

/** An editor's root is never without a child. */
const EMPTY: NoteState = {
  root: {
    type: 'root',
    version: 1,
    direction: null,
    format: '',
    indent: 0,
    children: [{ type: 'paragraph', version: 1, direction: null, format: '', indent: 0, children: [] }],
  },
};

export function createNote(db: Database, title: string, at: Date): Promise<Note> {
  const id = newNoteId();
  const content = {
    id,
    title,
    state: JSON.stringify(EMPTY),
    text: '',
    passages: [],
    savedAt: at.toISOString(),
  };
  return db.transaction(async (tx) => {
    await insertNote(tx, content);
    return getNote(tx, id);
  });
}

export interface Saved {
  readonly note: Note;
  /** Revisions whose passages gained or lost a use, or whose uses go by another title now. */
  readonly revisionIds: readonly RevisionId[];
}

/**
 * Adds a version. Fails with `conflict` when a newer one exists than the draft was based on, with `not-found` for
 * an unknown note or a quotation of an unknown passage, with `invalid-call` for a state that is no note.
 */
export function saveNote(db: Database, draft: NoteDraft, at: Date): Promise<Saved> {
  return db.transaction(async (tx) => {
    const before = await getNote(tx, draft.id);
    await saveNoteVersion(tx, { ...(await contentOf(tx, draft, at)), basedOn: draft.basedOn });
    const note = await getNote(tx, draft.id);
    return { note, revisionIds: await revisionsTouched(tx, before, note) };
  });
}

async function contentOf(db: Reader, { id, title, state }: NoteDraft, at: Date): Promise<NoteContent> {
  const { passageIds, text } = deriveNote(state);
  const words = new Map<PassageId, string>();
  for (const passageId of passageIds) {
    const passage = await findPassage(db, passageId);
    if (!passage) throw new Failed('not-found', 'The note quotes a passage that is not in the library.');
    words.set(passageId, wordsAlone(passage.quote.exact));
  }
  return {
    id,
    title,
    state,
    text: text((passageId) => words.get(passageId) ?? ''),
    passages: passageIds,
    savedAt: at.toISOString(),
  };
}

async function revisionsTouched(db: Reader, before: Note, after: Note): Promise<readonly RevisionId[]> {
  const kept = new Set(
    before.title === after.title ? before.passages.filter((id) => after.passages.includes(id)) : [],
  );
  return revisionsOf(
    db,
    [...before.passages, ...after.passages].filter((id) => !kept.has(id)),
  );
}

/** The revisions that the passages are in, their own and those that they were carried into, each once. */
export async function revisionsOf(
  db: Reader,
  passages: readonly PassageId[],
): Promise<readonly RevisionId[]> {
  const revisionIds = new Set<RevisionId>();
  for (const id of new Set(passages)) {
    const passage = await findPassage(db, id);
    if (!passage) continue;
    revisionIds.add(passage.revisionId);
    for (const carried of await listAnchoredRevisions(db, id)) revisionIds.add(carried);
  }
  return [...revisionIds];
}

/** Fails with `not-found`. */
export async function getNote(db: Reader, id: Note['id']): Promise<Note> {
  const note = await findNote(db, id);
  if (!note) throw new Failed('not-found', 'This note is not in the library.');
  return note;
}
