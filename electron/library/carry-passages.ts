import { reanchor } from '#shared/anchoring/reanchor.ts';
import type { Reanchored } from '#shared/anchoring/reanchored.ts';
import type { Anchor, AnchorReport } from '#shared/model/anchor.ts';
import type { PassageId, RevisionId } from '#shared/model/ids.ts';
import type { Passage } from '#shared/model/passage.ts';
import { canonicalText } from '#shared/text/canonical-text.ts';
import { countFates, insertAnchors, listAnchorsIn } from '../storage/anchors.ts';
import type { Reader, Writer } from '../storage/database.ts';
import { groupBy } from '../storage/group-by.ts';
import { listCarriedPassages, listPassagesOf } from '../storage/passages.ts';
import { findRevision, listRevisions, readBlocks } from '../storage/revisions.ts';
import { anchorFrom, type Step } from './anchor-from.ts';

/**
 * Carries every passage that stands in one text of a document into a newer one, and answers what became of those in
 * use. A passage that was carried before is looked for by the words that it was taken with, in the text that it was
 * taken from; what a person has decided on the way holds for as long as the words decided on are the same.
 */
export async function carryPassages(tx: Writer, from: RevisionId, to: RevisionId): Promise<AnchorReport> {
  const known = new Set((await listAnchorsIn(tx, to)).map(({ passageId }) => passageId));
  const passages = [...(await listPassagesOf(tx, from)), ...(await listCarriedPassages(tx, from))].filter(
    // Those of the newer text itself may have been carried into the older one, where texts were put in another order.
    ({ id, revisionId }) => revisionId !== to && !known.has(id),
  );
  if (passages.length > 0) {
    const newer = await textOf(tx, to);
    await insertAnchors(tx, await anchorsFor(tx, passages, to, newer, await stepsFrom(tx, from, newer)));
  }
  return countFates(tx, to);
}

/** Carries a passage that was just made in an old text into every newer one of its document. */
export async function carryPassage(tx: Writer, passage: Passage): Promise<void> {
  const own = await findRevision(tx, passage.revisionId);
  if (!own) return;
  // Repairs of markers, and what undoes a repair, leave the words as they were in another text.
  const byText = new Map<string, readonly Anchor[]>();
  for (const { id, number, textHash } of await listRevisions(tx, own.documentId)) {
    if (number <= own.number) continue;
    const anchored =
      byText.get(textHash) ?? (await anchorsFor(tx, [passage], id, await textOf(tx, id), NO_STEPS));
    byText.set(textHash, anchored);
    await insertAnchors(
      tx,
      anchored.map((anchor) => ({ ...anchor, revisionId: id })),
    );
  }
}

const NO_STEPS: ReadonlyMap<PassageId, Step> = new Map();

async function anchorsFor(
  db: Reader,
  passages: readonly Passage[],
  to: RevisionId,
  newer: string,
  steps: ReadonlyMap<PassageId, Step>,
): Promise<readonly Anchor[]> {
  const anchored: Anchor[] = [];
  for (const [source, own] of groupBy(passages, (passage) => passage.revisionId)) {
    const places = own.map(({ position: { start, end } }) => ({ start, end }));
    const became = reanchor(await textOf(db, source), newer, places);
    for (const [index, passage] of own.entries()) {
      const fate: Reanchored = became[index] ?? { fate: 'lost' };
      anchored.push(anchorFrom(passage, to, newer, fate, steps.get(passage.id) ?? null));
    }
  }
  return anchored;
}

/** What becomes of the words at the places that carried passages have in the older text, or were refused there. */
async function stepsFrom(db: Reader, from: RevisionId, newer: string): Promise<ReadonlyMap<PassageId, Step>> {
  const settled = (await listAnchorsIn(db, from)).filter(({ decision }) => decision !== 'proposed');
  if (settled.length === 0) return NO_STEPS;
  const older = await textOf(db, from);
  const places = settled.map(({ place }) => place ?? NOWHERE);
  const became = reanchor(older, newer, places);
  return new Map(
    settled.map((anchor, index) => [
      anchor.passageId,
      {
        anchor,
        words: anchor.place && older.slice(anchor.place.start, anchor.place.end),
        became: became[index] ?? { fate: 'lost' },
      },
    ]),
  );
}

/** Holds no words, and so becomes lost. */
const NOWHERE = { start: 0, end: 0 };

async function textOf(db: Reader, id: RevisionId): Promise<string> {
  return canonicalText(await readBlocks(db, id));
}
