import type { Case, CaseDocument, Claim, Source, Statement } from '#shared/model/case.ts';
import type { DocumentId, NameId, PassageId } from '#shared/model/ids.ts';
import type { Reader, Writer } from './database.ts';
import { insertRows, type Sql, sql } from './sql.ts';

/** Behind what is there. Whatever they name must be there or come with them. */
export async function insertCase(db: Writer, added: Case, at: string): Promise<void> {
  // Sources may name later ones as the same, so that is said when all are there.
  await insertSources(db, added.sources, at);
  await insertCaseDocuments(db, added.documents, at);
  await insertStatements(db, added.statements, at);
  await insertClaims(db, added.claims, at);
}

async function insertSources(db: Writer, sources: readonly Source[], at: string): Promise<void> {
  const first = await nextPosition(db, sql`SELECT max(position) AS last FROM sources`);
  await runAll(
    db,
    insertRows(
      `INSERT INTO sources (id, position, name, kind, role, relation, present, grade, grade_reason, graded_on, name_id,
        created_at)`,
      sources.map(({ id, name, kind, role, relation, present, reliability, nameId }, index) => [
        id,
        first + index,
        name,
        kind,
        role,
        relation,
        present,
        reliability?.grade ?? null,
        reliability?.reason ?? '',
        reliability?.date ?? null,
        nameId,
        at,
      ]),
    ),
  );
  for (const { id, sameAs } of sources) if (sameAs !== null) await setSameAs(db, id, sameAs);
}

async function insertCaseDocuments(
  db: Writer,
  documents: readonly CaseDocument[],
  at: string,
): Promise<void> {
  const first = await nextPosition(db, sql`SELECT max(position) AS last FROM case_documents`);
  await runAll(
    db,
    insertRows(
      'INSERT INTO case_documents (id, position, title, author, published, url, document_id, created_at)',
      documents.map(({ id, title, author, published, url, documentId }, index) => [
        id,
        first + index,
        title,
        author,
        published,
        url,
        documentId,
        at,
      ]),
    ),
  );
}

async function insertStatements(db: Writer, statements: readonly Statement[], at: string): Promise<void> {
  const first = await nextPosition(db, sql`SELECT max(position) AS last FROM statements`);
  await runAll(
    db,
    insertRows(
      `INSERT INTO statements (id, position, case_document, passage_id, speaker, said, event, basis, credibility, words,
        created_at)`,
      statements.map(({ id, document, passageId, speaker, said, event, basis, credibility, text }, index) => [
        id,
        first + index,
        document,
        passageId,
        speaker,
        said,
        event,
        basis,
        credibility,
        text,
        at,
      ]),
    ),
  );
  await insertParents(db, statements);
}

async function insertParents(db: Writer, statements: readonly Statement[]): Promise<void> {
  await runAll(
    db,
    insertRows(
      'INSERT INTO statement_sources (statement_id, position, from_statement, from_source, from_document)',
      statements.flatMap(({ id, from }) =>
        from.map((one, index) => [
          id,
          index,
          one.kind === 'statement' ? one.id : null,
          one.kind === 'source' ? one.id : null,
          one.kind === 'document' ? one.id : null,
        ]),
      ),
    ),
  );
}

async function insertClaims(db: Writer, claims: readonly Claim[], at: string): Promise<void> {
  const first = await nextPosition(db, sql`SELECT max(position) AS last FROM claims`);
  await runAll(
    db,
    insertRows(
      'INSERT INTO claims (id, position, words, type, created_at)',
      claims.map(({ id, text, type }, index) => [id, first + index, text, type, at]),
    ),
  );
  await insertEvidence(db, claims);
}

async function insertEvidence(db: Writer, claims: readonly Claim[]): Promise<void> {
  await runAll(
    db,
    insertRows(
      'INSERT INTO claim_evidence (claim_id, position, statement_id, stance, value, judgement, reason)',
      claims.flatMap(({ id, evidence }) =>
        evidence.map(({ statement, stance, value, judgement, reason }, index) => [
          id,
          index,
          statement,
          stance,
          value === null ? null : JSON.stringify(value),
          judgement,
          reason,
        ]),
      ),
    ),
  );
}

