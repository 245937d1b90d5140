import type { Direction } from '#shared/model/text.ts';
import type { Reader } from '../database.ts';
import { groupBy } from '../group-by.ts';
import { allPacked } from '../packed.ts';
import { limit, sql } from '../sql.ts';
import { isSlowToRepeat, matchesIn } from './blocks-in.ts';
import { byScore } from './candidate.ts';
import type { Match } from './carry-out.ts';
import type { FoundBlock, FoundComment, FoundDocument, TextPlan } from './plan.ts';
import { whole } from './whole.ts';

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
  const shown = await withOthers(db, matches, cut);
  const [rows, comments] = await Promise.all([
    readRows(db, chosen(shown)),
    readComments(
      db,
      shown.flatMap((match) => match.comments.slice(0, MOST_OF_DOCUMENT)),
    ),
  ]);
  return shown.flatMap((match) => {
    const [first, ...others] = rows.get(match.document) ?? [];
    if (!first) return [];
    const [, id, title, authors, published] = first;
    return {
      ...{ id, title, authors, published },
      byMetadata: match.byMetadata,
      blocks: [first, ...others].flatMap(blockFromRow),
      comments: comments.get(match.document) ?? [],
      total: Math.min(match.blocks.length + match.comments.length, MOST_COUNTED),
    };
  });
}

/** Documents that are there for another reason have blocks that match, too, though they were not among the first. */
async function withOthers(
  db: Reader,
  matches: readonly Match[],
  cut: TextPlan | null,
): Promise<readonly Match[]> {
  const without = matches.filter(({ blocks }) => blocks.length === 0).map(({ document }) => document);
  if (cut?.match == null || cut.where !== null || without.length === 0 || isSlowToRepeat(cut)) return matches;
  const rows = await allPacked<[id: number, document: number]>(
    db,
    ['id', 'document'],
    whole('SELECT * FROM (', matchesIn(cut.match, without), sql`)`, limit(MOST_COUNTED)),
  );
  const blocksOf = groupBy(rows, ([, document]) => document);
  return matches.map((match) => ({
    ...match,
    blocks:
      match.blocks.length > 0
        ? match.blocks
        : (blocksOf.get(match.document) ?? []).map(([id, document]) => ({
            id,
            document,
            score: 0,
            isExact: true,
          })),
  }));
}

/** The best of each, and then the best of all: a document and one of its blocks, or none where it has none. */
function chosen(matches: readonly Match[]): readonly (readonly [document: number, block: number | null])[] {
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

/** A document, with one of its blocks. */
type Row = readonly [
  number: number,
  documentId: string,
  title: string,
  authors: string,
  published: string | null,
  block: number | null,
  revisionId: string,
  start: number,
  text: string,
  direction: Direction,
  footnote: string | null,
];
const ROW = [
  ...['number', 'documentId', 'title', 'authors', 'published'],
  ...['block', 'revisionId', 'start', 'text', 'direction', 'footnote'],
];

/** By the number of the document, in the order of the text. */
async function readRows(
  db: Reader,
  wanted: ReturnType<typeof chosen>,
): Promise<ReadonlyMap<number, readonly Row[]>> {
  const rows = await allPacked<Row>(
    db,
    ROW,
    sql`
      SELECT d.number, d.id AS documentId, d.title, d.authors, d.published, b.id AS block, b.revision_id AS revisionId,
        b.start_offset AS start, b.text, b.direction, f.label AS footnote
      FROM json_each(${JSON.stringify(wanted)}) wanted
      CROSS JOIN documents d ON d.number = wanted.value ->> 0
      LEFT JOIN blocks b ON b.id = wanted.value ->> 1
      LEFT JOIN footnotes f ON f.revision_id = b.revision_id AND f.ordinal = b.footnote
      ORDER BY b.id`,
  );
  return groupBy(rows, ([number]) => number);
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
]: Row): readonly FoundBlock[] {
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
