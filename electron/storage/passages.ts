import type { HighlightColour } from '#shared/model/colour.ts';
import {
  type DocumentId,
  type PassageId,
  type RevisionId,
  toDocumentId,
  toPassageId,
  toRevisionId,
} from '#shared/model/ids.ts';
import type { Passage, PassageRange, PassageView } from '#shared/model/passage.ts';
import { blockIndexAt, placeOf } from '#shared/text/place.ts';
import { findAnchor } from './anchors.ts';
import type { Reader, Writer } from './database.ts';
import { indexRow } from './indexes.ts';
import { stringsIn } from './json-strings.ts';
import { findNewestRevision, readRevision } from './revisions.ts';
import { type Sql, sql } from './sql.ts';

export interface PassageRow {
  id: string;
  revision_id: string;
  start_offset: number;
  end_offset: number;
  exact: string;
  prefix: string;
  suffix: string;
  block: number;
  block_offset: number;
  highlighted: number;
  colour: HighlightColour;
  comment: string;
  created_at: string;
}

const COLUMNS = `SELECT id, revision_id, start_offset, end_offset, exact, prefix, suffix, block, block_offset,
  highlighted, colour, comment, created_at FROM passages`;

function passages(rest: Sql): Sql {
  return { text: `${COLUMNS} ${rest.text}`, values: rest.values };
}

export function passageFromRow(row: PassageRow): Passage {
  return {
    id: toPassageId(row.id),
    revisionId: toRevisionId(row.revision_id),
    position: { type: 'TextPositionSelector', start: row.start_offset, end: row.end_offset },
    quote: { type: 'TextQuoteSelector', exact: row.exact, prefix: row.prefix, suffix: row.suffix },
    block: { type: 'BlockSelector', block: row.block, offset: row.block_offset },
    highlighted: row.highlighted === 1,
    colour: row.colour,
    comment: row.comment,
    createdAt: row.created_at,
  };
}

export async function findPassage(db: Reader, id: PassageId): Promise<Passage | null> {
  const row = await db.get<PassageRow>(passages(sql`WHERE id = ${id}`));
  return row ? passageFromRow(row) : null;
}

export async function findPassageByRange(db: Reader, range: PassageRange): Promise<Passage | null> {
  const row = await db.get<PassageRow>(
    passages(sql`
      WHERE revision_id = ${range.revisionId} AND start_offset = ${range.start} AND end_offset = ${range.end}`),
  );
  return row ? passageFromRow(row) : null;
}

/** All of one text, in use or not. */
export async function listPassagesOf(db: Reader, id: RevisionId): Promise<readonly Passage[]> {
  const rows = await db.all<PassageRow>(passages(sql`WHERE revision_id = ${id} ORDER BY start_offset`));
  return rows.map(passageFromRow);
}

/** Of older texts: all that were carried into this one, whatever became of them. */
export async function listCarriedPassages(db: Reader, id: RevisionId): Promise<readonly Passage[]> {
  const rows = await db.all<PassageRow>(
    passages(sql`
      WHERE id IN (SELECT passage_id FROM anchors WHERE revision_id = ${id}) ORDER BY revision_id, start_offset`),
  );
  return rows.map(passageFromRow);
}

export async function listPassages(db: Reader): Promise<readonly Passage[]> {
  const rows = await db.all<PassageRow>(passages(sql`ORDER BY revision_id, start_offset`));
  return rows.map(passageFromRow);
}

export async function insertPassage(db: Writer, passage: Passage): Promise<void> {
  const { position, quote, block } = passage;
  await db.run(sql`
    INSERT INTO passages (id, revision_id, start_offset, end_offset, exact, prefix, suffix, block, block_offset,
      highlighted, colour, comment, created_at)
    VALUES (${passage.id}, ${passage.revisionId}, ${position.start}, ${position.end}, ${quote.exact},
      ${quote.prefix}, ${quote.suffix}, ${block.block}, ${block.offset}, ${passage.highlighted ? 1 : 0},
      ${passage.colour}, ${passage.comment}, ${passage.createdAt})`);
  if (passage.comment !== '') await indexComment(db, passage.id);
}

/** Null takes the highlight away; the colour is remembered. Answers whether there is such a passage. */
export async function setHighlight(
  db: Writer,
  id: PassageId,
  colour: HighlightColour | null,
): Promise<boolean> {
  const { changes } = await db.run(
    colour === null
      ? sql`UPDATE passages SET highlighted = 0 WHERE id = ${id}`
      : sql`UPDATE passages SET highlighted = 1, colour = ${colour} WHERE id = ${id}`,
  );
  return changes > 0;
}

/** Empty takes it away. Answers whether there is such a passage. */
export async function setComment(db: Writer, id: PassageId, comment: string): Promise<boolean> {
  const { changes } = await db.run(sql`UPDATE passages SET comment = ${comment} WHERE id = ${id}`);
  await indexComment(db, id);
  return changes > 0;
}

async function indexComment(db: Writer, id: PassageId): Promise<void> {
  const row = await db.get<{ number: number }>(sql`SELECT number FROM passages WHERE id = ${id}`);
  if (row) await indexRow(db, 'comments', row.number);
}

/** The passage with its document and place. */
export async function findPassageView(db: Reader, id: PassageId): Promise<PassageView | null> {
  const passage = await findPassage(db, id);
  const revision = passage && (await readRevision(db, passage.revisionId));
  if (!passage || !revision) return null;
  const document = await db.get<{
    id: string;
    title: string;
    authors: string;
    published: string | null;
    trashed_at: string | null;
  }>(sql`SELECT id, title, authors, published, trashed_at FROM documents WHERE id = ${revision.documentId}`);
  if (!document) throw new Error(`revision ${revision.id} has no document`);
  const { start, end } = passage.position;
  const block = revision.blocks[blockIndexAt(revision.blocks, start)];
  return {
    ...passage,
    document: {
      id: toDocumentId(document.id),
      title: document.title,
      authors: stringsIn(document.authors),
      published: document.published,
      trashed: document.trashed_at !== null,
    },
    place: placeOf(revision.blocks, revision.footnotes, start),
    language: block?.language ?? null,
    direction: block?.direction ?? 'ltr',
    footnotes: revision.footnotes
      .filter((note) => note.markers.some((marker) => marker.start >= start && marker.end <= end))
      .map(({ ordinal, label }) => ({ ordinal, label })),
    inNewest: await findInNewest(db, passage, revision.documentId),
  };
}

async function findInNewest(
  db: Reader,
  passage: Passage,
  documentId: DocumentId,
): Promise<PassageView['inNewest']> {
  const newest = await findNewestRevision(db, documentId);
  const anchor = newest && (await findAnchor(db, passage.id, newest.id));
  if (!anchor) return null;
  const { passageId: _known, ...rest } = anchor;
  return { ...rest, number: newest.number };
}
