import type { Direction } from '#shared/model/text.ts';
import type { Reader } from '../database.ts';
import { groupBy } from '../group-by.ts';
import { allPacked } from '../packed.ts';
import { limit, type Sql, sql } from '../sql.ts';
import { matchesIn } from './blocks-in.ts';
import { whole } from './whole.ts';

/** A document, with one of its blocks. */
export type ShownRow = readonly [
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
  /** Of the blocks of the document; null where they were known before. */
  matching: number | null,
];
const ROW = [
  ...['number', 'documentId', 'title', 'authors', 'published'],
  ...['block', 'revisionId', 'start', 'text', 'direction', 'footnote', 'matching'],
];

/** Documents of which it is not known yet what matches in their texts. */
export interface Unknown {
  readonly match: string;
  readonly documents: readonly number[];
  /** So many blocks of each are read, from the first on. */
  readonly most: number;
  /** So many of all of them together are looked at. */
  readonly utmost: number;
}

export type Wanted = readonly (readonly [document: number, block: number | null])[];

/** By the number of the document, in the order of the text. In one statement: to ask costs more than to look up. */
export async function readShown(
  db: Reader,
  wanted: Wanted,
  unknown: Unknown | null,
): Promise<ReadonlyMap<number, readonly ShownRow[]>> {
  const rows = await allPacked<ShownRow>(
    db,
    ROW,
    whole(
      `SELECT d.number, d.id AS documentId, d.title, d.authors, d.published, b.id AS block, b.revision_id AS revisionId,
        b.start_offset AS start, b.text, b.direction, f.label AS footnote, wanted.matching
      FROM (SELECT value ->> 0 AS document, value ->> 1 AS block, NULL AS matching`,
      sql`FROM json_each(${JSON.stringify(wanted)})`,
      unknown ? firstOf(unknown) : sql``,
      sql`) wanted
      CROSS JOIN documents d ON d.number = wanted.document
      LEFT JOIN blocks b ON b.id = wanted.block
      LEFT JOIN footnotes f ON f.revision_id = b.revision_id AND f.ordinal = b.footnote
      ORDER BY b.id`,
    ),
  );
  return groupBy(rows, ([number]) => number);
}

function firstOf({ match, documents, most, utmost }: Unknown): Sql {
  // Materialized: SQLite would else put them in order before it counts how many it may look at.
  return whole(
    `UNION ALL
      SELECT document, id, matching FROM (
        WITH some AS MATERIALIZED (`,
    matchesIn(match, documents),
    limit(utmost),
    sql`)
        SELECT document, id, count(*) OVER (PARTITION BY document) AS matching,
          row_number() OVER (PARTITION BY document ORDER BY id) AS place
        FROM some) WHERE place <= ${most}`,
  );
}
