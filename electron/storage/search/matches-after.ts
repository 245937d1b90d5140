import type { Reader } from '../database.ts';
import { type Sql, sql } from '../sql.ts';
import type { SearchPlan, TextPlan } from './plan.ts';

/** What matches a plan at this moment, as far as somebody may not have seen it yet. */
export interface Matches {
  /** How many blocks that came after a certain one. */
  readonly blocks: number;
  /** Ids of all notes that match, and of the passages whose comment does. */
  readonly notes: readonly string[];
  readonly comments: readonly string[];
}

/** More than this is a search for everything, of which nobody looks at the new ones. */
const AT_MOST = 10_000;

/** Among newest texts outside the trash. `after` is a `blocks.id`. */
export async function matchesAfter(db: Reader, plan: SearchPlan, after: number): Promise<Matches> {
  const [blocks, notes, comments] = await Promise.all([
    countBlocks(db, plan.blocks, after),
    idsOf(db, plan.notes, NOTES),
    idsOf(db, plan.comments, COMMENTS),
  ]);
  return { blocks, notes, comments };
}

const NEWEST = sql`
  d.trashed_at IS NULL AND r.number = (SELECT max(number) FROM revisions WHERE document_id = d.id)`;

/** A mended text has all its blocks anew, but nothing in it is newer than the text that was mended. */
const cameAfter = (after: number): Sql => sql`
  CASE WHEN (SELECT made_by FROM readings WHERE revision_id = r.id) = 'repair' THEN (
    SELECT (SELECT id FROM blocks WHERE revision_id = m.id ORDER BY ordinal LIMIT 1)
    FROM revisions m JOIN readings g ON g.revision_id = m.id
    WHERE m.document_id = r.document_id AND m.original_hash = r.original_hash
      AND m.original_part = r.original_part AND m.number < r.number AND g.made_by <> 'repair'
    ORDER BY m.number DESC LIMIT 1) > ${after}
  ELSE 1 END`;

async function countBlocks(db: Reader, plan: TextPlan | null, after: number): Promise<number> {
  if (!plan) return 0;
  const rows = sql`
    FROM blocks b JOIN revisions r ON r.id = b.revision_id JOIN documents d ON d.id = r.document_id`;
  // The bound on the index itself, so that a word that stands everywhere is read from there on alone.
  const matching =
    plan.match === null
      ? sql`b.id > ${after}`
      : sql`b.id IN (SELECT rowid FROM blocks_fts WHERE blocks_fts MATCH ${plan.match} AND rowid > ${after})`;
  const all = whole('SELECT 1', rows, [matching, NEWEST, cameAfter(after), plan.where]);
  const row = await db.get<{ count: number }>({
    text: `SELECT count(*) AS count FROM (${all.text})`,
    values: all.values,
  });
  return row?.count ?? 0;
}

interface Sort {
  readonly id: string;
  readonly rows: Sql;
  readonly held: Sql;
  readonly matching: (match: string) => Sql;
}

const NOTES: Sort = {
  id: 'n.id',
  rows: sql`FROM notes n JOIN note_versions v ON v.note_id = n.id AND v.version = n.version`,
  held: sql`n.trashed_at IS NULL`,
  matching: (match) => sql`n.number IN (SELECT rowid FROM notes_fts WHERE notes_fts MATCH ${match})`,
};
const COMMENTS: Sort = {
  id: 'p.id',
  rows: sql`FROM passages p JOIN revisions r ON r.id = p.revision_id JOIN documents d ON d.id = r.document_id`,
  held: NEWEST,
  matching: (match) => sql`p.number IN (SELECT rowid FROM comments_fts WHERE comments_fts MATCH ${match})`,
};

async function idsOf(db: Reader, plan: TextPlan | null, sort: Sort): Promise<readonly string[]> {
  if (!plan) return [];
  const matching = plan.match === null ? null : sort.matching(plan.match);
  const rows = await db.all<{ id: string }>(
    whole(`SELECT ${sort.id} AS id`, sort.rows, [matching, sort.held, plan.where]),
  );
  return rows.map(({ id }) => id);
}

function whole(head: string, rows: Sql, conditions: readonly (Sql | null)[]): Sql {
  const parts = conditions.filter((condition) => condition !== null);
  const limit = sql`LIMIT ${AT_MOST}`;
  return {
    text: `${head} ${rows.text} WHERE ${parts.map(({ text }) => `(${text})`).join(' AND ')} ${limit.text}`,
    values: [...rows.values, ...parts.flatMap(({ values }) => values), ...limit.values],
  };
}
