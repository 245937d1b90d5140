import { type DocumentId, toDocumentId, toNoteId, toPictureId } from '#shared/model/ids.ts';
import { frontOf, type KeptNote } from '../verify/kept-note.ts';
import { pathFrom } from './path-from.ts';
import { isSameNote } from './is-same-note.ts';
import { noteFrom } from './note-from.ts';
import { sealsIn } from './seals-in.ts';
import type { SealedPassage } from './sealed-parts.ts';

/** Whether the file of a note, read without its line of `notes.jsonl`, is the note again. `passages` are by their seals. */
export function saysAll(file: string, kept: KeptNote, passages: ReadonlyMap<string, SealedPassage>): boolean {
  if (kept.tags.some(({ isGiven }) => isGiven)) return false;
  const note = {
    path: kept.note,
    title: kept.title,
    id: kept.id,
    markdown: frontOf(file).markdown,
    works: [],
    kept: null,
  };
  const keys = new Map<string, DocumentId>(kept.works.map(({ id, item }) => [item.id, toDocumentId(id)]));
  const pictures = new Map(Object.entries(kept.pictures).map(([id, path]) => [path, toPictureId(id)]));
  const notes = new Map(kept.notes.map(({ id, file: name }) => [name ?? '', toNoteId(id)]));
  const read = noteFrom(note, {
    seals: sealsIn(note, { evidence: [] }),
    passages,
    keys,
    noteOf: (address) => notes.get(pathFrom(note, address)) ?? notes.get(`${address}.md`) ?? null,
    pictureOf: (address) => pictures.get(pathFrom(note, address)) ?? null,
    here: null,
    // What is not carried shows in what is read.
    remark: () => {},
  });
  return isSameNote(read, kept.state);
}
