import type { Reader } from '../database.ts';
import type { Sql } from '../sql.ts';
import type { SearchPlan, TextPlan } from './plan.ts';
import { rowsOf } from './rows.ts';
import { type TargetName, TARGETS } from './targets.ts';
import { frequenciesFrom, frequencyRows } from './vocabulary.ts';

/** Of each sort of row so many are known by number, for counts and facets. */
const MOST_MATCHING = 5000;
const MOST_RANKED = 1000;

/** What a search knows before it looks into texts. */
export interface KnownRows {
  readonly documents: readonly Known[];
  /** Numbers, the best first. */
  readonly notes: readonly number[];
  readonly comments: readonly { readonly number: number; readonly document: number }[];
  /** Of each of the terms that blocks have to meet: in how many it stands, more or less. */
  readonly frequencies: readonly number[];
  /** There may be more. */
  readonly isCut: boolean;
}

export interface Known {
  readonly number: number;
  /** At most 0; smaller is better. */
  readonly score: number;
}

interface KnownRow {
  readonly sort: TargetName | 'word' | 'beginning';
  readonly number: number;
  /** The score of a document or note; the document of a comment; the word that was counted. */
  readonly of: number | string | null;
}

/** In one statement: to ask costs more than to look up what is asked here. */
export async function findKnownRows(db: Reader, plan: SearchPlan): Promise<KnownRows> {
  const terms = plan.blocks?.required ?? [];
  const parts = [
    plan.documents && numbersOf(plan.documents, 'documents'),
    plan.notes && numbersOf(plan.notes, 'notes'),
    plan.comments && numbersOf(plan.comments, 'comments'),
    ...frequencyRows(terms),
  ].filter((part) => part !== null);
  const rows = parts.length === 0 ? [] : await db.all<KnownRow>(together(parts));
  const known = (sort: TargetName): readonly Known[] =>
    rows.filter((row) => row.sort === sort).map(({ number, of }) => ({ number, score: Number(of) }));
  const counts = (['documents', 'notes', 'comments'] as const).map(
    (sort) => rows.filter((row) => row.sort === sort).length,
  );
  return {
    isCut: counts.some((count) => count === MOST_RANKED || count === MOST_MATCHING),
    documents: known('documents'),
    notes: known('notes')
      .toSorted((a, b) => a.score - b.score || b.number - a.number)
      .map(({ number }) => number),
    comments: rows
      .filter(({ sort }) => sort === 'comments')
      .map(({ number, of }) => ({ number, document: Number(of) })),
    frequencies: frequenciesFrom(
      terms,
      rows.filter(({ sort }) => sort === 'word' || sort === 'beginning'),
    ),
  };
}

/** Ranking is what costs: of what matches very often the newest is ranked, and the rest left out. */
function numbersOf(plan: TextPlan, name: 'documents' | 'notes' | 'comments'): Sql {
  const { table, row } = TARGETS[name];
  const rows = rowsOf(plan, TARGETS[name]);
  const isRanked = plan.match !== null && name !== 'comments';
  const of = name === 'comments' ? 'd.number' : isRanked ? `${table}.rank` : '0';
  return {
    text: `SELECT '${name}' AS sort, ${row} AS number, ${of} AS "of" ${rows.text} ORDER BY ${
      plan.match === null ? row : `${table}.rowid`
    } DESC LIMIT ?`,
    values: [...rows.values, isRanked ? MOST_RANKED : MOST_MATCHING],
  };
}

function together(parts: readonly Sql[]): Sql {
  const all = parts.map(({ text }) => `SELECT sort, number, "of" FROM (${text})`).join(' UNION ALL ');
  return { text: all, values: parts.flatMap(({ values }) => values) };
}
