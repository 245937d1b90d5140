import type { Anchor, AnchorDecision, AnchorFate, AnchorReport, Fate } from '#shared/model/anchor.ts';
import {
  type DocumentId,
  type PassageId,
  type RevisionId,
  toPassageId,
  toRevisionId,
} from '#shared/model/ids.ts';
import { canonicalText } from '#shared/text/canonical-text.ts';
import type { Reader, Writer } from './database.ts';
import { IN_USE, notesByPassage } from './passage-in-use.ts';
import { readBlocks } from './revisions.ts';
import { insertRows, type Sql, sql } from './sql.ts';

interface AnchorRow {
  passage_id: string;
  revision_id: string;
  fate: Fate;
  start_offset: number | null;
  end_offset: number | null;
  similarity: number | null;
  guarded: number;
  decision: AnchorDecision;
  decided_at: string | null;
}

const COLUMNS = `a.passage_id, a.revision_id, a.fate, a.start_offset, a.end_offset, a.similarity, a.guarded, a.decision,
  a.decided_at`;

function anchors(rest: Sql): Sql {
  return { text: `SELECT ${COLUMNS} FROM anchors a ${rest.text}`, values: rest.values };
}

function anchorFromRow(row: AnchorRow): Anchor {
  return {
    passageId: toPassageId(row.passage_id),
    revisionId: toRevisionId(row.revision_id),
    fate: row.fate,
    place:
      row.start_offset === null || row.end_offset === null
        ? null
        : { start: row.start_offset, end: row.end_offset },
    similarity: row.similarity,
    guarded: row.guarded === 1,
    decision: row.decision,
    decidedAt: row.decided_at,
  };
}

export async function insertAnchors(db: Writer, anchored: readonly Anchor[]): Promise<void> {
  const statements = insertRows(
    `INSERT INTO anchors
      (passage_id, revision_id, fate, start_offset, end_offset, similarity, guarded, decision, decided_at)`,
    anchored.map((anchor) => [
      anchor.passageId,
      anchor.revisionId,
      anchor.fate,
      anchor.place?.start ?? null,
      anchor.place?.end ?? null,
      anchor.similarity,
      anchor.guarded ? 1 : 0,
      anchor.decision,
      anchor.decidedAt,
    ]),
  );
  for (const statement of statements) await db.run(statement);
}

export async function findAnchor(
  db: Reader,
  passage: PassageId,
  revision: RevisionId,
): Promise<Anchor | null> {
  const row = await db.get<AnchorRow>(
    anchors(sql`WHERE a.passage_id = ${passage} AND a.revision_id = ${revision}`),
  );
  return row ? anchorFromRow(row) : null;
}

/** Every anchor in the text, of passages in use or not. */
export async function listAnchorsIn(db: Reader, revision: RevisionId): Promise<readonly Anchor[]> {
  const rows = await db.all<AnchorRow>(
    anchors(
      sql`WHERE a.revision_id = ${revision} ORDER BY a.start_offset IS NULL, a.start_offset, a.passage_id`,
    ),
  );
  return rows.map(anchorFromRow);
}

export async function listAnchors(db: Reader): Promise<readonly Anchor[]> {
  return (await db.all<AnchorRow>(anchors(sql`ORDER BY a.revision_id, a.start_offset`))).map(anchorFromRow);
}

/** The texts into which a passage was carried. */
export async function listAnchoredRevisions(db: Reader, id: PassageId): Promise<readonly RevisionId[]> {
  const rows = await db.all<{ revision_id: string }>(
    sql`SELECT revision_id FROM anchors WHERE passage_id = ${id} ORDER BY revision_id`,
  );
  return rows.map((row) => toRevisionId(row.revision_id));
}

/**
 * What became, in this text, of every passage in use of older ones: in the order of their places, what has none at the
 * end.
 */
export async function listAnchorFates(db: Reader, id: RevisionId): Promise<readonly AnchorFate[]> {
  const rows = await db.all<
    AnchorRow & { exact: string; highlighted: number; from_id: string; from_number: number }
  >({
    text: `SELECT ${COLUMNS}, p.exact, p.highlighted, r.id AS from_id, r.number AS from_number
      FROM anchors a
      JOIN passages p ON p.id = a.passage_id
      JOIN revisions r ON r.id = p.revision_id
      WHERE a.revision_id = ? AND ${IN_USE}
      ORDER BY a.start_offset IS NULL, a.start_offset, r.number, p.start_offset`,
    values: [id],
  });
  if (rows.length === 0) return [];
  const notesOf = await notesByPassage(db, id);
  const text = canonicalText(await readBlocks(db, id));
  return rows.map((row) => {
    const anchor = anchorFromRow(row);
    return {
      ...anchor,
      from: { revisionId: toRevisionId(row.from_id), number: row.from_number },
      quote: row.exact,
      words: anchor.place && text.slice(anchor.place.start, anchor.place.end),
      highlighted: row.highlighted === 1,
      notes: notesOf.get(row.passage_id) ?? [],
    };
  });
}

/** How many of the passages in use met which fate in the text. */
export async function countFates(db: Reader, id: RevisionId): Promise<AnchorReport> {
  const rows = await db.all<{ fate: Fate; count: number }>({
    text: `SELECT a.fate, count(*) AS count FROM anchors a JOIN passages p ON p.id = a.passage_id
      WHERE a.revision_id = ? AND ${IN_USE}
      GROUP BY a.fate`,
    values: [id],
  });
  const counts = new Map(rows.map(({ fate, count }) => [fate, count]));
  return {
    exact: counts.get('exact') ?? 0,
    moved: counts.get('moved') ?? 0,
    altered: counts.get('altered') ?? 0,
    ambiguous: counts.get('ambiguous') ?? 0,
    lost: counts.get('lost') ?? 0,
  };
}

/** Answers whether there is such an anchor. `decidedAt` is null where the decision is nobody's. */
export async function setDecision(
  db: Writer,
  { passageId, revisionId }: Pick<Anchor, 'passageId' | 'revisionId'>,
  decision: AnchorDecision,
  decidedAt: string | null,
): Promise<boolean> {
  const { changes } = await db.run(sql`
    UPDATE anchors SET decision = ${decision}, decided_at = ${decidedAt}
    WHERE passage_id = ${passageId} AND revision_id = ${revisionId}`);
  return changes > 0;
}

/** Forgets the anchors between texts of the document and texts that are no longer of it. */
export async function removeStrayAnchors(db: Writer, id: DocumentId): Promise<void> {
  await db.run(sql`
    DELETE FROM anchors WHERE (
      revision_id IN (SELECT id FROM revisions WHERE document_id = ${id})
      OR passage_id IN (
        SELECT p.id FROM passages p JOIN revisions r ON r.id = p.revision_id WHERE r.document_id = ${id})
    ) AND (SELECT document_id FROM revisions WHERE id = anchors.revision_id) <> (
      SELECT r.document_id FROM passages p JOIN revisions r ON r.id = p.revision_id WHERE p.id = anchors.passage_id)`);
}
