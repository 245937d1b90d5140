import type { Reader } from '../database.ts';
import { allPacked } from '../packed.ts';
import { limit, type Sql, sql } from '../sql.ts';
import { documentOf } from './blocks-in.ts';
import type { SearchPlan, TextPlan } from './plan.ts';
import { rowsOf } from './rows.ts';
import { type Target, TARGETS } from './targets.ts';
import { whole } from './whole.ts';

/** `documents.number` and `notes.number` of what matches a plan. */
export interface Matching {
  readonly documents: readonly number[];
  readonly notes: readonly number[];
}

const MOST = 5000;
/** Rows of an index that are gone through to find the documents that they belong to. */
const MOST_ROWS = 50_000;

/** Of what matches very often the newest. */
export async function findMatching(db: Reader, plan: SearchPlan): Promise<Matching> {
  const documents = new Set<number>();
  for (const name of ['documents', 'comments', 'blocks'] as const) {
    for (const number of await numbersOf(db, plan[name], TARGETS[name])) documents.add(number);
  }
  return {
    documents: [...documents].slice(0, MOST),
    notes: await numbersOf(db, plan.notes, TARGETS.notes),
  };
}

async function numbersOf(db: Reader, plan: TextPlan | null, target: Target): Promise<readonly number[]> {
  if (!plan) return [];
  const found = await allPacked<[number]>(
    db,
    ['number'],
    whole(
      'SELECT DISTINCT number FROM (',
      newestRows(plan, target),
      sql`) WHERE number IS NOT NULL`,
      limit(MOST),
    ),
  );
  return found.map(([number]) => number);
}

function newestRows(plan: TextPlan, target: Target): Sql {
  // Words alone are told by the index, and the document by where its text begins: no block is looked up.
  if (target.name === 'blocks' && plan.match !== null && plan.where === null) {
    return whole(
      `SELECT ${documentOf('f.rowid')} AS number FROM blocks_fts f`,
      sql`WHERE f.blocks_fts MATCH ${plan.match} ORDER BY f.rowid DESC`,
      limit(MOST_ROWS),
    );
  }
  const key = plan.match === null ? target.row : `${target.table}.rowid`;
  return whole(
    `SELECT ${target.name === 'notes' ? 'n.number' : 'd.number'} AS number`,
    rowsOf(plan, target),
    { text: `ORDER BY ${key} DESC`, values: [] },
    limit(MOST_ROWS),
  );
}
