import { Failed } from '#shared/ipc/result.ts';
import type { DocumentId, NoteId, PassageId } from '#shared/model/ids.ts';
import type { DerivedNote } from '#shared/note-state/derive.ts';
import type { Reader } from '../storage/database.ts';
import { findName } from '../storage/names.ts';
import { findTitle } from '../storage/notes.ts';
import { findTag } from '../storage/tags.ts';
import { UNTITLED } from './file-name.ts';
import type { CitedSource, SourceLookup } from './cited-source.ts';

/** What the text of a note points to, with everything that an export says of it. */
export interface PointedTo {
  /** By the ids that the note has, which may be those of documents that have become others. */
  readonly works: ReadonlyMap<string, CitedSource>;
  readonly names: ReadonlyMap<string, string>;
  readonly notes: ReadonlyMap<string, string>;
  readonly tags: ReadonlyMap<string, string>;
}

export const POINTED_NOWHERE: PointedTo = {
  works: new Map(),
  names: new Map(),
  notes: new Map(),
  tags: new Map(),
};

/** The name of the file that a note is exported to, without extension; null for one that is not exported with this one. */
export type NameOfNote = (id: NoteId) => string | null;

/** Fails with `export-unsound` for a document or a note that the library does not have. */
export async function lookUpPoints(
  db: Reader,
  { pointsTo }: Pick<DerivedNote, 'pointsTo'>,
  lookUpSource: SourceLookup,
): Promise<PointedTo> {
  const works = new Map<DocumentId, CitedSource>();
  for (const id of pointsTo.documents) works.set(id, await lookUpSource(id));
  const notes = new Map<NoteId, string>();
  for (const id of pointsTo.notes) {
    const title = await findTitle(db, id);
    if (title === null) throw new Failed('export-unsound', 'It links to a note that is not in the library.');
    notes.set(id, title.trim() === '' ? UNTITLED : title);
  }
  const names = new Map<string, string>();
  for (const id of pointsTo.names) names.set(id, (await findName(db, id))?.name ?? '');
  const tags = new Map<string, string>();
  for (const id of pointsTo.tags) tags.set(id, (await findTag(db, id))?.name ?? '');
  return { works, names, notes, tags };
}

/** The passages that a note quotes or refers to. */
export function passagesIn({
  passageIds,
  pointsTo,
}: Pick<DerivedNote, 'passageIds' | 'pointsTo'>): ReadonlySet<PassageId> {
  return new Set([...passageIds, ...pointsTo.passages]);
}
