import { Failed } from '#shared/ipc/result.ts';
import type { NameId, PassageId, RevisionId, TagId } from '#shared/model/ids.ts';
import type { Note, NoteDraft } from '#shared/model/note.ts';
import type { NoteState } from '#shared/model/note-state.ts';
import { deriveNote } from '#shared/note-state/derive.ts';
import type { Database, Reader } from '../storage/database.ts';
import { listAnchoredRevisions } from '../storage/anchors.ts';
import { newNoteId } from '../storage/ids.ts';
import {
  findNote,
  insertNote,
  type NoteContent,
  restoreNote,
  saveNoteVersion,
  trashNote,
} from '../storage/notes.ts';
import { listNotesNaming, readPoints } from '../storage/note-points.ts';
import { hasNotePicture } from '../storage/note-pictures.ts';
import { findPassage } from '../storage/passages.ts';
import { renewNotes } from './renew-notes.ts';
import { wordsOfNote } from './words-of-note.ts';

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

export async function createNote(db: Database, title: string, at: Date): Promise<Note> {
  const id = newNoteId();
  const content = {
    id,
    title,
    state: JSON.stringify(EMPTY),
    text: '',
    passages: [],
    savedAt: at.toISOString(),
  };
  // Made in the trash, and taken out of it as an act: what was written in a note is not to be lost by Undo.
  await db.transaction(async (tx) => {
    await insertNote(tx, content);
    await trashNote(tx, id, content.savedAt);
  });
  return db.transaction(async (tx) => {
    await restoreNote(tx, id);
    return getNote(tx, id);
  }, 'Make note');
}

export interface Saved {
  readonly note: Note;
  /** Revisions whose passages gained or lost a use, or whose uses go by another title now. */
  readonly revisionIds: readonly RevisionId[];
  /** Names and tags that the text has gained or lost. */
  readonly nameIds: readonly NameId[];
  readonly tagIds: readonly TagId[];
}

/**
 * Adds a version. Fails with `conflict` when a newer one exists than the draft was based on, with `not-found` for
 * an unknown note or for one that quotes, cites or links to what the library does not have, with `invalid-call` for a
 * state that is no note.
 */
export async function saveNote(db: Database, draft: NoteDraft, at: Date): Promise<Saved> {
  const { retitled, ...saved } = await db.transaction(async (tx) => {
    const before = await getNote(tx, draft.id);
    const pointed = await readPoints(tx, draft.id);
    await saveNoteVersion(tx, { ...(await contentOf(tx, draft, at)), basedOn: draft.basedOn });
    const note = await getNote(tx, draft.id);
    const points = await readPoints(tx, draft.id);
    return {
      note,
      revisionIds: await revisionsTouched(tx, before, note),
      nameIds: inOneAlone(pointed.names, points.names),
      tagIds: inOneAlone(pointed.tags, points.tags),
      retitled: note.title !== before.title,
    };
  });
  if (retitled) await renewNotes(db, await listNotesNaming(db, { kind: 'note', id: draft.id }));
  return saved;
}

function inOneAlone<Id extends string>(before: readonly Id[], after: readonly Id[]): readonly Id[] {
  return [...before.filter((id) => !after.includes(id)), ...after.filter((id) => !before.includes(id))];
}

async function contentOf(db: Reader, { id, title, state }: NoteDraft, at: Date): Promise<NoteContent> {
  const derived = deriveNote(state);
  for (const pictureId of derived.pictureIds) {
    if (!(await hasNotePicture(db, pictureId)))
      throw new Failed('not-found', 'The note shows a picture that is not in the library.');
  }
  return {
    id,
    title,
    state,
    text: derived.text(await wordsOfNote(db, derived)),
    passages: derived.passageIds,
    pointsTo: derived.pointsTo,
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
