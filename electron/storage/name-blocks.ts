import { type DocumentId, type RevisionId, toDocumentId, toRevisionId } from '#shared/model/ids.ts';
import type { Direction } from '#shared/model/text.ts';
import type { Reader } from './database.ts';
import { allPacked } from './packed.ts';
import { documentOf } from './search/blocks-in.ts';
import type { Sql } from './sql.ts';

/** A paragraph or a footnote of the newest text of a document outside the trash. */
export interface NameBlock {
  readonly id: number;
  readonly revisionId: RevisionId;
  readonly documentId: DocumentId;
  readonly title: string;
  /** EDTF. */
  readonly published: string | null;
  /** Where it starts in the text. */
  readonly start: number;
  readonly text: string;
  readonly direction: Direction;
  /** Its own, or that of the document. */
  readonly language: string | null;
  /** Label of its footnote; null in the body. */
  readonly footnote: string | null;
}

type BlockRow = readonly [
  id: number,
  revisionId: string,
  documentId: string,
  title: string,
  published: string | null,
  start: number,
  text: string,
  direction: Direction,
  language: string | null,
  footnote: string | null,
];
const BLOCK_ROW = [
  ...['id', 'revision_id', 'document_id', 'title', 'published'],
  ...['start_offset', 'text', 'direction', 'language', 'label'],
];

function blockFromRow(row: BlockRow): NameBlock {
  const [id, revisionId, documentId, title, published, start, text, direction, language, footnote] = row;
  return {
    ...{ id, title, published, start, text, direction, language, footnote },
    revisionId: toRevisionId(revisionId),
    documentId: toDocumentId(documentId),
  };
}

/** Of rows `b` of `blocks`, `r` of `revisions` and `d` of `documents`: whether they count. */
const NEWEST = `d.trashed_at IS NULL AND r.number = (SELECT max(number) FROM revisions WHERE document_id = d.id)`;

/** A name of signs alone has no words to be looked for. */
const NOTHING = '';

async function blocksOf(db: Reader, ids: Sql): Promise<readonly NameBlock[]> {
  const rows = await allPacked<BlockRow>(db, BLOCK_ROW, {
    text: `SELECT b.id, b.revision_id, d.id AS document_id, d.title, d.published, b.start_offset, b.text, b.direction,
        coalesce(b.language, d.language) AS language, f.label
      FROM (${ids.text}) AS found JOIN blocks b ON b.id = found.id
      JOIN revisions r ON r.id = b.revision_id JOIN documents d ON d.id = r.document_id
      LEFT JOIN footnotes f ON f.revision_id = b.revision_id AND f.ordinal = b.footnote
      ORDER BY found.place`,
    values: ids.values,
  });
  return rows.map(blockFromRow);
}

/** The phrases in the language of FTS5. Words are letters and digits alone, so no syntax can slip in. */
export function matchAny(phrases: readonly (readonly string[])[]): string {
  return phrases.map((words) => `"${words.join(' ')}"`).join(' OR ');
}

/** Those that meet the query, those of the newest document first, in the order of the text. */
export async function listBlocksHolding(
  db: Reader,
  match: string,
  most: number,
): Promise<readonly NameBlock[]> {
  if (match === NOTHING) return [];
  // By the index and where texts begin: of what is not among the first no block is read.
  return blocksOf(db, {
    text: `SELECT f.id, row_number() OVER (ORDER BY d.published IS NULL, d.published DESC, d.number DESC, f.id) AS place
      FROM (SELECT rowid AS id, ${documentOf('blocks_fts.rowid')} AS document FROM blocks_fts WHERE blocks_fts MATCH ?) f
      CROSS JOIN documents d ON d.number = f.document ORDER BY place LIMIT ${most}`,
    values: [match],
  });
}

/** The same in no order, which costs nothing where very many meet it. */
export async function someBlocksHolding(
  db: Reader,
  match: string,
  most: number,
): Promise<readonly NameBlock[]> {
  if (match === NOTHING) return [];
  return blocksOf(db, {
    text: `SELECT b.id, b.id AS place FROM blocks_fts JOIN blocks b ON b.id = blocks_fts.rowid
      JOIN revisions r ON r.id = b.revision_id JOIN documents d ON d.id = r.document_id
      WHERE blocks_fts MATCH ? AND ${NEWEST} LIMIT ?`,
    values: [match, most],
  });
}

/** The block that the range begins in, where its text counts; null elsewhere. */
export async function findBlockAt(db: Reader, id: RevisionId, start: number): Promise<NameBlock | null> {
  const [block] = await blocksOf(db, {
    text: `SELECT b.id, 0 AS place FROM blocks b JOIN revisions r ON r.id = b.revision_id
      JOIN documents d ON d.id = r.document_id
      WHERE b.revision_id = ? AND b.start_offset <= ? AND ${NEWEST} ORDER BY b.start_offset DESC LIMIT 1`,
    values: [id, start],
  });
  return block ?? null;
}

/** Those of the newest text of a document, in the order of the text, also where it lies in the trash. */
export function listBlocksOf(db: Reader, id: DocumentId): Promise<readonly NameBlock[]> {
  return blocksOf(db, {
    text: `SELECT b.id, b.ordinal AS place FROM blocks b
      WHERE b.revision_id = (SELECT id FROM revisions WHERE document_id = ? ORDER BY number DESC LIMIT 1)`,
    values: [id],
  });
}

/** Blocks in the order in which they came into the library, from the one behind `after` on. */
export function listBlocksAfter(db: Reader, after: number, most: number): Promise<readonly NameBlock[]> {
  return blocksOf(db, {
    text: `SELECT b.id, b.id AS place FROM blocks b JOIN revisions r ON r.id = b.revision_id
      JOIN documents d ON d.id = r.document_id WHERE b.id > ? AND ${NEWEST} ORDER BY b.id LIMIT ?`,
    values: [after, most],
  });
}

const MOST_COUNTED = 10_000;

/** No further than to 10 000. */
export async function countBlocksHolding(db: Reader, match: string): Promise<number> {
  const row = await db.get<{ count: number }>({
    text: `SELECT count(*) AS count FROM (SELECT 1 FROM blocks_fts JOIN blocks b ON b.id = blocks_fts.rowid
      JOIN revisions r ON r.id = b.revision_id JOIN documents d ON d.id = r.document_id
      WHERE blocks_fts MATCH ? AND ${NEWEST} LIMIT ${MOST_COUNTED})`,
    values: [match],
  });
  return row?.count ?? 0;
}
