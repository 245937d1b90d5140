import type { Case, CaseDocument, Claim, From, Source, Statement } from '#shared/model/case.ts';
import type { CaseFile } from './case-schema.ts';

type FileOf<List extends keyof CaseFile> = NonNullable<CaseFile[List]>[number];

/** The case as a file that `caseFrom` makes the same case of. What is empty is left out. */
export function caseToFile({ sources, documents, statements, claims }: Case): CaseFile {
  const isAmbiguous = ambiguous({ sources, statements });
  return {
    sources: sources.map(sourceInFile),
    documents: documents.map(documentInFile),
    statements: statements.map((statement) => statementInFile(statement, isAmbiguous)),
    claims: claims.map(claimInFile),
  };
}

/** Whether an id alone would be taken for another thing. */
function ambiguous({ sources, statements }: Pick<Case, 'sources' | 'statements'>): (from: From) => boolean {
  const statementIds = new Set(statements.map(({ id }) => id));
  const sourceIds = new Set(sources.map(({ id }) => id));
  return ({ kind, id }) =>
    (kind !== 'statement' && statementIds.has(id)) || (kind === 'document' && sourceIds.has(id));
}

/** Without what is null or empty. */
function told<Thing extends object>(thing: Thing): Thing {
  const kept = Object.entries(thing).filter(([, value]) => value !== null && value !== '');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what was left out may be left out of a case file
  return Object.fromEntries(kept) as Thing;
}

function sourceInFile({
  id,
  name,
  kind,
  role,
  relation,
  present,
  reliability,
  sameAs,
}: Source): FileOf<'sources'> {
  return told({
    id,
    name,
    kind,
    role,
    relation,
    present,
    reliability: reliability && told(reliability),
    sameAs,
  });
}

function documentInFile({ id, title, author, published, url }: CaseDocument): FileOf<'documents'> {
  return told({ id, title, author, published, url });
}

function statementInFile(
  { id, document, speaker, said, event, basis, from, credibility, text }: Statement,
  isAmbiguous: (from: From) => boolean,
): FileOf<'statements'> {
  const parents = from.map((one) => (isAmbiguous(one) ? named(one) : one.id));
  return told({
    id,
    document,
    speaker,
    said,
    event,
    basis,
    from: parents.length > 0 ? parents : null,
    credibility,
    text,
  });
}

function named({ kind, id }: From): { source: string } | { document: string } | { statement: string } {
  if (kind === 'source') return { source: id };
  return kind === 'document' ? { document: id } : { statement: id };
}

function claimInFile({ id, text, type, evidence }: Claim): FileOf<'claims'> {
  return { id, text, type, evidence: evidence.map(told) };
}
