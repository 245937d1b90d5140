import { edtfInWords } from '#shared/edtf/in-words.ts';
import { toDocumentId, toNoteId, toPassageId, toRevisionId } from '#shared/model/ids.ts';
import type { LinkEnd, LinkEndView } from '#shared/model/link.ts';
import type { Block, BlockKind, Direction, Footnote } from '#shared/model/text.ts';
import { wordsAlone } from '#shared/text/picture-sign.ts';
import { placeOf } from '#shared/text/place.ts';
import type { Reader } from './database.ts';
import { stringsIn } from './json-strings.ts';
import { sql } from './sql.ts';
import { spansFrom } from './stored-spans.ts';

const OPENING_LENGTH = 160;

/** An end with what is needed to show it; null for what is not in the library. */
export function viewEnd(
  db: Reader,
  end: LinkEnd,
  shapeOf: ShapeOf = (revision, block) => readShape(db, revision, block),
): Promise<LinkEndView | null> {
  switch (end.kind) {
    case 'passage':
      return viewPassage(db, end.id, shapeOf);
    case 'note':
      return viewNote(db, end.id);
    case 'document':
      return viewDocument(db, end.id);
  }
}

/** Each end once, under its id. A text is read once, however many of them stand in it. */
export async function viewEnds(
  db: Reader,
  ends: readonly LinkEnd[],
): Promise<ReadonlyMap<LinkEnd['id'], LinkEndView>> {
  const views = new Map<LinkEnd['id'], LinkEndView>();
  const shapes = new Map<string, Promise<Shape>>();
  const shapeOf: ShapeOf = (revision) => {
    const shape = shapes.get(revision) ?? readShape(db, revision, null);
    shapes.set(revision, shape);
    return shape;
  };
  for (const end of new Map(ends.map((one) => [one.id, one])).values()) {
    const view = await viewEnd(db, end, shapeOf);
    if (view) views.set(end.id, view);
  }
  return views;
}

async function viewPassage(db: Reader, id: string, shapeOf: ShapeOf): Promise<LinkEndView | null> {
  const row = await db.get<{
    id: string;
    document_id: string;
    revision_id: string;
    start_offset: number;
    end_offset: number;
    block: number;
    exact: string;
    prefix: string;
    suffix: string;
    direction: Direction;
    title: string;
    trashed_at: string | null;
  }>(sql`
    SELECT p.id, d.id AS document_id, p.revision_id, p.start_offset, p.end_offset, p.block, p.exact, p.prefix, p.suffix,
      b.direction, d.title, d.trashed_at
    FROM passages p JOIN revisions r ON r.id = p.revision_id JOIN documents d ON d.id = r.document_id
    JOIN blocks b ON b.revision_id = p.revision_id AND b.ordinal = p.block
    WHERE p.id = ${id}`);
  if (!row) return null;
  const { blocks, footnotes } = await shapeOf(row.revision_id, row.block);
  return {
    kind: 'passage',
    id: toPassageId(row.id),
    documentId: toDocumentId(row.document_id),
    revisionId: toRevisionId(row.revision_id),
    start: row.start_offset,
    end: row.end_offset,
    title: row.title,
    words: wordsAlone(row.exact),
    prefix: wordsAlone(row.prefix),
    suffix: wordsAlone(row.suffix),
    direction: row.direction,
    place: placeOf(blocks, footnotes, row.start_offset),
    trashed: row.trashed_at !== null,
  };
}

/** What tells the place of a block: all blocks up to it, without their words, and the labels of the footnotes. */
interface Shape {
  readonly blocks: readonly Block[];
  readonly footnotes: readonly Footnote[];
}
type ShapeOf = (revision: string, block: number) => Promise<Shape>;

/** Up to this block, or of the whole text. */
async function readShape(db: Reader, revision: string, block: number | null): Promise<Shape> {
  const blocks = await db.all<{
    ordinal: number;
    start: number;
    kind: BlockKind;
    text: string;
    spans: string;
    footnote: number | null;
  }>(sql`
    SELECT ordinal, start_offset AS start, kind, CASE WHEN length(text) = 1 THEN text ELSE '' END AS text, spans, footnote
    FROM blocks WHERE revision_id = ${revision} AND ordinal <= coalesce(${block}, ordinal) ORDER BY ordinal`);
  const labels = blocks.some(({ footnote }) => footnote !== null)
    ? await db.all<{ ordinal: number; label: string }>(sql`
        SELECT ordinal, label FROM footnotes WHERE revision_id = ${revision} ORDER BY ordinal`)
    : [];
  return {
    blocks: blocks.map(({ spans, ...row }) => ({
      ...row,
      level: 1,
      language: null,
      direction: 'ltr',
      spans: spansFrom(spans),
    })),
    footnotes: labels.map((note) => ({ ...note, text: '', markers: [], citations: [] })),
  };
}

async function viewNote(db: Reader, id: string): Promise<LinkEndView | null> {
  const row = await db.get<{ id: string; title: string; opening: string; trashed_at: string | null }>(sql`
    SELECT n.id, v.title, substr(v.text, 1, ${OPENING_LENGTH}) AS opening, n.trashed_at
    FROM notes n JOIN note_versions v ON v.note_id = n.id AND v.version = n.version WHERE n.id = ${id}`);
  if (!row) return null;
  return {
    kind: 'note',
    id: toNoteId(row.id),
    title: row.title,
    words: row.opening,
    trashed: row.trashed_at !== null,
  };
}

async function viewDocument(db: Reader, id: string): Promise<LinkEndView | null> {
  const row = await db.get<{
    id: string;
    revision_id: string;
    title: string;
    authors: string;
    published: string | null;
    trashed_at: string | null;
  }>(sql`
    SELECT d.id, r.id AS revision_id, d.title, d.authors, d.published, d.trashed_at
    FROM documents d JOIN revisions r ON r.document_id = d.id
      AND r.number = (SELECT max(number) FROM revisions WHERE document_id = d.id)
    WHERE d.id = ${id}`);
  if (!row) return null;
  const about = [stringsIn(row.authors).join(', '), row.published === null ? '' : edtfInWords(row.published)];
  return {
    kind: 'document',
    id: toDocumentId(row.id),
    revisionId: toRevisionId(row.revision_id),
    title: row.title,
    words: about.filter((part) => part !== '').join(' · '),
    trashed: row.trashed_at !== null,
  };
}
