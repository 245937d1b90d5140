import type { Emit } from '#shared/ipc/contract.ts';
import { Failed } from '#shared/ipc/result.ts';
import type { Source } from '#shared/model/case.ts';
import type { DocumentId, NameId, PassageId } from '#shared/model/ids.ts';
import { peopleIn } from '#shared/case/people.ts';
import { readCase } from '../../storage/cases.ts';
import type { Database, Writer } from '../../storage/database.ts';
import { findName } from '../../storage/names.ts';
import { findPassage } from '../../storage/passages.ts';
import { findRevision } from '../../storage/revisions.ts';
import { deleteClaim, setDocumentOf, setNameOf, setPassageOf, setSameAs } from '../../storage/write-case.ts';
import { getDocument } from '../get-document.ts';
import type { CaseFile } from './case-schema.ts';
import { importCase, type ImportedCase } from './import-case.ts';

interface CaseParts {
  readonly db: Database;
  readonly emit: Emit;
  readonly now: () => Date;
}

/** What a person may do to a case. Each can be undone as a whole. */
export interface CaseActs {
  /** Fails as `importCase` does. */
  importFile(file: CaseFile, existing?: 'refuse' | 'replace'): Promise<ImportedCase>;
  /** With its evidence; the statements stay. Fails with `not-found`. */
  deleteClaim(id: string): Promise<void>;
  /** Says which document of the library one of the case is; null for none. Fails with `not-found`. */
  matchDocument(id: string, document: DocumentId | null): Promise<void>;
  /**
   * Says that the statement is this passage of a text of the library, and so which document it stands in. Fails with
   * `not-found`, and with `conflict` where it stands in another.
   */
  quoteStatement(id: string, passage: PassageId): Promise<void>;
  /**
   * Says that two sources are one person: the first goes by the second from now on. Fails with `not-found`, and with
   * `conflict` for one person.
   */
  joinSources(id: string, sameAs: string): Promise<void>;
  /** Takes that back. Fails with `not-found`, and with `conflict` for a source that goes by no other. */
  partSource(id: string): Promise<void>;
  /** Says whom the library knows under this name; null for nobody. Fails with `not-found`. */
  nameSource(id: string, name: NameId | null): Promise<void>;
}

export function caseActs({ db, emit, now }: CaseParts): CaseActs {
  const act = async <T>(work: (tx: Writer) => Promise<T>, words: string): Promise<T> => {
    const done = await db.transaction(work, words);
    emit('case.changed', { claims: [] });
    return done;
  };
  return {
    importFile: (file, existing) => act((tx) => importCase(tx, file, now(), existing), 'Import case'),
    deleteClaim: (id) =>
      act(async (tx) => {
        find((await readCase(tx)).claims, id, 'claim');
        await deleteClaim(tx, id);
      }, 'Delete claim'),
    matchDocument: (id, document) =>
      act(async (tx) => {
        find((await readCase(tx)).documents, id, 'document');
        if (document !== null) await getDocument(tx, document);
        await setDocumentOf(tx, id, document);
      }, 'Match document'),
    quoteStatement: (id, passageId) =>
      act(async (tx) => {
        const { statements, documents } = await readCase(tx);
        const statement = find(statements, id, 'statement');
        const passage = await findPassage(tx, passageId);
        const revision = passage && (await findRevision(tx, passage.revisionId));
        if (!revision) throw new Failed('not-found', 'This passage is not in the library.');
        const standsIn = documents.find((document) => document.id === statement.document);
        if (standsIn && (standsIn.documentId ?? revision.documentId) !== revision.documentId)
          throw new Failed(
            'conflict',
            `“${id}” stands in another document: the case says which “${standsIn.id}” is.`,
          );
        if (standsIn) await setDocumentOf(tx, standsIn.id, revision.documentId);
        await setPassageOf(tx, id, passage.id, statement.text || passage.quote.exact);
      }, 'Quote statement'),
    joinSources: (id, sameAs) =>
      act(async (tx) => {
        const { sources } = await readCase(tx);
        find(sources, id, 'source');
        find(sources, sameAs, 'source');
        const people = peopleIn(sources);
        if (people.personOf(id) === people.personOf(sameAs))
          throw new Failed('conflict', `“${id}” and “${sameAs}” are one person already.`);
        const last = endOf(id, sources);
        await setSameAs(tx, last, sameAs);
      }, 'Join sources'),
    partSource: (id) =>
      act(async (tx) => {
        if (find((await readCase(tx)).sources, id, 'source').sameAs === null)
          throw new Failed('conflict', `“${id}” goes by no other source.`);
        await setSameAs(tx, id, null);
      }, 'Separate source'),
    nameSource: (id, name) =>
      act(async (tx) => {
        find((await readCase(tx)).sources, id, 'source');
        if (name !== null && !(await findName(tx, name)))
          throw new Failed('not-found', 'This name is not in the library.');
        await setNameOf(tx, id, name);
      }, 'Name source'),
  };
}

/** Fails with `not-found`. */
function find<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  id: string,
  what: string,
): Thing {
  const found = things.find((thing) => thing.id === id);
  if (!found) throw new Failed('not-found', `The case has no ${what} “${id}”.`);
  return found;
}

/** Where the words “is the same as” lead to: what is said of one there stays said. */
function endOf(id: string, sources: readonly Source[]): string {
  const sameAs = new Map(sources.map((source) => [source.id, source.sameAs]));
  const seen = new Set<string>();
  let at = id;
  for (let next = sameAs.get(at); next && !seen.has(at); next = sameAs.get(at)) {
    seen.add(at);
    at = next;
  }
  return at;
}
