import { Failed } from '#shared/ipc/result.ts';
import { peopleIn } from '#shared/case/people.ts';
import type { GivenSpeaker, GivenStatement } from '#shared/model/case-given.ts';
import type { Case, CaseDocument, Claim, Evidence, From, Source, Statement } from '#shared/model/case.ts';
import { toDocumentId } from '#shared/model/ids.ts';
import type { Passage } from '#shared/model/passage.ts';
import { nameKey, tidyName } from '#shared/organisation/name.ts';
import { readCase } from '../../storage/cases.ts';
import type { Writer } from '../../storage/database.ts';
import { findDocument } from '../../storage/documents.ts';
import { findRevision } from '../../storage/revisions.ts';
import { insertCase } from '../../storage/write-case.ts';
import { keepPassage } from '../make-passage.ts';
import { find, nextId, requireOrigins } from './case-act.ts';
import { dateIn } from './case-date.ts';
import { caseDocumentOf } from './case-document.ts';
import { addEvidence, insertClaim } from './claim-acts.ts';
import { insertSource } from './source-acts.ts';

export interface Stated {
  readonly statement: string;
  readonly claim: string | null;
}

/**
 * Keeps a passage as a statement, with what it means for a claim. The same words of the same speaker are the statement that
 * is there. Fails with `not-found` for what it names, and with `invalid-case`.
 */
export async function stateWords(
  tx: Writer,
  described: Passage,
  given: GivenStatement,
  at: Date,
): Promise<Stated> {
  const passage = await keepPassage(tx, described);
  // Read once, and added to by hand: a large case takes a while to read.
  let all = await readCase(tx);
  const speaker = given.speaker && (await speakerFor(tx, all, given.speaker, at));
  if (speaker) all = withMore(all, 'sources', speaker);
  const document = await documentFor(tx, all, passage, speaker?.id ?? null, at);
  all = withMore(all, 'documents', document);
  const from: From[] = [];
  for (const one of given.from) {
    const origin = await originFor(tx, all, one, at);
    if (origin) all = withMore(all, 'documents', origin);
    from.push(origin ? { kind: 'document', id: origin.id } : one);
  }
  const statement =
    sameStatement(all, passage, speaker?.id ?? null) ??
    (await insertStatement(
      tx,
      all,
      { passage, document: document.id, speaker: speaker?.id ?? null, given: { ...given, from } },
      at,
    ));
  all = withMore(all, 'statements', statement);
  if (given.evidence === null) return { statement: statement.id, claim: null };
  const { claim: meant, stance, value } = given.evidence;
  const claim =
    'id' in meant ? find(all.claims, meant.id, 'claim') : await insertClaim(tx, all.claims, meant, at);
  all = withMore(all, 'claims', claim);
  const evidence: Evidence = { statement: statement.id, stance, value, judgement: null, reason: '' };
  if (!isHeld(claim, evidence)) await addEvidence(tx, all, claim.id, evidence);
  return { statement: statement.id, claim: claim.id };
}

function withMore<List extends keyof Case>(all: Case, list: List, thing: Case[List][number]): Case {
  const things: readonly { readonly id: string }[] = all[list];
  return things.some(({ id }) => id === thing.id) ? all : { ...all, [list]: [...things, thing] };
}

/** One of the case by its id; else whoever goes by the name that the library knows them by, or is called the same. */
async function speakerFor(
  tx: Writer,
  { sources }: Pick<Case, 'sources'>,
  given: GivenSpeaker,
  at: Date,
): Promise<Source> {
  if ('id' in given) return find(sources, given.id, 'source');
  const name = tidyName(given.name);
  if (name === '') throw new Failed('invalid-case', 'A source needs a name.');
  const known = sources.find((source) =>
    given.nameId !== null && source.nameId !== null
      ? source.nameId === given.nameId
      : nameKey(source.name) === nameKey(name),
  );
  if (known) return known;
  const { kind, nameId } = given;
  const facts = { name, kind: kind.trim(), role: '', relation: '', present: null, reliability: null, nameId };
  return insertSource(tx, sources, facts, at);
}

/** The document of the case that the text is of, made where there is none; by the speaker, where the library says so. */
async function documentFor(
  tx: Writer,
  all: Case,
  { revisionId }: Passage,
  speaker: string | null,
  at: Date,
): Promise<CaseDocument> {
  const revision = await findRevision(tx, revisionId);
  if (!revision) throw new Error(`no revision ${revisionId} of a passage that was kept`);
  return caseDocumentOf(tx, all, revision.documentId, speaker, at);
}

/** The document that is meant where it goes by its id of the library; null for what the case has by this id. */
async function originFor(tx: Writer, all: Case, { kind, id }: From, at: Date): Promise<CaseDocument | null> {
  if (kind !== 'document' || all.documents.some((document) => document.id === id)) return null;
  const held = await findDocument(tx, toDocumentId(id));
  return held && caseDocumentOf(tx, all, held.id, null, at);
}

function sameStatement(
  { statements, sources }: Case,
  { id }: Passage,
  speaker: string | null,
): Statement | null {
  const people = peopleIn(sources);
  const person = (source: string | null): string | null => source && people.personOf(source);
  const same = statements.find(
    (statement) => statement.passageId === id && person(statement.speaker) === person(speaker),
  );
  return same ?? null;
}

async function insertStatement(
  tx: Writer,
  all: Case,
  of: {
    readonly passage: Passage;
    readonly document: string;
    readonly speaker: string | null;
    readonly given: GivenStatement;
  },
  at: Date,
): Promise<Statement> {
  const { passage, document, speaker, given } = of;
  requireOrigins(all, given.from);
  const id = nextId('t', all.statements);
  const statement: Statement = {
    id,
    document,
    passageId: passage.id,
    speaker,
    said: dateIn(given.said, 'what was said'),
    event: dateIn(given.event, 'what it tells of'),
    basis: given.basis,
    from: given.from,
    credibility: null,
    text: passage.quote.exact,
  };
  await insertCase(tx, { sources: [], documents: [], statements: [statement], claims: [] }, at.toISOString());
  return statement;
}

/** Said again, it means no more. */
function isHeld(claim: Claim, { statement, stance, value }: Evidence): boolean {
  return claim.evidence.some(
    (one) => one.statement === statement && one.stance === stance && one.value === value,
  );
}
