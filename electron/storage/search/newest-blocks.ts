import type { Reader } from '../database.ts';
import { sql } from '../sql.ts';
import { blocksIn, documentOf, isSlowToRepeat } from './blocks-in.ts';
import type { TextPlan } from './plan.ts';
import { rowsOf } from './rows.ts';
import { TARGETS } from './targets.ts';
import { whole } from './whole.ts';

/** To look for words in the text of one document costs as much as to find a thousand blocks. */
const FEW_DOCUMENTS = 2000;

/** A block that matches; `score` is null where it was not ranked. */
export interface Row {
  readonly id: number;
  readonly document: number;
  readonly score: number | null;
}

/** The first so many from the last on, and whether there are more. `ranked` asks for bm25, where it costs little. */
export async function newest(
  db: Reader,
  plan: TextPlan,
  ranked: boolean,
  most: number,
): Promise<{ readonly rows: readonly Row[]; readonly isCut: boolean }> {
  const { match, where } = plan;
  const numbers = await fewDocuments(db, plan);
  const all = async (asked: Promise<readonly Row[]>) => {
    const rows = await asked;
    return { rows, isCut: rows.length > most };
  };
  if (numbers) return all(newestIn(db, plan, numbers, most));
  if (match === null || where !== null) return all(newestOf(db, plan, ranked, most));
  const rows = await newestInIndex(db, match, ranked, most + 1);
  const standing = rows.flatMap(({ document, ...row }) => (document === null ? [] : { ...row, document }));
  // Many of the newest are older texts, or lie in the trash.
  if (rows.length > most && standing.length < rows.length / 2) return all(newestOf(db, plan, ranked, most));
  return { rows: standing, isCut: rows.length > most };
}

/** As one text: a thousand rows take the driver as long to hand over as FTS5 to find them. */
async function newestInIndex(
  db: Reader,
  match: string,
  ranked: boolean,
  most: number,
): Promise<readonly (Omit<Row, 'document'> & { readonly document: number | null })[]> {
  const found = await db.get<{ rows: string }>(
    whole(
      `SELECT json_group_array(json_array(id, document, score)) AS rows FROM (
        SELECT f.rowid AS id, ${documentOf('f.rowid')} AS document, ${ranked ? 'f.rank' : 'NULL'} AS score
        FROM blocks_fts f`,
      sql`WHERE f.blocks_fts MATCH ${match} ORDER BY f.rowid DESC LIMIT ${most})`,
    ),
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made so by the statement
  const rows = JSON.parse(found?.rows ?? '[]') as [number, number | null, number | null][];
  return rows.map(([id, document, score]) => ({ id, document, score })).toSorted((a, b) => b.id - a.id);
}

/** Whatever else is asked of them, of their texts, or of their documents. */
function newestOf(db: Reader, plan: TextPlan, ranked: boolean, most: number): Promise<readonly Row[]> {
  const { match, document } = plan;
  const score = ranked && match !== null ? 'blocks_fts.rank' : 'NULL';
  // First what costs one step for a row, so that the others are not looked at in their tables.
  const ofThose =
    match === null || document === null
      ? null
      : whole(
          `${documentOf('blocks_fts.rowid')} IN (SELECT d.number FROM documents d WHERE`,
          document,
          sql`)`,
        );
  return db.all<Row>(
    whole(
      `SELECT b.id, d.number AS document, ${score} AS score`,
      rowsOf(plan, TARGETS.blocks, ofThose),
      sql`ORDER BY b.id DESC LIMIT ${most + 1}`,
    ),
  );
}

/** The only documents that can be meant, where they are few enough to look into one by one; null where they are not. */
async function fewDocuments(db: Reader, plan: TextPlan): Promise<readonly number[] | null> {
  const { document } = plan;
  if (document === null || isSlowToRepeat(plan)) return null;
  const rows = await db.all<{ number: number }>(
    whole(
      'SELECT d.number FROM documents d WHERE d.trashed_at IS NULL AND',
      document,
      sql`ORDER BY d.number DESC LIMIT ${FEW_DOCUMENTS + 1}`,
    ),
  );
  return rows.length > FEW_DOCUMENTS ? null : rows.map(({ number }) => number);
}

function newestIn(
  db: Reader,
  { match, where }: TextPlan,
  numbers: readonly number[],
  most: number,
): Promise<readonly Row[]> {
  return db.all<Row>(
    whole(
      'SELECT b.id, d.number AS document, NULL AS score',
      blocksIn(match, numbers),
      sql`AND`,
      where ?? sql`true`,
      sql`LIMIT ${most + 1}`,
    ),
  );
}
