import type { SearchOrder } from '#shared/model/search.ts';
import type { Reader } from '../database.ts';
import { type Sql, sql } from '../sql.ts';
import { toMatch } from './fts.ts';
import { newest, type Row } from './newest-blocks.ts';
import type { TextPlan } from './plan.ts';
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

/** Ranking costs a microsecond a block, and is the only thing that grows: of more than this the newest are ranked. */
const MOST_RANKED = 1000;
/** Finding them costs less: so many are looked at where documents are in another order. */
const MOST_ORDERED = 20_000;
/** A word in more blocks than this tells little of one of them, and counting them for bm25 takes long. */
const COMMON = 50_000;
/** What only begins so is put together from many words before it is counted. */
const COMMON_BEGINNING = 20_000;

/** Of the texts that are searched. `frequencies` are those of the terms that are required. */
export async function findCandidates(
  db: Reader,
  plan: TextPlan,
  order: SearchOrder,
  frequencies: readonly number[],
): Promise<Candidates> {
  const byRelevance = order === 'relevance';
  const most = byRelevance ? MOST_RANKED : MOST_ORDERED;
  const ranked = byRelevance ? rankedMatch(plan, frequencies) : null;
  const { rows, isCut } = await newest(db, plan, ranked !== null && ranked === plan.match, most);
  const found = rows.slice(0, most);
  if (found.length === 0) return { blocks: [], isCut };
  const isRanked = ranked === null || found[0]?.score !== null;
  const scores = isRanked ? null : await scoresIn(db, ranked, found);
  const exact = plan.exact === null ? null : await exactIn(db, plan.exact, found);
  const blocks = found.map(({ id, document, score }) => ({
    id,
    document,
    score: scores?.get(id) ?? score ?? 0,
    isExact: exact === null || exact.has(id),
  }));
  return { blocks, isCut };
}

/** What is worth ranking by: all of the match, those of its words that are not too common, or nothing. */
function rankedMatch({ match, required }: TextPlan, frequencies: readonly number[]): string | null {
  if (match === null || required.length === 0) return match;
  const telling = required.filter((term, index) => {
    const isBeginning = term.spellings.some(({ prefix }) => prefix);
    return (frequencies[index] ?? 0) <= (isBeginning ? COMMON_BEGINNING : COMMON);
  });
  if (telling.length === required.length) return match;
  if (telling.length === 0) return null;
  return toMatch({ kind: 'and', parts: telling.map((term) => ({ kind: 'term', term, column: null })) });
}

/** The plus keeps SQLite from looking each row up by itself. */
async function scoresIn(
  db: Reader,
  match: string,
  rows: readonly Row[],
): Promise<ReadonlyMap<number, number>> {
  const found = await db.all<{ id: number; score: number }>(
    whole(
      'SELECT rowid AS id, rank AS score FROM blocks_fts',
      sql`WHERE blocks_fts MATCH ${match}`,
      within(rows),
    ),
  );
  return new Map(found.map(({ id, score }) => [id, score]));
}

async function exactIn(db: Reader, match: string, rows: readonly Row[]): Promise<ReadonlySet<number>> {
  const found = await db.all<{ id: number }>(
    whole('SELECT rowid AS id FROM blocks_fts', sql`WHERE blocks_fts MATCH ${match}`, within(rows)),
  );
  return new Set(found.map(({ id }) => id));
}

function within(rows: readonly Row[]): Sql {
  const ids = rows.map(({ id }) => id);
  return sql`
    AND rowid BETWEEN ${Math.min(...ids)} AND ${Math.max(...ids)}
    AND +rowid IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;
}
