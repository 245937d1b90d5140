import { isDeepStrictEqual } from 'node:util';
import { Failed } from '#shared/ipc/result.ts';
import type { CaseCounts } from '#shared/model/case-shown.ts';
import type { Case, CaseDocument, Source } from '#shared/model/case.ts';
import type { Writer } from '../../storage/database.ts';
import { readCase } from '../../storage/cases.ts';
import {
  fillCaseDocument,
  fillClaim,
  fillSource,
  fillStatement,
  insertCase,
} from '../../storage/write-case.ts';
import { caseFrom } from './case-from-file.ts';
import type { CaseFile } from './case-schema.ts';

export interface ImportedCase {
  readonly added: CaseCounts;
  /** That were there already, and say more or something else now. */
  readonly changed: CaseCounts;
  /** That were there already, and say the same. */
  readonly known: CaseCounts;
  /** Of which the file says nothing but their ids. */
  readonly bare: { readonly sources: readonly string[]; readonly documents: readonly string[] };
}

/**
 * Adds what the file says to what is said in the library. What is there already in the same words is left as it is, so that
 * a file may come in again; of what was known by its id alone the file may say more. Where something of the same id says
 * something else, the file's words take its place with `replace`. Fails with `invalid-case`, and with `conflict` without;
 * then nothing is added.
 */
export async function importCase(
  tx: Writer,
  file: CaseFile,
  at: Date,
  existing: 'refuse' | 'replace' = 'refuse',
): Promise<ImportedCase> {
  const held = await readCase(tx);
  const given = caseFrom(file, {
    statements: idsOf(held.statements),
    sources: idsOf(held.sources),
    documents: idsOf(held.documents),
  });
  const replace = existing === 'replace';
  const sources = sorted(given.sources, held.sources, 'source', isBareSource, replace);
  const documents = sorted(given.documents, held.documents, 'document', isBareDocument, replace);
  const statements = sorted(given.statements, held.statements, 'statement', () => false, replace);
  const claims = sorted(given.claims, held.claims, 'claim', () => false, replace);
  const added: Case = {
    sources: sources.added,
    documents: documents.added,
    statements: statements.added,
    claims: claims.added,
  };
  await insertCase(tx, added, at.toISOString());
  for (const source of sources.filled) await fillSource(tx, source);
  for (const document of documents.filled) await fillCaseDocument(tx, document);
  for (const statement of statements.filled) await fillStatement(tx, statement);
  for (const claim of claims.filled) await fillClaim(tx, claim);
  return {
    added: countsOf(added),
    changed: {
      sources: sources.filled.length,
      documents: documents.filled.length,
      statements: statements.filled.length,
      claims: claims.filled.length,
    },
    known: {
      sources: sources.known,
      documents: documents.known,
      statements: statements.known,
      claims: claims.known,
    },
    bare: {
      sources: added.sources.filter(isBareSource).map(({ id }) => id),
      documents: added.documents.filter(isBareDocument).map(({ id }) => id),
    },
  };
}

function idsOf(things: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(things.map(({ id }) => id));
}

function countsOf({ sources, documents, statements, claims }: Case): CaseCounts {
  return {
    sources: sources.length,
    documents: documents.length,
    statements: statements.length,
    claims: claims.length,
  };
}

function isBareSource(source: Source): boolean {
  const { name, kind, role, relation, present, reliability, sameAs } = source;
  return [name, kind, role, relation].every((text) => text === '') && !present && !reliability && !sameAs;
}

function isBareDocument({ title, author, published, url }: CaseDocument): boolean {
  return title === '' && author === null && published === null && url === null;
}

function sorted<Thing extends { readonly id: string }>(
  given: readonly Thing[],
  held: readonly Thing[],
  what: string,
  isBare: (thing: Thing) => boolean,
  replace: boolean,
): { readonly added: readonly Thing[]; readonly filled: readonly Thing[]; readonly known: number } {
  const before = new Map(held.map((thing) => [thing.id, thing]));
  const added: Thing[] = [];
  const filled: Thing[] = [];
  let known = 0;
  for (const thing of given) {
    const one = before.get(thing.id);
    if (!one) added.push(thing);
    else if (isBare(thing) || isSaidAlike(thing, one)) known += 1;
    else if (replace || isBare(one)) filled.push(thing);
    else {
      throw new Failed(
        'conflict',
        `The library has a ${what} “${thing.id}” that says something else. Nothing was added: give one of the two another id, or replace what is there.`,
      );
    }
  }
  return { added, filled, known };
}

/** What the library knows of it besides is no part of what a file says. */
function isSaidAlike(given: object, held: object): boolean {
  const beside = { nameId: null, documentId: null, trashed: false, passageId: null };
  return isDeepStrictEqual({ ...given, ...beside }, { ...held, ...beside });
}
