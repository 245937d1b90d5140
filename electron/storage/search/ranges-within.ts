import type { RevisionId } from '#shared/model/ids.ts';
import type { Reader } from '../database.ts';
import { joined } from './condition.ts';
import { type Match, matchFinder } from './find-matches.ts';
import type { Marks, TextPlan } from './plan.ts';
import { TARGETS } from './targets.ts';

const MOST_RANGES = 10_000;
const BLOCKS_AT_ONCE = 500;

/** Every match in the blocks of one text that meet the plan, in canonical offsets, in order and without overlaps. */
export async function rangesWithin(
  db: Reader,
  plan: TextPlan,
  marks: Marks,
  revision: RevisionId,
): Promise<readonly Match[]> {
  const findMatches = matchFinder(marks);
  const found: Match[] = [];
  let last = -1;
  while (found.length < MOST_RANGES) {
    const rows = await db.all<{ id: number; start: number; text: string }>(pageOf(plan, revision, last));
    for (const { id, start, text } of rows) {
      last = id;
      for (const match of findMatches(text)) {
        found.push({ start: start + match.start, end: start + match.end });
      }
    }
    if (rows.length < BLOCKS_AT_ONCE) break;
  }
  return found.slice(0, MOST_RANGES);
}

/** Also of a text that is not the newest, or lies in the trash: it is open before the person. */
function pageOf({ match, where }: TextPlan, revision: RevisionId, last: number) {
  const conditions = [
    { text: 'b.revision_id = ? AND b.id > ?', values: [revision, last] },
    ...(match === null ? [] : [{ text: IN_INDEX, values: [match, revision, revision] }]),
    ...(where ? [where] : []),
  ];
  const all = joined(conditions, 'AND');
  return {
    text: `SELECT b.id, b.start_offset AS start, b.text FROM ${TARGETS.blocks.tables}
      WHERE ${all.text} ORDER BY b.id LIMIT ${BLOCKS_AT_ONCE}`,
    values: all.values,
  };
}

/** The blocks of a text lie side by side, so of a frequent word only a stretch of the index is read. */
const IN_INDEX = `b.id IN (
  SELECT rowid FROM blocks_fts WHERE blocks_fts MATCH ?
    AND rowid >= (SELECT min(id) FROM blocks WHERE revision_id = ?)
    AND rowid <= (SELECT max(id) FROM blocks WHERE revision_id = ?))`;
