import { Failed } from '#shared/ipc/result.ts';
import {
  type Case,
  type CaseDocument,
  type Claim,
  type ClaimType,
  CREDIBILITIES,
  type Evidence,
  type From,
  type GivenValue,
  type Source,
  type Statement,
} from '#shared/model/case.ts';
import { dateIn } from './case-date.ts';
import type { CaseFile } from './case-schema.ts';

type FileOf<List extends keyof CaseFile> = NonNullable<CaseFile[List]>[number];

/** What else there is, of which a file may speak without having it. */
export interface Known {
  readonly statements: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
}

/**
 * What the file says, with sources and documents that it only names by their ids. Fails with `invalid-case` for ids that
 * stand twice, statements that are nowhere, and dates that are none.
 */
export function caseFrom(file: CaseFile, known: Known): Case {
  const own = {
    sources: (file.sources ?? []).map(sourceFrom),
    documents: (file.documents ?? []).map(documentFrom),
    claims: (file.claims ?? []).map(claimFrom),
  };
  refuseTwice('sources', own.sources);
  refuseTwice('documents', own.documents);
  refuseTwice('statements', file.statements ?? []);
  refuseTwice('claims', own.claims);
  const all: Known = {
    statements: new Set([...known.statements, ...(file.statements ?? []).map(({ id }) => id)]),
    sources: new Set([...known.sources, ...sourceIds(file)]),
    documents: new Set([...known.documents, ...documentIds(file)]),
  };
  const statements = (file.statements ?? []).map((statement) => statementFrom(statement, all));
  for (const { id, evidence } of own.claims) {
    const missing = evidence.find(({ statement }) => !all.statements.has(statement));
    if (missing) throw nowhere(`The claim “${id}” rests on “${missing.statement}”`);
  }
  const isNew = (held: readonly { readonly id: string }[], before: ReadonlySet<string>) => {
    const ids = new Set(held.map(({ id }) => id));
    return (id: string): boolean => !ids.has(id) && !before.has(id);
  };
  const named = [...sourceIds(file)].filter(isNew(own.sources, known.sources));
  const spoken = [...documentIds(file)].filter(isNew(own.documents, known.documents));
  return {
    sources: [...own.sources, ...named.map((id) => sourceFrom({ id }))],
    documents: [...own.documents, ...spoken.map((id) => documentFrom({ id }))],
    statements,
    claims: own.claims,
  };
}

function nowhere(what: string): Failed {
  return new Failed(
    'invalid-case',
    `${what}, and there is no statement of this id in the file or in the library.`,
  );
}

/** In the order in which the file names them. */
function sourceIds({ sources, documents, statements }: CaseFile): ReadonlySet<string> {
  return new Set([
    ...(sources ?? []).flatMap(({ id, sameAs }) => [id, ...(sameAs == null ? [] : [sameAs])]),
    ...(documents ?? []).flatMap(({ author }) => author ?? []),
    ...(statements ?? []).flatMap(({ speaker, from }) => [
      ...(speaker == null ? [] : [speaker]),
      ...(from ?? []).flatMap((one) => (typeof one !== 'string' && 'source' in one ? [one.source] : [])),
    ]),
  ]);
}

function documentIds({ documents, statements }: CaseFile): ReadonlySet<string> {
  return new Set([
    ...(documents ?? []).map(({ id }) => id),
    ...(statements ?? []).flatMap(({ document, from }) => [
      ...(document == null ? [] : [document]),
      ...(from ?? []).flatMap((one) => (typeof one !== 'string' && 'document' in one ? [one.document] : [])),
    ]),
  ]);
}

function refuseTwice(list: string, entries: readonly { readonly id: string }[]): void {
  const seen = new Set<string>();
  for (const { id } of entries) {
    if (seen.has(id)) throw new Failed('invalid-case', `In this case file two ${list} have the id “${id}”.`);
    seen.add(id);
  }
}

function sourceFrom({
  id,
  name,
  kind,
  role,
  relation,
  present,
  reliability,
  sameAs,
}: FileOf<'sources'>): Source {
  const given = typeof reliability === 'string' ? { grade: reliability } : (reliability ?? null);
  return {
    id,
    name: name ?? '',
    kind: kind ?? '',
    role: role ?? '',
    relation: relation ?? '',
    present: dateIn(present, `source “${id}”`),
    reliability: given && {
      grade: given.grade,
      reason: given.reason ?? '',
      date: dateIn(given.date, `grade of source “${id}”`),
    },
    sameAs: sameAs ?? null,
    nameId: null,
  };
}

function documentFrom({ id, title, author, published, url }: FileOf<'documents'>): CaseDocument {
  return {
    id,
    title: title ?? '',
    author: author ?? null,
    published: dateIn(published, `document “${id}”`),
    url: url || null,
    documentId: null,
    trashed: false,
  };
}

function statementFrom(given: FileOf<'statements'>, all: Known): Statement {
  const { id, document, speaker, said, event, basis, from, credibility, text } = given;
  return {
    id,
    document: document ?? null,
    passageId: null,
    speaker: speaker ?? null,
    said: dateIn(said, `statement “${id}”`),
    event: dateIn(event, `statement “${id}”`),
    basis: basis ?? 'unknown',
    from: (from ?? []).map((one) => parentFrom(one, id, all)),
    credibility: CREDIBILITIES.find((known) => known === credibility) ?? null,
    text: text ?? '',
  };
}

/** An id alone is that of a statement, where there is one; else of a source or a document. */
function parentFrom(given: NonNullable<FileOf<'statements'>['from']>[number], by: string, all: Known): From {
  if (typeof given !== 'string') {
    if ('source' in given) return { kind: 'source', id: given.source };
    if ('document' in given) return { kind: 'document', id: given.document };
    if (all.statements.has(given.statement)) return { kind: 'statement', id: given.statement };
    throw nowhere(`The statement “${by}” is taken from “${given.statement}”`);
  }
  if (all.statements.has(given)) return { kind: 'statement', id: given };
  if (all.sources.has(given)) return { kind: 'source', id: given };
  if (all.documents.has(given)) return { kind: 'document', id: given };
  throw new Failed(
    'invalid-case',
    `The statement “${by}” is taken from “${given}”, and there is neither a statement nor a source nor a document of this id.`,
  );
}

function claimFrom({ id, text, type, evidence }: FileOf<'claims'>): Claim {
  return { id, text, type: typeFrom(type), evidence: (evidence ?? []).map(evidenceFrom) };
}

function typeFrom(type: FileOf<'claims'>['type']): ClaimType {
  return type === 'yes-no' || type === 'boolean' ? 'yes/no' : (type ?? 'free');
}

type EvidenceInFile = NonNullable<FileOf<'claims'>['evidence']>[number];

function evidenceFrom({ statement, stance, value, judgement, reason }: EvidenceInFile): Evidence {
  return { statement, stance, value: valueFrom(value), judgement: judgement ?? null, reason: reason ?? '' };
}

/** A pair of ends becomes the words for it: an interval of EDTF where one of them is a date in words. */
function valueFrom(value: EvidenceInFile['value']): GivenValue | null {
  // Empty words give no value.
  if (typeof value !== 'object' || value === null) return value === '' ? null : (value ?? null);
  const [first, second] = Array.isArray(value) ? value : [value.min, value.max];
  const [low, high] = [first ?? null, second ?? null];
  if (low === null && high === null) return null;
  if (typeof low === 'string' || typeof high === 'string') return `${low ?? '..'}/${high ?? '..'}`;
  if (low === null || high === null) return low === null ? `at most ${high}` : `at least ${low}`;
  return `between ${low} and ${high}`;
}