async function nextPosition(db: Reader, query: Sql): Promise<number> {
  return ((await db.get<{ last: number | null }>(query))?.last ?? -1) + 1;
}

async function runAll(db: Writer, statements: readonly Sql[]): Promise<void> {
  for (const statement of statements) await db.run(statement);
}

/** Gives a source that is there what is known of it now. Whom the library knows under it stays. */
export async function fillSource(db: Writer, source: Source): Promise<void> {
  const { id, name, kind, role, relation, present, reliability } = source;
  await db.run(sql`
    UPDATE sources SET name = ${name}, kind = ${kind}, role = ${role}, relation = ${relation}, present = ${present},
      grade = ${reliability?.grade ?? null}, grade_reason = ${reliability?.reason ?? ''},
      graded_on = ${reliability?.date ?? null}
    WHERE id = ${id}`);
  await setSameAs(db, id, source.sameAs);
}

/** The same for a document. Which one of the library it is stays. */
export async function fillCaseDocument(db: Writer, document: CaseDocument): Promise<void> {
  const { id, title, author, published, url } = document;
  await db.run(sql`
    UPDATE case_documents SET title = ${title}, author = ${author}, published = ${published}, url = ${url}
    WHERE id = ${id}`);
}

/** The same for a statement. Where its words stand stays, unless they are other words now. */
export async function fillStatement(db: Writer, statement: Statement): Promise<void> {
  const { id, document, speaker, said, event, basis, credibility, text } = statement;
  await db.run(sql`
    UPDATE statements SET case_document = ${document}, speaker = ${speaker}, said = ${said}, event = ${event},
      basis = ${basis}, credibility = ${credibility}, words = ${text},
      passage_id = iif(words = ${text}, passage_id, NULL)
    WHERE id = ${id}`);
  await db.run(sql`DELETE FROM statement_sources WHERE statement_id = ${id}`);
  await insertParents(db, [statement]);
}

/** The same for a claim, with its evidence. */
export async function fillClaim(db: Writer, claim: Claim): Promise<void> {
  await db.run(sql`UPDATE claims SET words = ${claim.text}, type = ${claim.type} WHERE id = ${claim.id}`);
  await db.run(sql`DELETE FROM claim_evidence WHERE claim_id = ${claim.id}`);
  await insertEvidence(db, [claim]);
}

/** Nothing may name it any more. */
export async function deleteSource(db: Writer, id: string): Promise<void> {
  await db.run(sql`DELETE FROM sources WHERE id = ${id}`);
}

/** With what it is taken from. No claim and no other statement may name it any more. */
export async function deleteStatement(db: Writer, id: string): Promise<void> {
  await db.run(sql`DELETE FROM statement_sources WHERE statement_id = ${id}`);
  await db.run(sql`DELETE FROM statements WHERE id = ${id}`);
}

/** With its evidence; the statements stay. */
export async function deleteClaim(db: Writer, id: string): Promise<void> {
  await db.run(sql`DELETE FROM claim_evidence WHERE claim_id = ${id}`);
  await db.run(sql`DELETE FROM claims WHERE id = ${id}`);
}

export async function setSameAs(db: Writer, id: string, sameAs: string | null): Promise<void> {
  await db.run(sql`UPDATE sources SET same_as = ${sameAs} WHERE id = ${id}`);
}

/** Null where the library does not hold it. */
export async function setDocumentOf(db: Writer, id: string, document: DocumentId | null): Promise<void> {
  await db.run(sql`UPDATE case_documents SET document_id = ${document} WHERE id = ${id}`);
}

/** For a document that has become a part of another. */
export async function moveCaseDocuments(db: Writer, from: DocumentId, to: DocumentId): Promise<void> {
  await db.run(sql`UPDATE case_documents SET document_id = ${to} WHERE document_id = ${from}`);
}

/** `words` are those of the passage, for the case file to tell. */
export async function setPassageOf(db: Writer, id: string, passage: PassageId, words: string): Promise<void> {
  await db.run(sql`UPDATE statements SET passage_id = ${passage}, words = ${words} WHERE id = ${id}`);
}

export async function setNameOf(db: Writer, source: string, name: NameId | null): Promise<void> {
  await db.run(sql`UPDATE sources SET name_id = ${name} WHERE id = ${source}`);
}
