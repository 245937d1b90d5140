import { type NameId, type RevisionId, toNameId, toRevisionId } from '#shared/model/ids.ts';
import type { PassageRange } from '#shared/model/passage.ts';
import type { Reader, Writer } from './database.ts';
import { sql } from './sql.ts';

/** What a person has said of a range of a text: that it is a name, or that it is not. */
export interface MentionDecision extends PassageRange {
  readonly nameId: NameId;
  readonly accepted: boolean;
}

/** A decision with the range that it was made of: another one where it holds in a newer text. */
export interface HeldDecision extends MentionDecision {
  readonly madeOf: PassageRange;
}

interface DecisionRow {
  name_id: string;
  revision_id: string;
  start_offset: number;
  end_offset: number;
  decision: 'accepted' | 'rejected';
  made_in: string;
  shift: number;
}

function decisionFromRow(row: DecisionRow): HeldDecision {
  return {
    nameId: toNameId(row.name_id),
    revisionId: toRevisionId(row.revision_id),
    start: row.start_offset,
    end: row.end_offset,
    accepted: row.decision === 'accepted',
    madeOf: {
      revisionId: toRevisionId(row.made_in),
      start: row.start_offset - row.shift,
      end: row.end_offset - row.shift,
    },
  };
}

/**
 * Those about some names, and about every name in some texts too; the latest last. What was said of an older text of a
 * document holds in the newest one where the paragraph stands unchanged, and once.
 */
export async function listDecisions(
  db: Reader,
  names: readonly NameId[],
  texts: readonly RevisionId[] = [],
): Promise<readonly HeldDecision[]> {
  const rows = await db.all<DecisionRow>(sql`
    WITH wanted AS (
      SELECT m.*, r.document_id, r.number,
        (SELECT max(number) FROM revisions WHERE document_id = r.document_id) AS newest
      FROM name_mentions m JOIN revisions r ON r.id = m.revision_id
      WHERE m.name_id IN (SELECT value FROM json_each(${JSON.stringify(names)})) OR r.document_id IN (
        SELECT document_id FROM revisions WHERE id IN (SELECT value FROM json_each(${JSON.stringify(texts)})))),
    paragraphs AS (
      SELECT w.*, b.start_offset AS block_start, b.text FROM wanted w JOIN blocks b ON b.revision_id = w.revision_id
      WHERE w.number < w.newest AND b.start_offset = (
        SELECT max(start_offset) FROM blocks WHERE revision_id = w.revision_id AND start_offset <= w.start_offset)),
    carried AS (
      SELECT p.*, r.id AS now_in, b.start_offset - p.block_start AS shift, count(*) AS places
      FROM paragraphs p JOIN revisions r ON r.document_id = p.document_id AND r.number = p.newest
      JOIN blocks b ON b.revision_id = r.id AND b.text = p.text
      GROUP BY p.name_id, p.revision_id, p.start_offset, p.end_offset)
    SELECT name_id, revision_id, start_offset, end_offset, decision, decided_at, revision_id AS made_in, 0 AS shift
    FROM wanted
    UNION ALL
    SELECT name_id, now_in, start_offset + shift, end_offset + shift, decision, decided_at, revision_id, shift
    FROM carried WHERE places = 1
    ORDER BY decided_at, name_id, revision_id, start_offset`);
  return rows.map(decisionFromRow);
}

export async function writeDecision(
  db: Writer,
  { nameId, revisionId, start, end, accepted }: MentionDecision,
  decidedAt: string,
): Promise<void> {
  const decision = accepted ? 'accepted' : 'rejected';
  await db.run(sql`
    INSERT INTO name_mentions (name_id, revision_id, start_offset, end_offset, decision, decided_at)
    VALUES (${nameId}, ${revisionId}, ${start}, ${end}, ${decision}, ${decidedAt})`);
}

/** What was said of the range about any of the names. */
export async function deleteDecisions(
  db: Writer,
  names: readonly NameId[],
  { revisionId, start, end }: PassageRange,
): Promise<void> {
  await db.run(sql`
    DELETE FROM name_mentions WHERE name_id IN (SELECT value FROM json_each(${JSON.stringify(names)}))
      AND revision_id = ${revisionId} AND start_offset = ${start} AND end_offset = ${end}`);
}

/** Keys of the spellings that are none of these names. */
export async function listRejectedSpellings(
  db: Reader,
  names: readonly NameId[],
): Promise<ReadonlySet<string>> {
  const rows = await db.all<{ key: string }>(sql`
    SELECT key FROM rejected_spellings WHERE name_id IN (SELECT value FROM json_each(${JSON.stringify(names)}))`);
  return new Set(rows.map((row) => row.key));
}

export async function rejectSpelling(db: Writer, id: NameId, key: string): Promise<void> {
  await db.run(sql`INSERT OR IGNORE INTO rejected_spellings (name_id, key) VALUES (${id}, ${key})`);
}

export async function allowSpelling(db: Writer, names: readonly NameId[], key: string): Promise<void> {
  await db.run(sql`
    DELETE FROM rejected_spellings
    WHERE name_id IN (SELECT value FROM json_each(${JSON.stringify(names)})) AND key = ${key}`);
}

/** Pairs of names that are different things. */
export async function listApart(
  db: Reader,
): Promise<readonly { readonly one: NameId; readonly other: NameId }[]> {
  const rows = await db.all<{ one: string; other: string }>(
    sql`SELECT one, other FROM names_apart ORDER BY one, other`,
  );
  return rows.map((row) => ({ one: toNameId(row.one), other: toNameId(row.other) }));
}

/** `one` and `other` in any order. */
export async function setApart(db: Writer, one: NameId, other: NameId, apart: boolean): Promise<void> {
  const [first, second] = one < other ? [one, other] : [other, one];
  await db.run(
    apart
      ? sql`INSERT OR IGNORE INTO names_apart (one, other) VALUES (${first}, ${second})`
      : sql`DELETE FROM names_apart WHERE one = ${first} AND other = ${second}`,
  );
}

/** Keys of words that are no name. */
export async function listDismissed(db: Reader): Promise<ReadonlySet<string>> {
  const rows = await db.all<{ key: string }>(sql`SELECT key FROM dismissed_names`);
  return new Set(rows.map((row) => row.key));
}

export async function dismissName(db: Writer, key: string): Promise<void> {
  await db.run(sql`INSERT OR IGNORE INTO dismissed_names (key) VALUES (${key})`);
}
