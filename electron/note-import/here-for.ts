import { posix } from 'node:path';
import { type DocumentId, type NoteId, type PictureId, toNoteId } from '#shared/model/ids.ts';
import type { Seal } from '#shared/model/seal.ts';
import { findSeal } from '#shared/seal/seal-words.ts';
import type { Reader } from '../storage/database.ts';
import { findTitle } from '../storage/notes.ts';
import type { KeptNote } from '../verify/kept-note.ts';
import type { Named } from './bring-named.ts';
import type { FoundNote } from './read-notes.ts';
import type { SealedPassage } from './sealed-parts.ts';
import type { Here } from './state-here.ts';

/** The seals of what a kept note quotes, also where its Markdown has no footnotes. */
export function keptSeals({ kept }: FoundNote): readonly Seal[] {
  return Object.values(kept?.passages ?? {}).flatMap((words) => findSeal(words) ?? []);
}

/** The notes that kept ones link to, by their ids in the library that they come from: those of the folder, and those that this one has. */
export async function linkedNotes(
  db: Reader,
  found: readonly FoundNote[],
  made: ReadonlyMap<string, NoteId>,
): Promise<ReadonlyMap<string, NoteId>> {
  const linked = new Map<string, NoteId>();
  for (const { path, kept } of found) {
    for (const { id, file } of kept?.notes ?? []) {
      const own = file === null ? undefined : made.get(posix.join(posix.dirname(path), file));
      if (own !== undefined) linked.set(id, own);
      else if ((await findTitle(db, toNoteId(id))) !== null) linked.set(id, toNoteId(id));
    }
  }
  return linked;
}

/** What the import has made, or found, of what the notes name. */
interface Made {
  /** By their seals. */
  readonly passages: ReadonlyMap<string, SealedPassage>;
  /** By their keys. */
  readonly keys: ReadonlyMap<string, DocumentId>;
  readonly named: Named;
  readonly linked: ReadonlyMap<string, NoteId>;
  readonly pictureOf: (path: string) => PictureId | null;
}

/** What was made here of each thing that a kept note speaks of. */
export function hereFor(kept: KeptNote, { passages, keys, named, linked, pictureOf }: Made): Here {
  const keyOf = new Map(kept.works.map(({ id, item }) => [id, item.id]));
  const words = new Map([
    ...kept.names.map(({ id, name }) => [id, name] as const),
    ...kept.tags.map((tag) => [tag.id, tag.words] as const),
    ...kept.notes.map(({ id, title }) => [id, title] as const),
  ]);
  return {
    passage: (id) => passages.get(kept.passages[id] ?? '')?.passageId ?? null,
    document: (id) => keys.get(keyOf.get(id) ?? '') ?? null,
    name: (id) => named.names.get(id) ?? null,
    note: (id) => linked.get(id) ?? null,
    tag: (id) => named.tags.get(id) ?? null,
    picture: (id) => pictureOf(kept.pictures[id] ?? ''),
    words: (id) => words.get(id) ?? '',
  };
}
