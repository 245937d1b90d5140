import { createHash } from 'node:crypto';
import type { CslItem } from '#shared/model/citation.ts';
import type { DocumentMetadata } from '#shared/model/document.ts';
import type { DocumentFormat } from '#shared/model/formats.ts';
import type { DocumentId, RevisionId } from '#shared/model/ids.ts';
import type { RevisionMaker } from '#shared/model/revision.ts';
import type { Block, Footnote } from '#shared/model/text.ts';
import type { Reader, Writer } from './database.ts';
import { sql } from './sql.ts';

/** How a revision came about, and what was read out of its file beside the text. Never changes. */
export interface Reading {
  readonly madeBy: RevisionMaker;
  readonly format: DocumentFormat;
  readonly fileName: string;
  /** Before anybody changed anything. */
  readonly metadata: DocumentMetadata;
  /** The record that the document is; null for one that is a text. */
  readonly item: CslItem | null;
  /** Of everything in the text that is not words; null where an earlier Ibid stored it. */
  readonly marksHash: string | null;
}

interface ReadingRow {
  made_by: RevisionMaker;
  format: DocumentFormat;
  file_name: string;
  metadata: string;
  item: string | null;
  marks_hash: string | null;
}

export async function findReading(db: Reader, id: RevisionId): Promise<Reading | null> {
  const row = await db.get<ReadingRow>(sql`
    SELECT made_by, format, file_name, metadata, item, marks_hash FROM readings WHERE revision_id = ${id}`);
  return row ? readingFromRow(row) : null;
}

/** Of the newest revision of a document. */
export async function findNewestReading(db: Reader, id: DocumentId): Promise<Reading | null> {
  const row = await db.get<ReadingRow>(sql`
    SELECT g.made_by, g.format, g.file_name, g.metadata, g.item, g.marks_hash
    FROM readings g JOIN revisions r ON r.id = g.revision_id
    WHERE r.document_id = ${id} ORDER BY r.number DESC LIMIT 1`);
  return row ? readingFromRow(row) : null;
}

function readingFromRow(row: ReadingRow): Reading {
  return {
    madeBy: row.made_by,
    format: row.format,
    fileName: row.file_name,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by insertReading, and immutable
    metadata: JSON.parse(row.metadata) as DocumentMetadata,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by insertReading, and immutable
    item: row.item === null ? null : (JSON.parse(row.item) as CslItem),
    marksHash: row.marks_hash,
  };
}

export async function insertReading(db: Writer, id: RevisionId, reading: Reading): Promise<void> {
  const { title, authors, published, breadcrumb, publisher, url, language, direction } = reading.metadata;
  const metadata = { title, authors, published, breadcrumb, publisher, url, language, direction };
  await db.run(sql`
    INSERT INTO readings (revision_id, made_by, format, file_name, metadata, item, marks_hash)
    VALUES (${id}, ${reading.madeBy}, ${reading.format}, ${reading.fileName}, ${JSON.stringify(metadata)},
      ${reading.item && JSON.stringify(reading.item)}, ${reading.marksHash})`);
}

/** SHA-256 of everything in a text that is not words: kinds and languages of blocks, spans, labels, markers, citations. */
export function marksHashOf(
  blocks: readonly Omit<Block, 'text' | 'start' | 'ordinal'>[],
  footnotes: readonly Pick<Footnote, 'label' | 'markers' | 'citations'>[],
): string {
  const marks = [
    blocks.map(({ kind, level, language, direction, footnote, spans }) => [
      kind,
      level,
      language,
      direction,
      footnote,
      spans,
    ]),
    footnotes.map(({ label, markers, citations }) => [
      label,
      markers.map(({ start, end }) => [start, end]).toSorted(([a = 0], [b = 0]) => a - b),
      citations,
    ]),
  ];
  return createHash('sha256').update(JSON.stringify(marks)).digest('hex');
}
