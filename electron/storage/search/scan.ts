import type { Query } from '#shared/query/query.ts';
import type { Reader } from '../database.ts';
import type { Scanned } from './facts.ts';
import type { TextPlan } from './plan.ts';
import { rowsOf } from './rows.ts';
import { type Target, type TargetName, TARGETS } from './targets.ts';

/** What no index can tell, and how a text shows it. */
export interface ScannedPart {
  readonly query: Query;
  readonly isIn: (text: string, isQuote: boolean) => boolean;
}

/** The window waits for this, and each row of the answer is carried between threads. */
const BUDGET_MS = 2500;
const MOST_ROWS = 20_000;
const PAGE_ROWS = 400;

export interface Scan extends Scanned {
  /** Up to which row was looked; null where everything was. */
  readonly cut: ReadonlyMap<TargetName, number>;
}

/** Looks through the texts of what the plans narrow down to, in pages, as long as the time allows. */
export async function scan(
  db: Reader,
  plans: ReadonlyMap<TargetName, TextPlan>,
  parts: readonly ScannedPart[],
): Promise<Scan> {
  const found = new Map<string, number[]>();
  const cut = new Map<TargetName, number>();
  const until = performance.now() + BUDGET_MS;
  for (const [name, plan] of plans) {
    const last = await scanRows(db, plan, TARGETS[name], until, (row, text, isQuote) => {
      let count = 0;
      for (const [index, { isIn }] of parts.entries()) {
        if (!isIn(text, isQuote)) continue;
        const rows = found.get(`${name} ${index}`) ?? [];
        rows.push(row);
        found.set(`${name} ${index}`, rows);
        count += 1;
      }
      return count;
    });
    if (last !== null) cut.set(name, last);
  }
  return {
    cut,
    rowsOf: (query, name) => found.get(`${name} ${parts.findIndex((part) => part.query === query)}`) ?? [],
  };
}

type Look = (row: number, text: string, isQuote: boolean) => number;

/** Answers the last row that was looked at when the time or the room was up; null where it was not. */
async function scanRows(
  db: Reader,
  plan: TextPlan,
  target: Target,
  until: number,
  look: Look,
): Promise<number | null> {
  let last = -1;
  let count = 0;
  for (;;) {
    const rows = await db.all<{ row: number; text: string; quote: number }>(pageOf(plan, target, last));
    for (const { row, text, quote } of rows) {
      count += look(row, text, quote === 1);
      last = row;
      if (performance.now() > until || count >= MOST_ROWS) return last;
    }
    if (rows.length < PAGE_ROWS) return null;
  }
}

function pageOf(plan: TextPlan, target: Target, last: number) {
  const key = plan.match === null ? target.row : `${target.table}.rowid`;
  const rows = rowsOf(plan, target, { text: `${key} > ?`, values: [last] });
  const quote = target.name === 'blocks' ? "b.kind = 'quote'" : '0';
  return {
    text: `SELECT ${target.row} AS row, ${target.text} AS text, ${quote} AS quote ${rows.text} ORDER BY ${key} LIMIT ${PAGE_ROWS}`,
    values: rows.values,
  };
}
