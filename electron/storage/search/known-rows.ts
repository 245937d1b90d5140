import { packed, unpacked } from '../packed.ts';
import type { Reader } from '../database.ts';
import { INDEX_STATES } from '../reindex.ts';
import { type Sql, sql } from '../sql.ts';
import type { SearchPlan, TextPlan } from './plan.ts';
import { rowsOf } from './rows.ts';
import { TARGETS } from './targets.ts';
import { whole } from './whole.ts';

/** Of each sort of row so many are known by number, for counts and facets. */
const MOST_MATCHING = 5000;
const MOST_RANKED = 1000;

/** What a search finds before it chooses what to show. */
export interface KnownRows {
  readonly documents: readonly Known[];
  /** Numbers, the best first. */
  readonly notes: readonly number[];
  readonly comments: readonly { readonly number: number; readonly document: number }[];
  /** There may be more documents, notes or comments. */
  readonly isCut: boolean;
  /** What was asked for as `blocks`. */
  readonly blocks: string | null;
  /** For `progressFrom`. */
  readonly states: string;
}

export interface Known {
  readonly number: number;
  /** At most 0; smaller is better. */
  readonly score: number;
}

/** All in one statement, with what is asked of blocks: to ask costs more than to look up what is asked here. */
export async function findKnownRows(db: Reader, plan: SearchPlan, blocks: Sql | null): Promise<KnownRows> {
  const found = await db.get<{
    readonly documents: string;
    readonly notes: string;
    readonly comments: string;
    readonly blocks: string | null;
    readonly states: string;
  }>(
    whole(
      `SELECT ${INDEX_STATES} AS states,`,
      numbersOf(plan.documents, 'documents'),
      sql`AS documents,`,
      numbersOf(plan.notes, 'notes'),
      sql`AS notes,`,
      numbersOf(plan.comments, 'comments'),
      sql`AS comments,`,
      blocks ?? sql`NULL`,
      sql`AS blocks`,
    ),
  );
  const documents = unpacked<[number, number]>(found?.documents);
  const notes = unpacked<[number, number]>(found?.notes);
  const comments = unpacked<[number, number]>(found?.comments);
  return {
    documents: documents.map(([number, score]) => ({ number, score })),
    notes: notes.toSorted((a, b) => a[1] - b[1] || b[0] - a[0]).map(([number]) => number),
    comments: comments.map(([number, document]) => ({ number, document })),
    isCut: [documents, notes, comments].some(
      ({ length }) => length === MOST_RANKED || length === MOST_MATCHING,
    ),
    blocks: found?.blocks ?? null,
    states: found?.states ?? '{}',
  };
}

/** Ranking is what costs: of what matches very often the newest is ranked, and the rest left out. */
function numbersOf(plan: TextPlan | null, name: 'documents' | 'notes' | 'comments'): Sql {
  if (!plan) return sql`NULL`;
  const { table, row } = TARGETS[name];
  const rows = rowsOf(plan, TARGETS[name]);
  const isRanked = plan.match !== null && name !== 'comments';
  const of = name === 'comments' ? 'd.number' : isRanked ? `${table}.rank` : '0';
  return packed(
    ['number', 'of'],
    whole(
      `SELECT ${row} AS number, ${of} AS "of"`,
      rows,
      sql`ORDER BY`,
      { text: plan.match === null ? row : `${table}.rowid`, values: [] },
      sql`DESC LIMIT ${isRanked ? MOST_RANKED : MOST_MATCHING}`,
    ),
  );
}
