import type { SearchOrder } from '#shared/model/search.ts';
import type { Reader } from '../database.ts';
import { allPacked } from '../packed.ts';
import { type Sql, sql } from '../sql.ts';
import { toMatch } from './fts.ts';
import { fewDocuments, type Newest, type Row, rowsAmong } from './newest-blocks.ts';
import type { TextPlan } from './plan.ts';
import { MOST_RANKED, tellingTerms } from './telling.ts';
import { type Counts, frequencyOf } from './vocabulary.ts';
import { whole } from './whole.ts';

/** A block that matches. */
export interface Candidate {
  readonly id: number;
  /** `documents.number`. */
  readonly document: number;
  /** At most 0; smaller is better, as with FTS5's bm25. */
  readonly score: number;
  /** It meets what was asked for itself, and not only another form of it. */
  readonly isExact: boolean;
}

/** The best first. */
export function byScore(a: Candidate, b: Candidate): number {
  return Number(b.isExact) - Number(a.isExact) || a.score - b.score || a.id - b.id;
}

export interface Candidates {
  /** The newest first. */
  readonly blocks: readonly Candidate[];
  /** More match than these. */
  readonly isCut: boolean;
}

/** Where more match than these the newest are looked at: they are what is counted. */
const MOST_FOUND = 1000;
/** Finding them costs less: so many are looked at where documents are in another order. */
const MOST_ORDERED = 20_000;

/** What is to be asked, and what is worth ranking by. */
export interface Asked extends Newest {
  /** In FTS5's language: all of the match, or those of its words that are not too common; null for nothing. */
  readonly ranking: string | null;
}

/** Of the texts that are searched. */
export async function askForCandidates(
  db: Reader,
  plan: TextPlan,
  order: SearchOrder,
  counts: Counts,
): Promise<Asked> {
  const byRelevance = order === 'relevance';
  const documents = await fewDocuments(db, plan);
  const most = (byRelevance ? MOST_FOUND : MOST_ORDERED) + 1;
  const ranking = byRelevance ? rankedMatch(plan, counts) : null;
  const isRankedAtOnce = ranking !== null && ranking === plan.match && documents === null;
  const ranked = isRankedAtOnce ? (isSurelyCut(plan, counts) ? MOST_RANKED : most) : 0;
  return { plan, documents, most, ranking, ranked };
}

/** `found` is what `newestBlocks` found. */
export async function candidatesAmong(db: Reader, asked: Asked, found: string | null): Promise<Candidates> {
  const { plan, ranking, ranked, most } = asked;
  const { rows: all, isFull } = await rowsAmong(db, asked, found);
  const rows = all.slice(0, most - 1);
  if (rows.length === 0) return { blocks: [], isCut: isFull };
  const scores =
    ranking === null || ranked > 0
      ? null
      : await scoresIn(db, ranking, isFull ? rows.slice(0, MOST_RANKED) : rows);
  const exact = plan.exact === null ? null : await exactIn(db, plan.exact, rows);
  const blocks = rows.map(({ id, document, score }) => ({
    id,
    document,
    score: scores?.get(id) ?? score ?? 0,
    isExact: exact === null || exact.has(id),
  }));
  return { blocks, isCut: isFull };
}

function rankedMatch({ match, required }: TextPlan, counts: Counts): string | null {
  if (match === null || required.length === 0) return match;
  const telling = tellingTerms(required, counts);
  if (telling.length === required.length) return match;
  if (telling.length === 0) return null;
  return toMatch({ kind: 'and', parts: telling.map((term) => ({ kind: 'term', term, column: null })) });
}

/** Of a single word it is known beforehand whether there is more than will be ranked. */
function isSurelyCut({ required, where }: TextPlan, counts: Counts): boolean {
  const [only, ...others] = required;
  if (where !== null || !only || others.length > 0) return false;
  const isWord = only.spellings.every(({ words }) => words.length === 1);
  return isWord && frequencyOf(only, counts) > MOST_FOUND;
}

/** The plus keeps SQLite from looking each row up by itself. */
async function scoresIn(
  db: Reader,
  match: string,
  rows: readonly Row[],
): Promise<ReadonlyMap<number, number>> {
  const found = await allPacked<[number, number]>(
    db,
    ['rowid', 'rank'],
    whole('SELECT rowid, rank FROM blocks_fts', sql`WHERE blocks_fts MATCH ${match}`, within(rows)),
  );
  return new Map(found);
}

async function exactIn(db: Reader, match: string, rows: readonly Row[]): Promise<ReadonlySet<number>> {
  const found = await allPacked<[number]>(
    db,
    ['rowid'],
    whole('SELECT rowid FROM blocks_fts', sql`WHERE blocks_fts MATCH ${match}`, within(rows)),
  );
  return new Set(found.map(([id]) => id));
}

function within(rows: readonly Row[]): Sql {
  const ids = rows.map(({ id }) => id);
  return sql`
    AND rowid BETWEEN ${Math.min(...ids)} AND ${Math.max(...ids)}
    AND +rowid IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;
}
