import { packed, unpacked } from '../packed.ts';
import type { Reader } from '../database.ts';
import { INDEX_STATES } from '../reindex.ts';
import { limit, type Sql, sql } from '../sql.ts';
import type { SearchPlan, TextPlan } from './plan.ts';
import { type Part, rankedFirst } from './ranked-first.ts';
import { rowsOf } from './rows.ts';
import { TARGETS } from './targets.ts';
import { MOST_RANKED, tellingTerms } from './telling.ts';
import { whole } from './whole.ts';

/** Of each sort of row so many are known by number, for counts and facets. */
const MOST_MATCHING = 5000;
const MOST_FOUND = 1000;
/** Those that are ranked are enough where fewer are shown. */
const FOUND_FIRST = MOST_RANKED;

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
      numbersOf(plan, 'documents'),
      sql`AS documents,`,
      numbersOf(plan, 'notes'),
      sql`AS notes,`,
      numbersOf(plan, 'comments'),
      sql`AS comments,`,
      blocks ?? sql`NULL`,
      sql`AS blocks`,
    ),
  );
  const documents = unpacked<[number, number | null]>(found?.documents);
  const notes = unpacked<[number, number | null]>(found?.notes);
  const comments = unpacked<[number, number]>(found?.comments);
  return {
    documents: documents.map(([number, score]) => ({ number, score: score ?? 0 })),
    notes: notes.toSorted((a, b) => (a[1] ?? 0) - (b[1] ?? 0) || b[0] - a[0]).map(([number]) => number),
    comments: comments.map(([number, document]) => ({ number, document })),
    isCut: [documents, notes, comments].some(
      ({ length }) => length === mostFound(plan) || length === MOST_MATCHING,
    ),
    blocks: found?.blocks ?? null,
    states: found?.states ?? '{}',
  };
}

type Name = 'documents' | 'notes' | 'comments';

/** From the last on: of what matches very often the rest is left out. Those of comments are with their documents. */
function numbersOf(search: SearchPlan, name: Name): Sql {
  const plan = search[name];
  if (!plan) return sql`NULL`;
  const { match } = plan;
  if (match === null || name === 'comments') return packed(NUMBERED, unrankedOf(plan, name));
  const isTelling = plan.required.length === 0 || tellingTerms(plan.required, search.counts).length > 0;
  const newest = (part: Part): Sql =>
    name === 'documents' && plan.where === null ? newestDocuments(match, part) : newestOf(plan, name, part);
  return packed(NUMBERED, rankedFirst(newest, isTelling ? MOST_RANKED : 0, mostFound(search)));
}

function mostFound({ shown }: SearchPlan): number {
  return shown < FOUND_FIRST ? FOUND_FIRST : MOST_FOUND;
}

const NUMBERED = ['id', 'of'];

function unrankedOf(plan: TextPlan, name: Name): Sql {
  const { row, table } = TARGETS[name];
  return whole(
    `SELECT ${row} AS id, ${name === 'comments' ? 'd.number' : '0'} AS "of"`,
    rowsOf(plan, TARGETS[name]),
    { text: `ORDER BY ${plan.match === null ? row : `${table}.rowid`} DESC`, values: [] },
    limit(MOST_MATCHING),
  );
}

function newestOf(plan: TextPlan, name: Name, { score, below, most }: Part): Sql {
  const { row, table } = TARGETS[name];
  return whole(
    `SELECT ${row} AS id, ${score} AS "of"`,
    rowsOf(plan, TARGETS[name], whole(`${table}.rowid <`, below)),
    { text: `ORDER BY ${table}.rowid DESC`, values: [] },
    limit(most),
  );
}

/** By words alone: of a document that has a text the place of the text tells in one step that it stands. */
function newestDocuments(match: string, { score, below, most }: Part): Sql {
  return whole(
    `SELECT rowid AS id, ${score} AS "of" FROM documents_fts`,
    sql`
      WHERE documents_fts MATCH ${match} AND (
        EXISTS (SELECT 1 FROM text_places WHERE document = documents_fts.rowid)
        OR EXISTS (SELECT 1 FROM documents WHERE number = documents_fts.rowid AND trashed_at IS NULL))
      AND rowid <`,
    below,
    sql`ORDER BY rowid DESC`,
    limit(most),
  );
}
