import {
  type Basis,
  type Case,
  type CaseDocument,
  type Claim,
  type ClaimType,
  type Credibility,
  type Evidence,
  type From,
  type GivenValue,
  type Grade,
  type Judgement,
  type Source,
  type Stance,
  type Statement,
} from '#shared/model/case.ts';
import { type DocumentId, toDocumentId, toNameId, toPassageId } from '#shared/model/ids.ts';
import type { Reader } from './database.ts';
import { groupBy } from './group-by.ts';
import { sql } from './sql.ts';

/** Everything that is said in the library, in the order in which it came in. */
export async function readCase(db: Reader): Promise<Case> {
  return {
    sources: await listSources(db),
    documents: await listCaseDocuments(db),
    statements: await listStatements(db),
    claims: await listClaims(db),
  };
}

/** As the library calls the documents that are spoken of in the case. */
export async function listTitlesOfCase(db: Reader): Promise<ReadonlyMap<DocumentId, string>> {
  const rows = await db.all<{ id: string; title: string }>(sql`
    SELECT id, title FROM documents
    WHERE id IN (SELECT document_id FROM case_documents WHERE document_id IS NOT NULL) ORDER BY id`);
  return new Map(rows.map(({ id, title }) => [toDocumentId(id), title]));
}

interface SourceRow {
  id: string;
  name: string;
  kind: string;
  role: string;
  relation: string;
  present: string | null;
  grade: Grade | null;
  grade_reason: string;
  graded_on: string | null;
  same_as: string | null;
  name_id: string | null;
}

/** Each with the name that the one it goes by was merged into, where it was. */
async function listSources(db: Reader): Promise<readonly Source[]> {
  // UNION, not UNION ALL: it ends even where names were merged in a circle.
  const rows = await db.all<SourceRow>(sql`
    WITH RECURSIVE merged (id, into_id) AS (
      SELECT DISTINCT name_id, name_id FROM sources WHERE name_id IS NOT NULL
      UNION SELECT merged.id, names.merged_into FROM merged JOIN names ON names.id = merged.into_id
      WHERE names.merged_into IS NOT NULL)
    SELECT s.id, s.name, s.kind, s.role, s.relation, s.present, s.grade, s.grade_reason, s.graded_on, s.same_as,
      coalesce((SELECT m.into_id FROM merged m JOIN names n ON n.id = m.into_id
        WHERE m.id = s.name_id AND n.merged_into IS NULL), s.name_id) AS name_id
    FROM sources s ORDER BY s.position, s.id`);
  return rows.map(
    ({ id, name, kind, role, relation, present, grade, grade_reason, graded_on, same_as, name_id }) => ({
      id,
      name,
      kind,
      role,
      relation,
      present,
      reliability: grade === null ? null : { grade, reason: grade_reason, date: graded_on },
      sameAs: same_as,
      nameId: name_id === null ? null : toNameId(name_id),
    }),
  );
}

async function listCaseDocuments(db: Reader): Promise<readonly CaseDocument[]> {
  const rows = await db.all<
    Omit<CaseDocument, 'documentId' | 'trashed'> & { document_id: string | null; trashed: number }
  >(sql`
    SELECT c.id, c.title, c.author, c.published, c.url, c.document_id, d.trashed_at IS NOT NULL AS trashed
    FROM case_documents c LEFT JOIN documents d ON d.id = c.document_id ORDER BY c.position, c.id`);
  return rows.map(({ document_id, trashed, ...rest }) => ({
    ...rest,
    documentId: document_id === null ? null : toDocumentId(document_id),
    trashed: trashed === 1,
  }));
}

interface StatementRow {
  id: string;
  case_document: string | null;
  passage_id: string | null;
  speaker: string | null;
  said: string | null;
  event: string | null;
  basis: Basis;
  credibility: Credibility | null;
  words: string;
}

async function listStatements(db: Reader): Promise<readonly Statement[]> {
  const rows = await db.all<StatementRow>(sql`
    SELECT id, case_document, passage_id, speaker, said, event, basis, credibility, words
    FROM statements ORDER BY position, id`);
  const parents = groupBy(
    await db.all<{ statement_id: string; kind: From['kind']; id: string }>(sql`
      SELECT statement_id, coalesce(from_statement, from_source, from_document) AS id,
        iif(from_statement IS NOT NULL, 'statement', iif(from_source IS NOT NULL, 'source', 'document')) AS kind
      FROM statement_sources ORDER BY statement_id, position`),
    (row) => row.statement_id,
  );
  return rows.map((row) => ({
    id: row.id,
    document: row.case_document,
    passageId: row.passage_id === null ? null : toPassageId(row.passage_id),
    speaker: row.speaker,
    said: row.said,
    event: row.event,
    basis: row.basis,
    from: (parents.get(row.id) ?? []).map(({ kind, id }) => ({ kind, id })),
    credibility: row.credibility,
    text: row.words,
  }));
}

interface EvidenceRow {
  claim_id: string;
  statement_id: string;
  stance: Stance;
  value: string | null;
  judgement: Judgement | null;
  reason: string;
}

async function listClaims(db: Reader): Promise<readonly Claim[]> {
  const rows = await db.all<{ id: string; words: string; type: ClaimType }>(
    sql`SELECT id, words, type FROM claims ORDER BY position, id`,
  );
  const evidence = groupBy(
    await db.all<EvidenceRow>(sql`
      SELECT claim_id, statement_id, stance, value, judgement, reason
      FROM claim_evidence ORDER BY claim_id, position`),
    (row) => row.claim_id,
  );
  return rows.map(({ id, words, type }) => ({
    id,
    text: words,
    type,
    evidence: (evidence.get(id) ?? []).map(evidenceFromRow),
  }));
}

function evidenceFromRow({ statement_id, stance, value, judgement, reason }: EvidenceRow): Evidence {
  return {
    statement: statement_id,
    stance,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a constraint of the table says what it may be
    value: value === null ? null : (JSON.parse(value) as GivenValue),
    judgement,
    reason,
  };
}
