import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Citation } from '#shared/model/citation.ts';
import { type DocumentId, type RevisionId, toDocumentId, toRevisionId } from '#shared/model/ids.ts';
import type { DocumentFormat } from '#shared/model/formats.ts';
import type { ImportReport } from '#shared/model/report.ts';
import type { RevisionMaker, RevisionSummary } from '#shared/model/revision.ts';
import type { Block, BlockKind, Direction, Footnote, Revision, RevisionText } from '#shared/model/text.ts';
import { signatureOf } from '#shared/resemblance/minhash.ts';
import { canonicalText } from '#shared/text/canonical-text.ts';
import type { Reader, Writer } from './database.ts';
import { type SqlValue, sql } from './sql.ts';
import { addWords } from './indexes.ts';
import { insertSignature } from './signatures.ts';
import { reportFrom, storedReport } from './stored-report.ts';
import { spansFrom, storedSpans } from './stored-spans.ts';
import { indexed } from './words.ts';
import { countBodyWords } from './body-words.ts';
import { groupBy } from './group-by.ts';

interface RevisionRow {
  id: string;
  document_id: string;
  number: number;
  original_hash: string;
  text_hash: string;
  created_at: string;
}
interface BlockRow {
  ordinal: number;
  start_offset: number;
  kind: BlockKind;
  level: number;
  text: string;
  language: string | null;
  direction: Direction;
  spans: string;
  footnote: number | null;
}

function revisionFromRow(row: RevisionRow): Revision {
  return {
    id: toRevisionId(row.id),
    documentId: toDocumentId(row.document_id),
    number: row.number,
    originalHash: row.original_hash,
    textHash: row.text_hash,
    createdAt: row.created_at,
  };
}

function blockFromRow({ start_offset, spans, ...row }: BlockRow): Block {
  return { ...row, start: start_offset, spans: spansFrom(spans) };
}

export async function findRevision(db: Reader, id: RevisionId): Promise<Revision | null> {
  const row = await db.get<RevisionRow>(sql`
    SELECT id, document_id, number, original_hash, text_hash, created_at FROM revisions WHERE id = ${id}`);
  return row ? revisionFromRow(row) : null;
}

export async function findNewestRevision(db: Reader, id: DocumentId): Promise<Revision | null> {
  const row = await db.get<RevisionRow>(sql`
    SELECT id, document_id, number, original_hash, text_hash, created_at FROM revisions
    WHERE document_id = ${id} ORDER BY number DESC LIMIT 1`);
  return row ? revisionFromRow(row) : null;
}

/** Of a document, newest first. */
export async function listRevisions(db: Reader, id: DocumentId): Promise<readonly RevisionSummary[]> {
  const rows = await db.all<
    RevisionRow & {
      made_by: RevisionMaker;
      format: DocumentFormat;
      file_name: string;
      words: number;
      footnotes: number;
    }
  >(sql`
    SELECT r.id, r.document_id, r.number, r.original_hash, r.text_hash, r.created_at, r.words,
      g.made_by, g.format, g.file_name,
      (SELECT count(*) FROM footnotes f WHERE f.revision_id = r.id) AS footnotes
    FROM revisions r JOIN readings g ON g.revision_id = r.id
    WHERE r.document_id = ${id} ORDER BY r.number DESC`);
  return rows.map((row) => ({
    ...revisionFromRow(row),
    madeBy: row.made_by,
    format: row.format,
    fileName: row.file_name,
    words: row.words,
    footnotes: row.footnotes,
  }));
}

/** Makes it one of another document. */
export async function moveRevision(
  db: Writer,
  id: RevisionId,
  to: DocumentId,
  number: number,
): Promise<void> {
  await db.run(sql`UPDATE revisions SET document_id = ${to}, number = ${number} WHERE id = ${id}`);
}

/** Which part of its original a revision was read from; empty for all of it, null where there is no such revision. */
export async function findOriginalPart(db: Reader, id: RevisionId): Promise<string | null> {
  const row = await db.get<{ part: string }>(
    sql`SELECT original_part AS part FROM revisions WHERE id = ${id}`,
  );
  return row?.part ?? null;
}

export async function listRevisionIds(db: Reader): Promise<readonly RevisionId[]> {
  const rows = await db.all<{ id: string }>(sql`SELECT id FROM revisions ORDER BY document_id, number`);
  return rows.map((row) => toRevisionId(row.id));
}

/** Every text of the library by its hash; several documents may have one. */
export async function listTextHashes(
  db: Reader,
): Promise<
  readonly { readonly id: RevisionId; readonly documentId: DocumentId; readonly textHash: string }[]
