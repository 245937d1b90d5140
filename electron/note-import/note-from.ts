import type { DocumentId, NoteId, PictureId } from '#shared/model/ids.ts';
import type { NoteState } from '#shared/model/note-state.ts';
import type { Seal } from '#shared/model/seal.ts';
import { sealInWords } from '#shared/seal/seal-words.ts';
import { noteStateFromMarkdown } from '../note-text/note-state-from-markdown.ts';
import { putBack } from './put-back.ts';
import type { FoundNote } from './read-notes.ts';
import { type Here, stateHere } from './state-here.ts';
import { markersIn, quotationsOf, type SealedPassage } from './sealed-parts.ts';

/** What the parts of a note are now. */
export interface Brought {
  /** By the identifiers of their footnotes. */
  readonly seals: ReadonlyMap<string, Seal>;
  /** By the words of their seals. */
  readonly passages: ReadonlyMap<string, SealedPassage>;
  readonly keys: ReadonlyMap<string, DocumentId>;
  readonly noteOf: (address: string) => NoteId | null;
  readonly pictureOf: (address: string) => PictureId | null;
  /** What the parts of the note as it was kept are; null where it is to be read as any Markdown. */
  readonly here: Here | null;
  /** Hears in a sentence what could not be carried. */
  readonly remark: (sentence: string) => void;
}

/** The note as it was where nobody has touched its file, and else what the file says, with what was kept of it put back. */
export function noteFrom(note: FoundNote, brought: Brought): NoteState {
  const { here, remark } = brought;
  if (note.kept === null || here === null) return readFrom(note, brought);
  const kept = stateHere(note.kept.state, here);
  if (note.kept.isUntouched && kept.isWhole) return kept.state;
  const names = new Map(note.kept.names.map(({ id, name }) => [here.name(id), name]));
  const tags = new Map(note.kept.tags.map(({ id, words }) => [here.tag(id), words]));
  const { state, missed } = putBack(readFrom(note, brought), kept.state, (point) => {
    if (point.type === 'date') return point.words;
    if (point.type === 'tag') return tags.get(point.tagId) ?? '';
    return point.type === 'mention' ? (names.get(point.nameId) ?? '') : '';
  });
  if (missed > 0) {
    const what =
      missed === 1
        ? 'one mention, date, tag or citation is'
        : `${missed} mentions, dates, tags or citations are`;
    remark(`${what} words now, for what stood around ${missed === 1 ? 'it' : 'them'} was changed.`);
  }
  return state;
}

function readFrom({ markdown }: FoundNote, brought: Brought): NoteState {
  const { seals, passages, keys, noteOf, pictureOf, remark } = brought;
  const sealOf = (label: string): Seal | null => seals.get(label) ?? null;
  const passageOf = (seal: Seal): SealedPassage | null => passages.get(sealInWords(seal)) ?? null;
  const tied = new Set<string>();
  const state = noteStateFromMarkdown(markdown, (key) => keys.get(key) ?? null, {
    quotationsIn: (quote) => {
      const nodes = quotationsOf(quote, sealOf, passageOf);
      const markers = markersIn(quote);
      if (nodes) markers.forEach((marker) => tied.add(marker));
      for (const marker of nodes ? [] : markers) {
        const seal = sealOf(marker);
        if (seal?.kind !== 'quotation') continue;
        remark(
          passageOf(seal)
            ? `what quotation ${marker} says is not what its source says, so it was kept as words.`
            : `the text that quotation ${marker} was taken from is not here, so it was kept as words.`,
        );
        tied.add(marker);
      }
      return nodes;
    },
    referenceAt: (identifier) => {
      const seal = sealOf(identifier);
      if (seal?.kind !== 'reference') return null;
      const passage = passageOf(seal);
      tied.add(identifier);
      if (!passage)
        remark(`the text that reference ${identifier} is to is not here, so it was kept as words.`);
      return passage && { passageId: passage.passageId, words: passage.title };
    },
    noteOf,
    pictureOf,
  });
  for (const label of seals.keys()) {
    if (!tied.has(label)) remark(`what footnote ${label} says of its source stands where it is words alone.`);
  }
  return state;
}
