import type { Reader } from '../database.ts';
import { packed, unpacked } from '../packed.ts';
import { limit, type Sql, sql } from '../sql.ts';
import { blocksIn, documentOf, isSlowToRepeat } from './blocks-in.ts';
import type { Candidate } from './candidate.ts';
import type { TextPlan } from './plan.ts';
import { rankedApart } from './ranked-apart.ts';
import { type Part, rankedFirst } from './ranked-first.ts';
import { rowsOf } from './rows.ts';
import { TARGETS } from './targets.ts';
import { whole } from './whole.ts';

/** To look for words in the text of one document costs as much as to find a thousand blocks. */
const FEW_DOCUMENTS = 2000;

/** What is asked of the blocks that match. */
export interface Newest {
  readonly plan: TextPlan;
  /** From the first on, since they are few: FTS5 takes longer to go backwards. */
  readonly isWhole: boolean;
  readonly most: number;
  /** So many of them, the newest, are ranked by bm25. */
  readonly ranked: number;
  /** What the newest are ranked by where it is something else than what they match; null where it is not, or they are not. */
  readonly rankedBy: string | null;
  /** Null where they can be told no better than by asking for all of them. */
  readonly documents: readonly number[] | null;
}

/** The first so many from the last on, for `rowsAmong`. */
export function newestBlocks(asked: Newest): Sql {
  return packedBlocks(foundBy(asked), asked);
}

function foundBy({ plan, isWhole, ranked, most, documents }: Newest): Sql {
  const { match, where } = plan;
  if (documents) return newestIn(plan, documents, most);
  if (match !== null && isWhole) return firstInIndex(match, most);
  if (match === null || where !== null) return newestOf(plan, ranked, most);
  const newest = (part: Part): Sql => newestInIndex(match, part);
  return rankedFirst(newest, ranked, most);
}

function packedBlocks(rows: Sql, { rankedBy }: Newest): Sql {
  return packed(ROW, rankedBy === null ? rows : rankedApart(rows, rankedBy));
}

const ROW = ['id', 'document', 'score'];

function newestInIndex(match: string, { score, below, most }: Part): Sql {
  return whole(
    `SELECT rowid AS id, ${documentOf('blocks_fts.rowid')} AS document, ${score} AS score FROM blocks_fts`,
    sql`WHERE blocks_fts MATCH ${match} AND rowid <`,
    below,
    sql`ORDER BY rowid DESC`,
    limit(most),
  );
}

/** Each counts the same, so that a document with more of them comes before one with fewer. */
function firstInIndex(match: string, most: number): Sql {
  return whole(
    `SELECT rowid AS id, ${documentOf('blocks_fts.rowid')} AS document, -1 AS score FROM blocks_fts`,
    sql`WHERE blocks_fts MATCH ${match} ORDER BY rowid`,
    limit(most),
  );
}

/** What `newestBlocks` found of texts that are searched, and whether it was as much as was asked for. */
export async function rowsAmong(
  db: Reader,
  asked: Newest,
  found: string | null,
): Promise<{ readonly rows: readonly Candidate[]; readonly isFull: boolean }> {
  const { plan, isWhole, ranked, most } = asked;
  const all = unpacked<[number, number | null, number | null]>(found);
  const rows = standing(isWhole ? all.toReversed() : all);
  // Many of the newest are older texts, or lie in the trash.
  if (all.length === most && rows.length < most / 2) {
    const standingOnes = packedBlocks(newestOf(plan, ranked, most), asked);
    const row = await db.get<{ rows: string }>(whole('SELECT', standingOnes, sql`AS rows`));
    const others = standing(unpacked(row?.rows));
    return { rows: others, isFull: others.length === most };
  }
  return { rows, isFull: all.length === most };
}

function standing(all: readonly (readonly [number, number | null, number | null])[]): readonly Candidate[] {
  const rows: Candidate[] = [];
  for (const [id, document, score] of all) {
    if (document !== null) rows.push({ id, document, score: score ?? 0, isExact: true });
  }
  return rows;
}

/** Whatever else is asked of them, of their texts, or of their documents. */
function newestOf(plan: TextPlan, ranked: number, most: number): Sql {
  const { match, document } = plan;
  // First what costs one step for a row, so that the others are not looked at in their tables.
  const ofThose =
    match === null || document === null
      ? sql`true`
      : whole(
          `${documentOf('blocks_fts.rowid')} IN (SELECT d.number FROM documents d WHERE`,
          document,
          sql`)`,
        );
  const key = match === null ? 'b.id' : 'blocks_fts.rowid';
  const newest = (part: Part): Sql =>
    whole(
      `SELECT b.id AS id, d.number AS document, ${part.score} AS score`,
      rowsOf(plan, TARGETS.blocks, whole(`${key} <`, part.below, sql`AND`, ofThose)),
      sql`ORDER BY b.id DESC`,
      limit(part.most),
    );
  return rankedFirst(newest, match === null ? 0 : ranked, most);
}

/** The only documents that can be meant, where they are few enough to look into one by one; null where they are not. */
export async function fewDocuments(db: Reader, plan: TextPlan): Promise<readonly number[] | null> {
  const { document } = plan;
  if (document === null || isSlowToRepeat(plan)) return null;
  const rows = await db.all<{ number: number }>(
    whole(
      'SELECT d.number FROM documents d WHERE d.trashed_at IS NULL AND',
      document,
      sql`ORDER BY d.number DESC`,
      limit(FEW_DOCUMENTS + 1),
    ),
  );
  return rows.length > FEW_DOCUMENTS ? null : rows.map(({ number }) => number);
}

function newestIn({ match, where }: TextPlan, numbers: readonly number[], most: number): Sql {
  return whole(
    'SELECT b.id AS id, d.number AS document, NULL AS score',
    blocksIn(match, numbers),
    sql`AND`,
    where ?? sql`true`,
    limit(most),
  );
}
