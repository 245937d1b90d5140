import type { Reader } from '../database.ts';
import { groupBy } from '../group-by.ts';
import { progressFrom } from '../reindex.ts';
import { byScore, type Candidate } from './candidate.ts';
import { askForCandidates, type Candidates, candidatesAmong } from './candidates.ts';
import { findKnownRows, type KnownRows } from './known-rows.ts';
import { newestBlocks } from './newest-blocks.ts';
import type { Found, SearchPlan } from './plan.ts';
import { inOrder } from './result-order.ts';
import { showDocuments } from './show-documents.ts';
import { showNotes } from './show-notes.ts';

const MOST_NOTES = 20;
/** What is known of a document matched: that counts, beside its own score, as much as a word in a paragraph. */
const BY_METADATA = -10;
/** What has other forms of the words alone comes behind all else. */
const NOT_EXACT = 1000;
/** With two paragraphs that match a document is so much better, with four twice as much. */
const FOR_MORE = 0.1;
/** What was imported last is so much better than what was first. */
const FOR_RECENCY = 0.05;

/** A document with everything of it that matches, as far as it was looked at. */
export interface Match {
  /** `documents.number`. */
  readonly document: number;
  readonly blocks: readonly Candidate[];
  /** Numbers of passages whose comment matches. */
  readonly comments: readonly number[];
  readonly byMetadata: boolean;
  /** Smaller is better. */
  readonly score: number;
}

/** Finds what a plan asks for. Costs are bounded: of what matches very often the newest is looked at. */
export async function carryOut(db: Reader, plan: SearchPlan): Promise<Found> {
  const asked = plan.blocks && (await askForCandidates(db, plan.blocks, plan));
  const known = await findKnownRows(db, plan, asked && newestBlocks(asked));
  const blocks = asked ? await candidatesAmong(db, asked, known.blocks) : { blocks: [], isCut: false };
  const { notes } = known;
  const matches = matchesOf(withoutBroken(blocks), known);
  const shown = await inOrder(db, matches, plan.order, plan.shown);
  const more = matches.length > plan.shown || notes.length > MOST_NOTES || blocks.isCut;
  return {
    documents: await showDocuments(db, shown, blocks.isCut ? plan.blocks : null),
    notes: await showNotes(db, notes.slice(0, MOST_NOTES)),
    matching: { documents: matches.length, notes: notes.length },
    atLeast: blocks.isCut || known.isCut || plan.isCut,
    more,
    indexing: await progressFrom(db, known.states),
  };
}

/** Where there are more than were looked at, those of the last document may not be all. */
function withoutBroken({ blocks, isCut }: Candidates): readonly Candidate[] {
  const last = blocks.at(-1)?.document;
  const end = isCut ? blocks.findLastIndex(({ document }) => document !== last) + 1 : blocks.length;
  return end > 0 ? blocks.slice(0, end) : blocks;
}

function matchesOf(
  blocks: readonly Candidate[],
  { documents, comments }: Pick<KnownRows, 'documents' | 'comments'>,
): readonly Match[] {
  const blocksOf = groupBy(blocks, ({ document }) => document);
  const commentsOf = groupBy(comments, ({ document }) => document);
  const known = new Map(documents.map(({ number, score }) => [number, score]));
  const numbers = new Set(known.keys());
  for (const number of blocksOf.keys()) numbers.add(number);
  for (const number of commentsOf.keys()) numbers.add(number);
  const newest = Math.max(...numbers);
  return Array.from(numbers, (document) => {
    const own = blocksOf.get(document) ?? [];
    const byMetadata = known.get(document);
    const best = bestOf(own);
    const weight =
      (1 + FOR_MORE * Math.log2(Math.max(1, own.length))) * (1 + FOR_RECENCY * (document / newest));
    return {
      document,
      blocks: own,
      comments: commentsOf.get(document)?.map(({ number }) => number) ?? [],
      byMetadata: byMetadata !== undefined,
      score:
        (best?.score ?? 0) * weight +
        (byMetadata === undefined ? 0 : BY_METADATA + byMetadata) +
        (best?.isExact === false ? NOT_EXACT : 0),
    };
  });
}

function bestOf(blocks: readonly Candidate[]): Candidate | undefined {
  let best = blocks[0];
  for (const block of blocks) if (best && byScore(block, best) < 0) best = block;
  return best;
}
