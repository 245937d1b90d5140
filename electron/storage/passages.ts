import {
  type DocumentId,
  type PassageId,
  type RevisionId,
  toDocumentId,
  toPassageId,
  toRevisionId,
} from '#shared/model/ids.ts';
import type { Passage, PassageRange, PassageUse, PassageView } from '#shared/model/passage.ts';
import { blockIndexAt, placeOf } from '#shared/text/place.ts';
import { findAnchor, notesByPassage } from './anchors.ts';
import type { Reader, Writer } from './database.ts';
import { stringsIn } from './json-strings.ts';
import { findNewestRevision, readRevision } from './revisions.ts';
import { type Sql, sql } from './sql.ts';

interface PassageRow {
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
  created_at: string;
}

const COLUMNS = `SELECT id, revision_id, start_offset, end_offset, exact, prefix, suffix, block, block_offset,
  highlighted, created_at FROM passages`;

function passages(rest: Sql): Sql {
  return { text: `${COLUMNS} ${rest.text}`, values: rest.values };
}

function passageFromRow(row: PassageRow): Passage {
  return {
    id: toPassageId(row.id),
    revisionId: toRevisionId(row.revision_id),
    position: { type: 'TextPositionSelector', start: row.start_offset, end: row.end_offset },
    quote: { type: 'TextQuoteSelector', exact: row.exact, prefix: row.prefix, suffix: row.suffix },
    block: { type: 'BlockSelector', block: row.block, offset: row.block_offset },
    highlighted: row.highlighted === 1,
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
      highlighted, created_at)
    VALUES (${passage.id}, ${passage.revisionId}, ${position.start}, ${position.end}, ${quote.exact},
      ${quote.prefix}, ${quote.suffix}, ${block.block}, ${block.offset}, ${passage.highlighted ? 1 : 0},
      ${passage.createdAt})`);
}

/** Answers whether there is such a passage. */
export async function setHighlighted(db: Writer, id: PassageId, on: boolean): Promise<boolean> {
  const { changes } = await db.run(sql`UPDATE passages SET highlighted = ${on ? 1 : 0} WHERE id = ${id}`);
  return changes > 0;
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

/**
 * Every passage that stands in the revision, its own or one of an older text that is attached to it or was accepted,
 * and that is highlighted or used by a note outside the trash.
 */
export async function listPassageUses(db: Reader, id: RevisionId): Promise<readonly PassageUse[]> {
  const rows = await db.all<
    PassageRow & {
      fate: NonNullable<PassageUse['fate']> | null;
      from_number: number;
      there_start: number;
      there_end: number;
    }
  >(sql`
    SELECT p.id, p.revision_id, p.start_offset, p.end_offset, p.exact, p.prefix, p.suffix, p.block, p.block_offset,
      p.highlighted, p.created_at, a.fate, r.number AS from_number,
      coalesce(a.start_offset, p.start_offset) AS there_start, coalesce(a.end_offset, p.end_offset) AS there_end
    FROM passages p
    JOIN revisions r ON r.id = p.revision_id
    LEFT JOIN anchors a ON a.passage_id = p.id AND a.revision_id = ${id}
    WHERE p.revision_id = ${id} OR p.id IN (
      SELECT passage_id FROM anchors WHERE revision_id = ${id} AND decision IN ('attached', 'accepted'))
    ORDER BY there_start, there_end`);
  const notesOf = await notesByPassage(db, id);
  return rows
    .map(({ fate, from_number: number, there_start: start, there_end: end, ...row }) => {
      const { block: _own, ...passage } = passageFromRow(row);
      return {
        ...passage,
        position: { ...passage.position, start, end },
        notes: notesOf.get(row.id) ?? [],
        from: fate === null ? null : { revisionId: passage.revisionId, number },
        fate,
      };
    })
    .filter((passage) => passage.highlighted || passage.notes.length > 0);
}