> {
  const rows = await db.all<Pick<RevisionRow, 'id' | 'document_id' | 'text_hash'>>(
    sql`SELECT id, document_id, text_hash FROM revisions ORDER BY document_id, number`,
  );
  return rows.map(({ id, document_id, text_hash }) => ({
    id: toRevisionId(id),
    documentId: toDocumentId(document_id),
    textHash: text_hash,
  }));
}

/** Those before the ordinal, or all of them. */
export async function readBlocks(
  db: Reader,
  id: RevisionId,
  before = Number.MAX_SAFE_INTEGER,
): Promise<readonly Block[]> {
  const rows = await db.all<BlockRow>(sql`
    SELECT ordinal, start_offset, kind, level, text, language, direction, spans, footnote
    FROM blocks WHERE revision_id = ${id} AND ordinal < ${before} ORDER BY ordinal`);
  return rows.map(blockFromRow);
}

export async function readRevision(db: Reader, id: RevisionId): Promise<RevisionText | null> {
  const revision = await findRevision(db, id);
  if (!revision) return null;
  const blocks = await readBlocks(db, id);
  const notes = await db.all<{ ordinal: number; label: string; citations: string }>(sql`
    SELECT ordinal, label, citations FROM footnotes WHERE revision_id = ${id} ORDER BY ordinal`);
  const markers = await db.all<{ footnote: number; start: number; end: number }>(sql`
    SELECT footnote, start_offset AS start, end_offset AS "end" FROM footnote_markers
    WHERE revision_id = ${id} ORDER BY start_offset`);
  const markersOf = groupBy(markers, (marker) => marker.footnote);
  const blocksOf = groupBy(blocks, (block) => block.footnote);
  return {
    ...revision,
    blocks,
    footnotes: notes.map(({ ordinal, label, citations }) => ({
      ordinal,
      label,
      text: canonicalText(blocksOf.get(ordinal) ?? []),
      markers: (markersOf.get(ordinal) ?? []).map(({ start, end }) => ({ start, end })),
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by insertRevision from citations
      citations: JSON.parse(citations) as Citation[],
    })),
  };
}

export async function readReport(db: Reader, id: RevisionId): Promise<ImportReport | null> {
  const row = await db.get<{ report: string }>(sql`SELECT report FROM revisions WHERE id = ${id}`);
  return row ? reportFrom(row.report) : null;
}

export interface NewRevision {
  readonly id: RevisionId;
  readonly documentId: DocumentId;
  readonly number: number;
  readonly originalHash: string;
  /** What tells it from others that were read from the same original; absent where it is all of it. */
  readonly originalPart?: string;
  readonly blocks: readonly Block[];
  readonly footnotes: readonly Footnote[];
  readonly report: ImportReport;
  readonly createdAt: string;
}

/** SHA-256 of the canonical text in UTF-8. */
export function textHashOf(blocks: readonly Pick<Block, 'text'>[]): string {
  return createHash('sha256').update(canonicalText(blocks)).digest('hex');
}

export async function insertRevision(db: Writer, revision: NewRevision): Promise<void> {
  const { id, blocks, footnotes } = revision;
  await db.holdText('revisions', [
    [
      id,
      revision.documentId,
      revision.number,
      revision.originalHash,
      revision.originalPart ?? '',
      textHashOf(blocks),
      countBodyWords(blocks),
      storedReport(revision.report),
      revision.createdAt,
    ],
  ]);
  const words = blocks.map((block) => indexed(block.text));
  const signature = signatureOf(words.filter((_, index) => blocks[index]?.footnote === null));
  // Others have their turn, and so has SQLite: it works on other threads meanwhile.
  await nextTurn();
  const firstId = await db.numberBlocks(blocks.length);
  await db.holdText(
    'footnotes',
    footnotes.map((note) => [id, note.ordinal, note.label, JSON.stringify(note.citations)]),
  );
  await db.holdText(
    'footnote_markers',
    footnotes.flatMap((note) => note.markers.map((marker) => [id, note.ordinal, marker.start, marker.end])),
  );
  await db.holdText(
    'blocks',
    blocks.map((block, index) => [firstId + index, id, ...valuesOf(block)]),
  );
  await addWords(
    db,
    'blocks',
    words.map((found, index) => [firstId + index, found]),
  );
  await insertSignature(db, firstId, signature);
}

function valuesOf(block: Block): readonly SqlValue[] {
  return [
    block.ordinal,
    block.start,
    block.kind,
    block.level,
    block.text,
    block.language,
    block.direction,
    storedSpans(block.spans),
    block.footnote,
  ];
}
