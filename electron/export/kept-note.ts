import type { PhrasingContent } from 'mdast';
import { toNoteId } from '#shared/model/ids.ts';
import type { Name } from '#shared/model/name.ts';
import type { Note } from '#shared/model/note.ts';
import type { Tag } from '#shared/model/tag.ts';
import type { DerivedNote } from '#shared/note-state/derive.ts';
import { parseNoteState } from '#shared/note-state/parse-note-state.ts';
import { SEAL_KINDS } from '#shared/model/seal.ts';
import { sealInWords } from '#shared/seal/seal-words.ts';
import { wordsAlone } from '#shared/text/picture-sign.ts';
import { shortTitle } from '#shared/citing/in-words.ts';
import { plainWords } from '../note-text/plain-words.ts';
import { saysAll } from '../note-import/says-all.ts';
import type { SealedPassage } from '../note-import/sealed-parts.ts';
import type { Reader } from '../storage/database.ts';
import { findName } from '../storage/names.ts';
import { findTag } from '../storage/tags.ts';
import { hashOfMarkdown, type KeptNote } from '../verify/kept-note.ts';
import type { CitedSource } from './cited-source.ts';
import { documentItem } from './csl-items.ts';
import type { NameOfNote } from './pointed-to.ts';
import type { QuotedPassage } from './quoted-passage.ts';
import { sealOf } from './seal/seal-of.ts';

/** What of the library a note names, as far as its Markdown has no form for it. */
export interface NamedByNote {
  readonly names: readonly Name[];
  readonly tags: readonly (Tag & { readonly isGiven: boolean })[];
}

/** `given` are the tags of the note, those in its text among them. Names and tags that are gone are left out. */
export async function namedByNote(
  db: Reader,
  { pointsTo }: Pick<DerivedNote, 'pointsTo'>,
  given: readonly Tag['id'][],
): Promise<NamedByNote> {
  const names: Name[] = [];
  for (const id of pointsTo.names) names.push(...asList(await findName(db, id)));
  const tags: NamedByNote['tags'][number][] = [];
  for (const id of new Set([...pointsTo.tags, ...given])) {
    const isGiven = !pointsTo.tags.includes(id);
    tags.push(...asList(await findTag(db, id)).map((tag) => ({ ...tag, isGiven })));
  }
  return { names, tags };
}

function asList<One>(one: One | null): readonly One[] {
  return one === null ? [] : [one];
}

/** What a note is made of, for `keptNote`. */
export interface NoteMakeUp {
  readonly note: Pick<Note, 'id' | 'title' | 'state'>;
  readonly quoted: ReadonlyMap<string, QuotedPassage>;
  readonly works: ReadonlyMap<string, CitedSource>;
  /** Titles by ids. */
  readonly links: ReadonlyMap<string, string>;
  readonly pictures: ReadonlyMap<string, string>;
  readonly named: NamedByNote;
  readonly writeTag: (name: string) => PhrasingContent;
}

/** The line for a note in `notes.jsonl`; null where its Markdown says all of it. */
export function keptNote(
  { note, quoted, works, links, pictures, named, writeTag }: NoteMakeUp,
  file: string,
  written: string,
  nameOf: NameOfNote,
): KeptNote | null {
  const state = parseNoteState(note.state);
  const kept: KeptNote = {
    note: file,
    markdown: hashOfMarkdown(written),
    id: note.id,
    title: note.title,
    state,
    passages: Object.fromEntries(
      [...quoted].map(([id, passage]) => [id, sealInWords(sealOf(passage, 'quotation', null))]),
    ),
    works: [...works].map(([id, source]) => {
      const item = documentItem(source, new Set([source.textHash]));
      return { id, item: { ...item, id: source.key } };
    }),
    names: [...named.names],
    tags: named.tags.map((tag) => ({ ...tag, words: plainWords(writeTag(tag.name)) })),
    notes: [...links].map(([id, title]) => {
      const name = nameOf(toNoteId(id));
      return { id, file: name === null ? null : `${name}.md`, title };
    }),
    pictures: Object.fromEntries(pictures),
  };
  return saysAll(written, kept, sealedPassages(quoted)) ? null : kept;
}

function sealedPassages(quoted: ReadonlyMap<string, QuotedPassage>): ReadonlyMap<string, SealedPassage> {
  return new Map(
    [...quoted.values()].flatMap((one) => {
      const title = shortTitle(one.document.title).replaceAll(/\s+/g, ' ');
      const { id, quote } = one.passage;
      const passage = { passageId: id, exact: wordsAlone(quote.exact), title };
      return SEAL_KINDS.map((kind) => [sealInWords(sealOf(one, kind, null)), passage] as const);
    }),
  );
}
