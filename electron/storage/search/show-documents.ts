import type { Reader } from '../database.ts';
import { groupBy } from '../group-by.ts';
import { sql } from '../sql.ts';
import { isSlowToRepeat } from './blocks-in.ts';
import { byScore } from './candidate.ts';
import type { Match } from './carry-out.ts';
import type { FoundBlock, FoundComment, FoundDocument, TextPlan } from './plan.ts';
import { readShown, type ShownRow, type Unknown, type Wanted } from './shown-rows.ts';

/** Hits of one document that are shown, and of all of them together; each document has one, if it has any. */
const MOST_OF_DOCUMENT = 5;
const MOST_SHOWN = 50;
const MOST_COUNTED = 1000;

/** The documents with the best of what matches in them. `cut` is the plan where not all that meets it was looked at. */
export async function showDocuments(
  db: Reader,
  matches: readonly Match[],
  cut: TextPlan | null,
): Promise<readonly FoundDocument[]> {
  if (matches.length === 0) return [];
  const [rows, comments] = await Promise.all([
    readShown(db, chosen(matches), unknownOf(matches, cut)),
    readComments(
      db,
      matches.flatMap((match) => match.comments.slice(0, MOST_OF_DOCUMENT)),
    ),
  ]);
  const shown = matches.map((match) => withFirst(match, rows.get(match.document) ?? []));
  const blocks = new Set(chosen(shown).map(([, block]) => block));
  return shown.flatMap((match) => {
    const all = rows.get(match.document) ?? [];
    const [first] = all;
    if (!first) return [];
    const [, id, title, authors, published] = first;
    return {
      ...{ id, title, authors, published },
      byMetadata: match.byMetadata,
      blocks: all.flatMap(blockFromRow).filter((block) => blocks.has(block.id)),
      comments: comments.get(match.document) ?? [],
      total: Math.min(matchingIn(match, all) + match.comments.length, MOST_COUNTED),
    };
  });
}

/** Documents that are there for another reason have blocks that match, too, though they were not among the first. */
function unknownOf(matches: readonly Match[], cut: TextPlan | null): Unknown | null {
  if (cut?.match == null || cut.where !== null || isSlowToRepeat(cut)) return null;
  const documents = matches.filter(({ blocks }) => blocks.length === 0).map(({ document }) => document);
  if (documents.length === 0) return null;
  const most = Math.min(MOST_OF_DOCUMENT, 1 + Math.max(0, MOST_SHOWN - matches.length));
  return { match: cut.match, documents, most, utmost: MOST_COUNTED };
}

/** With the blocks that were looked for last. */
function withFirst(match: Match, rows: readonly ShownRow[]): Match {
  if (match.blocks.length > 0) return match;
  const { document } = match;
  const blocks = rows.flatMap(blockFromRow).map(({ id }) => ({ id, document, score: 0, isExact: true }));
  return { ...match, blocks };
}

function matchingIn({ blocks }: Match, rows: readonly ShownRow[]): number {
  const counted = rows.find((row) => row.at(-1) !== null)?.at(-1);
  return typeof counted === 'number' ? counted : blocks.length;
}

/** The best of each, and then the best of all: a document and one of its blocks, or none where it has none. */
function chosen(matches: readonly Match[]): Wanted {
  const best = matches.map(({ document, blocks }) => ({
    document,
    blocks: blocks.toSorted(byScore).slice(0, MOST_OF_DOCUMENT),
  }));
  const others = best.flatMap(({ blocks }) => blocks.slice(1)).toSorted(byScore);
  return [
    ...best.map(({ document, blocks }) => [document, blocks[0]?.id ?? null] as const),
    ...others
      .slice(0, Math.max(0, MOST_SHOWN - best.length))
      .map(({ document, id }) => [document, id] as const),
  ];
}

function blockFromRow([
  ,
  ,
  ,
  ,
  ,
  id,
  revisionId,
  start,
  text,
  direction,
  footnote,
]: ShownRow): readonly FoundBlock[] {
  return id === null ? [] : [{ id, revisionId, start, text, direction, footnote }];
}

/** By the number of their document, in the order of the text. */
async function readComments(
  db: Reader,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, readonly FoundComment[]>> {
  if (numbers.length === 0) return new Map();
  const rows = await db.all<FoundComment & { readonly document: number }>(sql`
    SELECT p.id AS passageId, p.revision_id AS revisionId, p.start_offset AS start, p.end_offset AS "end",
      f.label AS footnote, p.comment, t.document
    FROM json_each(${JSON.stringify(numbers)}) wanted JOIN passages p ON p.number = wanted.value
    JOIN text_places t ON t.revision_id = p.revision_id
    JOIN blocks b ON b.revision_id = p.revision_id AND b.ordinal = p.block
    LEFT JOIN footnotes f ON f.revision_id = b.revision_id AND f.ordinal = b.footnote
    ORDER BY p.start_offset`);
  return groupBy(rows, ({ document }) => document);
}
