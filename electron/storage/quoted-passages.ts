import type { StatementPlace } from '#shared/model/case-shown.ts';
import type { PassageId } from '#shared/model/ids.ts';
import type { Passage } from '#shared/model/passage.ts';
import type { RevisionText } from '#shared/model/text.ts';
import { canonicalText } from '#shared/text/canonical-text.ts';
import { blockIndexAt, formatPlace, placeOf } from '#shared/text/place.ts';
import type { Reader } from './database.ts';
import { groupBy } from './group-by.ts';
import { findPassage } from './passages.ts';
import { findRevision, readRevision, textHashOf } from './revisions.ts';

/** The words of a passage, where they stand, and what is wrong with them. */
export interface QuotedPassage {
  readonly words: string;
  readonly place: StatementPlace;
  /** Null where they stand in their source. */
  readonly problem: 'its source is damaged' | 'not found in its source' | null;
}

/** So many are remembered: neither a passage nor the text that it is of ever changes. */
const MOST_REMEMBERED = 50_000;

/** Answers for passages what they quote, each compared with its text once. Those that are not there are left out. */
export function quotedPassages(
  db: Reader,
): (ids: Iterable<PassageId>) => Promise<ReadonlyMap<string, QuotedPassage>> {
  const remembered = new Map<PassageId, QuotedPassage>();
  return async (ids) => {
    const wanted = new Set(ids);
    if (remembered.size + wanted.size > MOST_REMEMBERED) remembered.clear();
    const unread = [...wanted].filter((id) => !remembered.has(id));
    for (const [id, quoted] of await readQuoted(db, unread)) remembered.set(id, quoted);
    const found = [...wanted].flatMap((id) => remembered.get(id) ?? []);
    const documents = await documentsOf(db, found);
    return new Map(
      [...wanted].flatMap((id): readonly (readonly [string, QuotedPassage])[] => {
        const quoted = remembered.get(id);
        if (!quoted) return [];
        // A text may have become one of another document since.
        const documentId = documents.get(quoted.place.revisionId) ?? quoted.place.documentId;
        return [[id, { ...quoted, place: { ...quoted.place, documentId } }]];
      }),
    );
  };
}

async function documentsOf(db: Reader, found: readonly QuotedPassage[]) {
  const revisions = [...new Set(found.map(({ place }) => place.revisionId))];
  const rows = await Promise.all(revisions.map((id) => findRevision(db, id)));
  return new Map(rows.flatMap((row) => (row ? [[row.id, row.documentId] as const] : [])));
}

/** Each text is read once. */
async function readQuoted(
  db: Reader,
  ids: readonly PassageId[],
): Promise<ReadonlyMap<PassageId, QuotedPassage>> {
  const passages = (await Promise.all(ids.map((id) => findPassage(db, id)))).filter((one) => one !== null);
  const quoted = new Map<PassageId, QuotedPassage>();
  for (const [revisionId, own] of groupBy(passages, (one) => one.revisionId)) {
    const revision = await readRevision(db, revisionId);
    if (!revision) continue;
    const text = canonicalText(revision.blocks);
    const isWhole = revision.textHash === textHashOf(revision.blocks);
    for (const passage of own) quoted.set(passage.id, quotedOf(passage, revision, isWhole ? text : null));
  }
  return quoted;
}

function quotedOf(
  { position: { start, end }, quote, revisionId }: Passage,
  { documentId, blocks, footnotes }: RevisionText,
  text: string | null,
): QuotedPassage {
  const block = blocks[blockIndexAt(blocks, start)];
  const place: StatementPlace = {
    documentId,
    revisionId,
    start,
    end,
    language: block?.language ?? null,
    direction: block?.direction ?? 'ltr',
    place: formatPlace(placeOf(blocks, footnotes, start)),
  };
  const problem = text === null ? 'its source is damaged' : 'not found in its source';
  return { words: quote.exact, place, problem: text?.slice(start, end) === quote.exact ? null : problem };
}
