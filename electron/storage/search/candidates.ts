import type { Reader } from '../database.ts';
import { allPacked } from '../packed.ts';
import { sql } from '../sql.ts';
import type { Candidate } from './candidate.ts';
import { toMatch } from './fts.ts';
import { fewDocuments, type Newest, newestBlocks, rowsAmong } from './newest-blocks.ts';
import type { SearchPlan, TextPlan } from './plan.ts';
import { MOST_RANKED, tellingTerms } from './telling.ts';
import { type Counts, expectedTogether } from './vocabulary.ts';
import { whole } from './whole.ts';

export interface Candidates {
  /** The newest first. */
  readonly blocks: readonly Candidate[];
  /** More match than these. */
  readonly isCut: boolean;
}

/** Where more match than are ranked, those that are are enough, if they lie in more documents than are shown. */
const FOUND_FIRST = MOST_RANKED - 1;
/** Where more match than these the newest are looked at: they are what is counted. */
const MOST_FOUND = 1000;
/** Finding them costs less: so many are looked at where documents are in another order. */
const MOST_ORDERED = 20_000;

/** What is to be asked, and what is worth ranking by. */
export interface Asked extends Newest {
  /** So many are looked at where the first `most` lie in fewer documents than are shown. */
  readonly utmost: number;
  /** Documents. */
  readonly shown: number;
}

/** Of the texts that are searched. */
export async function askForCandidates(
  db: Reader,
  plan: TextPlan,
  { order, shown, counts }: Pick<SearchPlan, 'order' | 'shown' | 'counts'>,
): Promise<Asked> {
  const byRelevance = order === 'relevance';
  const documents = await fewDocuments(db, plan);
  const utmost = (byRelevance ? MOST_FOUND : MOST_ORDERED) + 1;
  const most = byRelevance && documents === null ? FOUND_FIRST + 1 : utmost;
  const ranking = byRelevance ? rankedMatch(plan, counts) : null;
  const ranked = ranking !== null && ranking === plan.match && documents === null ? MOST_RANKED : 0;
  const isWhole = byRelevance && plan.where === null && ranked === 0 && isFew(plan, counts);
  const rankedBy = ranked > 0 ? null : ranking;
  return { plan, documents, isWhole, most: isWhole ? utmost : most, utmost, shown, ranked, rankedBy };
}

/** Of words that stand in the same paragraph, one in so many stands near the other. */
const NEAR = 3;

/** Whether no more may match than are looked at first; where more do after all, the newest are asked for then. */
function isFew({ required, closeness }: TextPlan, counts: Counts): boolean {
  if (closeness === 'beside') return true;
  return expectedTogether(required, counts) <= FOUND_FIRST * (closeness === 'near' ? NEAR : 1);
}

/** `found` is what `newestBlocks` found. */
export async function candidatesAmong(db: Reader, asked: Asked, found: string | null): Promise<Candidates> {
  const { plan, most, utmost, shown } = asked;
  const { rows, isFull } = await rowsAmong(db, asked, found);
  if (isFull && asked.isWhole) {
    const newest = { ...asked, isWhole: false, most: FOUND_FIRST + 1 };
    return candidatesAmong(db, newest, await askAlone(db, newest));
  }
  if (isFull && most < utmost && new Set(rows.map(({ document }) => document)).size <= shown) {
    const all = { ...asked, most: utmost };
    return candidatesAmong(db, all, await askAlone(db, all));
  }
  const blocks = isFull ? rows.slice(0, most - 1) : rows;
  const isAlike = blocks.length === 0 || plan.exact === null;
  return { blocks: isAlike ? blocks : await withExact(db, plan.exact, blocks), isCut: isFull };
}

async function askAlone(db: Reader, asked: Asked): Promise<string | null> {
  const row = await db.get<{ rows: string }>(whole('SELECT', newestBlocks(asked), sql`AS rows`));
  return row?.rows ?? null;
}

/** In FTS5's language: all of the match, or those of its words that are not too common; null for nothing. */
function rankedMatch({ match, required }: TextPlan, counts: Counts): string | null {
  if (match === null || required.length === 0) return match;
  const telling = tellingTerms(required, counts);
  if (telling.length === required.length) return match;
  if (telling.length === 0) return null;
  return toMatch({ kind: 'and', parts: telling.map((term) => ({ kind: 'term', term, column: null })) });
}

async function withExact(
  db: Reader,
  match: string,
  blocks: readonly Candidate[],
): Promise<readonly Candidate[]> {
  const ids = blocks.map(({ id }) => id);
  const found = await allPacked<[number]>(
    db,
    ['rowid'],
    // The plus keeps SQLite from looking each row up by itself.
    sql`
      SELECT rowid FROM blocks_fts
      WHERE blocks_fts MATCH ${match} AND rowid BETWEEN ${Math.min(...ids)} AND ${Math.max(...ids)}
        AND +rowid IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
  );
  const exact = new Set(found.map(([id]) => id));
  return blocks.map((block) => ({ ...block, isExact: exact.has(block.id) }));
}
