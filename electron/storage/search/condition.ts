import type { Sql } from '../sql.ts';
import { closenessOf, type Fts, hasOthers, requiredIn, toMatch } from './fts.ts';
import type { TextPlan } from './plan.ts';

/** An index with the column that names its rows in the tables behind it; both are written by a programmer. */
export interface Index {
  readonly table: 'blocks_fts' | 'comments_fts' | 'documents_fts' | 'notes_fts';
  readonly row: 'b.id' | 'p.rowid' | 'd.number' | 'n.number';
}

/** An expression over the tables behind an index. */
export interface RowDemand extends Sql {
  /** It names `d` alone. */
  readonly ofDocument: boolean;
}

/** What rows have to meet: all of its parts. */
export type Condition =
  | 'all'
  | 'none'
  | {
      readonly wanted: readonly Fts[];
      readonly unwanted: readonly Fts[];
      readonly where: readonly RowDemand[];
    };

/** What has the words. */
export function ofWords(fts: Fts): Condition {
  return { wanted: [fts], unwanted: [], where: [] };
}

/** The expression must never be NULL: its opposite would be NULL, too. */
export function ofRows({ text, values }: Sql): Condition {
  return { wanted: [], unwanted: [], where: [{ text, values, ofDocument: false }] };
}

/** As `ofRows`, for one that names `d` alone. */
export function ofDocuments({ text, values }: Sql): Condition {
  return { wanted: [], unwanted: [], where: [{ text, values, ofDocument: true }] };
}

/** All of them. */
export function both(conditions: readonly Condition[]): Condition {
  if (conditions.includes('none')) return 'none';
  const parts = conditions.filter((condition) => typeof condition !== 'string');
  if (parts.length === 0) return 'all';
  return {
    wanted: parts.flatMap(({ wanted }) => wanted),
    unwanted: parts.flatMap(({ unwanted }) => unwanted),
    where: parts.flatMap(({ where }) => where),
  };
}

export function either(conditions: readonly Condition[], index: Index): Condition {
  if (conditions.includes('all')) return 'all';
  const parts = conditions.filter((condition) => typeof condition !== 'string');
  const [only, second] = parts;
  if (!only) return 'none';
  if (!second) return only;
  const words = parts.flatMap(({ wanted, unwanted }) => (wanted.length > 0 ? [ftsOf(wanted, unwanted)] : []));
  const wanted: readonly Fts[] = words.length === parts.length ? [{ kind: 'or', parts: words }] : [];
  const inWords = wanted.length > 0 && parts.every(({ where }) => where.length === 0);
  // Where one of them demands more than words, the words still narrow down what is looked at.
  const any = joined(
    parts.map((part) => expression(part, index)),
    'OR',
  );
  const where = inWords ? [] : [{ ...any, ofDocument: parts.every(isOfDocument) }];
  return { wanted, unwanted: [], where };
}

function isOfDocument({ wanted, unwanted, where }: Exclude<Condition, string>): boolean {
  return wanted.length + unwanted.length === 0 && where.every(({ ofDocument }) => ofDocument);
}

/** Whatever does not meet it. */
export function opposite(condition: Condition, index: Index): Condition {
  if (condition === 'all') return 'none';
  if (condition === 'none') return 'all';
  const { wanted, unwanted, where } = condition;
  if (where.length === 0 && unwanted.length === 0) {
    return { wanted: [], unwanted: [ftsOf(wanted, [])], where: [] };
  }
  const [only, ...others] = unwanted;
  if (where.length === 0 && wanted.length === 0 && only && others.length === 0) return ofWords(only);
  const { text, values } = expression(condition, index);
  return {
    wanted: [],
    unwanted: [],
    where: [{ text: `NOT ${text}`, values, ofDocument: isOfDocument(condition) }],
  };
}

function ftsOf(wanted: readonly Fts[], unwanted: readonly Fts[]): Fts {
  const [only, ...others] = wanted;
  const all: Fts = only && others.length === 0 ? only : { kind: 'and', parts: wanted };
  return unwanted.length === 0 ? all : { kind: 'but', wanted: all, unwanted };
}

function expression({ wanted, unwanted, where }: Exclude<Condition, string>, index: Index): Sql {
  const parts: Sql[] = [...where];
  if (wanted.length > 0) parts.push(inIndex(ftsOf(wanted, unwanted), index, true));
  else if (unwanted.length > 0) parts.push(inIndex({ kind: 'or', parts: unwanted }, index, false));
  return joined(parts, 'AND');
}

function inIndex(fts: Fts, { table, row }: Index, isThere: boolean): Sql {
  return {
    text: `${row} ${isThere ? 'IN' : 'NOT IN'} (SELECT rowid FROM ${table} WHERE ${table} MATCH ?)`,
    values: [toMatch(fts)],
  };
}

/** Halved again and again: of a long chain SQLite makes a tree as deep as it is long, and refuses one that is too deep. */
export function joined(parts: readonly Sql[], sign: 'AND' | 'OR'): Sql {
  const textOf = (from: number, to: number): string => {
    if (to - from === 1) return `(${parts[from]?.text ?? ''})`;
    const half = (from + to) >> 1;
    return `(${textOf(from, half)} ${sign} ${textOf(half, to)})`;
  };
  return { text: textOf(0, parts.length), values: parts.flatMap(({ values }) => values) };
}

const EVERYTHING: TextPlan = {
  match: null,
  exact: null,
  required: [],
  closeness: null,
  where: null,
  document: null,
};

/** Null where nothing can meet it. */
export function toPlan(condition: Condition, index: Index): TextPlan | null {
  if (condition === 'none') return null;
  if (condition === 'all') return EVERYTHING;
  const { wanted, unwanted, where } = condition;
  const rows: Sql[] = [...where];
  const ofDocument = where.filter((demand) => demand.ofDocument);
  const fts = wanted.length > 0 ? ftsOf(wanted, unwanted) : null;
  if (!fts && unwanted.length > 0) rows.push(inIndex({ kind: 'or', parts: unwanted }, index, false));
  return {
    match: fts && toMatch(fts),
    exact: fts && hasOthers(fts) ? toMatch(fts, true) : null,
    required: fts ? requiredIn(fts) : [],
    closeness: fts && closenessOf(fts),
    where: rows.length === 0 ? null : joined(rows, 'AND'),
    document: ofDocument.length === 0 ? null : joined(ofDocument, 'AND'),
  };
}
