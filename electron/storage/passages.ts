import {
  type PassageId,
  type RevisionId,
  toDocumentId,
  toNoteId,
  toPassageId,
  toRevisionId,
} from '#shared/model/ids.ts';
import type { Passage, PassageRange, PassageUse, PassageView } from '#shared/model/passage.ts';
import { blockIndexAt, placeOf } from '#shared/text/place.ts';
import type { Reader, Writer } from './database.ts';
import { stringsIn } from './json-strings.ts';
import { readRevision } from './revisions.ts';
import { type Sql, sql } from './sql.ts';
import { groupBy } from './group-by.ts';

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
  };
}

/** Every highlighted passage of the revision, and every one that a note outside the trash uses. */
export async function listPassageUses(db: Reader, id: RevisionId): Promise<readonly PassageUse[]> {
  const rows = await db.all<PassageRow>(
    passages(sql`WHERE revision_id = ${id} ORDER BY start_offset, end_offset`),
  );
  const uses = await db.all<{ passage_id: string; note_id: string; title: string }>(sql`
    SELECT DISTINCT np.passage_id, n.id AS note_id, v.title
    FROM note_passages np
    JOIN passages p ON p.id = np.passage_id
    JOIN notes n ON n.id = np.note_id AND n.trashed_at IS NULL
    JOIN note_versions v ON v.note_id = n.id AND v.version = n.version
    WHERE p.revision_id = ${id} ORDER BY v.title, n.number`);
  const notesOf = groupBy(uses, (use) => use.passage_id);
  return rows
    .map((row) => ({
      ...passageFromRow(row),
      notes: (notesOf.get(row.id) ?? []).map((use) => ({ id: toNoteId(use.note_id), title: use.title })),
    }))
    .filter((passage) => passage.highlighted || passage.notes.length > 0);
}
