import { Failed } from '#shared/ipc/result.ts';
import type { CslItem } from '#shared/model/citation.ts';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { PassageId, RevisionId } from '#shared/model/ids.ts';
import type { Passage, Place } from '#shared/model/passage.ts';
import type { BlockKind, Direction, Footnote, RevisionText } from '#shared/model/text.ts';
import { canonicalText } from '#shared/text/canonical-text.ts';
import { pictureIn, wordsAlone } from '#shared/text/picture-sign.ts';
import { placeOf } from '#shared/text/place.ts';
import type { Reader } from '../storage/database.ts';
import { findDocument } from '../storage/documents.ts';
import { findPassage } from '../storage/passages.ts';
import { readRevision, textHashOf } from '../storage/revisions.ts';
import { itemOf, keyOf } from './cited-source.ts';

/** A passage with everything that an export says of it. */
export interface QuotedPassage {
  readonly passage: Passage;
  readonly document: DocumentSummary;
  /** The record that the document is, as a person has changed it; null for one that is a text. */
  readonly item: CslItem | null;
  /** What its document goes by in the citation data. */
  readonly key: string;
  readonly textHash: string;
  readonly place: Place;
  /** The parts of blocks that it covers, in order; pictures between them are left out. */
  readonly pieces: readonly Piece[];
  /** Footnotes whose markers lie inside it. */
  readonly carried: readonly Footnote[];
  /** Footnotes that name the works which carried ones mean by `Ibid.` and its like. */
  readonly antecedents: readonly Footnote[];
}

export interface Piece {
  readonly kind: BlockKind;
  readonly direction: Direction;
  readonly text: string;
}

interface WholeText extends RevisionText {
  readonly text: string;
}

/**
 * Looks up passages for one note after another; a text that several quote is read once. `keepText` is given
 * each, whole.
 */
export function createPassageLookup(db: Reader, keepText?: (revision: RevisionText, text: string) => void) {
  let last: WholeText | null = null;

  async function revisionOf(id: RevisionId): Promise<WholeText | null> {
    if (last?.id === id) return last;
    const revision = await readRevision(db, id);
    last = revision && { ...revision, text: canonicalText(revision.blocks) };
    if (last && textHashOf(last.blocks) === last.textHash) keepText?.(last, last.text);
    return last;
  }

  /**
   * Fails with `export-unsound` for a passage that is not in the library, or is not what its text says. `number` is that of the
   * quotation among those of its note.
   */
  return async function lookUp(id: PassageId, number: number): Promise<QuotedPassage> {
    const passage = await findPassage(db, id);
    const revision = passage && (await revisionOf(passage.revisionId));
    const document = revision && (await findDocument(db, revision.documentId));
    if (!passage || !revision || !document) {
      throw new Failed(
        'export-unsound',
        `Its quotation ${number} is of a passage that is not in the library.`,
      );
    }
    const { start, end } = passage.position;
    if (textHashOf(revision.blocks) !== revision.textHash) {
      throw new Failed(
        'export-unsound',
        `The text of “${document.title}”, of which its quotation ${number} is, is damaged: it is not the one that was imported.`,
      );
    }
    if (revision.text.slice(start, end) !== passage.quote.exact) {
      throw new Failed(
        'export-unsound',
        `Its quotation ${number} does not stand in “${document.title}” as it was taken from it.`,
      );
    }
    const carried = revision.footnotes.filter((note) =>
      note.markers.some((marker) => marker.start >= start && marker.end <= end),
    );
    return {
      passage,
      document,
      item: await itemOf(db, document.id),
      key: await keyOf(db, document.id),
      textHash: revision.textHash,
      place: placeOf(revision.blocks, revision.footnotes, start),
      pieces: piecesOf(revision, start, end),
      carried,
      antecedents: antecedentsOf(carried, revision.footnotes),
    };
  };
}

function antecedentsOf(carried: readonly Footnote[], footnotes: readonly Footnote[]): readonly Footnote[] {
  const meant = carried.flatMap(({ citations }) =>
    citations.flatMap(({ derived }) => derived?.antecedent?.footnote ?? []),
  );
  return footnotes.filter(({ ordinal }) => meant.includes(ordinal));
}

function piecesOf({ blocks }: RevisionText, start: number, end: number): readonly Piece[] {
  return blocks
    .filter(
      (block) => block.start < end && block.start + block.text.length > start && pictureIn(block) === null,
    )
    .map(({ kind, direction, text, start: at }) => ({
      kind,
      direction,
      // Some sources have the sign of a picture among their words; evidence is checked without it.
      text: wordsAlone(text.slice(Math.max(0, start - at), end - at)),
    }));
}
