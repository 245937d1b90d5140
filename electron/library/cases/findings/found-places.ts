import type { FoundPlace } from '#shared/model/case-findings.ts';
import type { DocumentId, RevisionId } from '#shared/model/ids.ts';
import type { RevisionText } from '#shared/model/text.ts';
import { canonicalText } from '#shared/text/canonical-text.ts';
import { wordsAlone } from '#shared/text/picture-sign.ts';
import { blockIndexAt } from '#shared/text/place.ts';
import type { Reader } from '../../../storage/database.ts';
import { findDocument } from '../../../storage/documents.ts';
import { findNewestRevision, readRevision } from '../../../storage/revisions.ts';

/** Of a place that is longer the window is shown the beginning. */
const MOST_CHARACTERS = 1000;
/** So many texts are held at a time. */
const MOST_TEXTS = 20;

interface Range {
  readonly start: number;
  readonly end: number;
}

export interface FoundPlaces {
  /** In the newest text of the document; without those that are in none. */
  inDocument(id: DocumentId, ranges: readonly Range[]): Promise<readonly FoundPlace[]>;
  inText(id: RevisionId, ranges: readonly Range[]): Promise<readonly FoundPlace[]>;
}

/** Answers places of documents with their words. Each text is read once, while it is of use. */
export function foundPlaces(db: Reader): FoundPlaces {
  const texts = new Map<RevisionId, Promise<Text | null>>();
  const textOf = (id: RevisionId): Promise<Text | null> => {
    const known = texts.get(id) ?? readText(db, id);
    if (texts.size >= MOST_TEXTS) texts.clear();
    texts.set(id, known);
    return known;
  };
  const inText = async (id: RevisionId, ranges: readonly Range[]): Promise<readonly FoundPlace[]> => {
    const text = ranges.length === 0 ? null : await textOf(id);
    return text === null ? [] : ranges.map((range) => placeIn(text, range));
  };
  return {
    inText,
    async inDocument(id, ranges) {
      const newest = ranges.length === 0 ? null : await findNewestRevision(db, id);
      return newest ? inText(newest.id, ranges) : [];
    },
  };
}

interface Text {
  readonly revision: RevisionText;
  readonly text: string;
  readonly title: string;
}

async function readText(db: Reader, id: RevisionId): Promise<Text | null> {
  const revision = await readRevision(db, id);
  const document = revision && (await findDocument(db, revision.documentId));
  return document ? { revision, text: canonicalText(revision.blocks), title: document.title } : null;
}

function placeIn({ revision, text, title }: Text, { start, end }: Range): FoundPlace {
  const words = wordsAlone(text.slice(start, end));
  return {
    documentId: revision.documentId,
    title,
    revisionId: revision.id,
    start,
    end,
    words: words.length > MOST_CHARACTERS ? `${words.slice(0, MOST_CHARACTERS).toWellFormed()}…` : words,
    direction: revision.blocks[blockIndexAt(revision.blocks, start)]?.direction ?? 'ltr',
  };
}
