import { Failed } from '#shared/ipc/result.ts';
import type { GivenStatement, StatementFacts } from '#shared/model/case-given.ts';
import type { Case, Statement } from '#shared/model/case.ts';
import type { PassageId } from '#shared/model/ids.ts';
import type { PassageRange } from '#shared/model/passage.ts';
import { readCase } from '../../storage/cases.ts';
import type { Database } from '../../storage/database.ts';
import { findPassage } from '../../storage/passages.ts';
import { findRevision } from '../../storage/revisions.ts';
import {
  deleteStatement,
  fillClaim,
  fillStatement,
  setDocumentOf,
  setPassageOf,
} from '../../storage/write-case.ts';
import { describePassage } from '../make-passage.ts';
import { type CaseAct, find, requireOrigins } from './case-act.ts';
import { dateIn } from './case-date.ts';
import { stateWords, type Stated } from './state-words.ts';

/** What a person may do to the statements of a case. */
export function statementActs(act: CaseAct, db: Database, now: () => Date) {
  return {
    /** Keeps words as a statement, with what they mean for a claim. Fails as `makePassage` does, and as what it makes. */
    async stateWords(range: PassageRange, given: GivenStatement): Promise<Stated> {
      const passage = await describePassage(db, range, now());
      const { evidence } = given;
      const words =
        evidence === null ? 'Make statement' : 'id' in evidence.claim ? 'Add evidence' : 'Make claim';
      return act(words, (tx) => stateWords(tx, passage, given, now()));
    },

    /** Fails with `not-found` and `invalid-case`. */
    changeStatement: (id: string, facts: StatementFacts): Promise<Statement> =>
      act('Change statement', async (tx) => {
        const all = await readCase(tx);
        const statement = { ...find(all.statements, id, 'statement'), ...checkedStatement(all, facts, id) };
        await fillStatement(tx, statement);
        return statement;
      }),

    /**
     * With what it means for claims. Answers the passage that it was. Fails with `not-found`, and with `conflict` while
     * others are taken from it.
     */
    deleteStatement: (id: string): Promise<PassageId | null> =>
      act('Delete statement', async (tx) => {
        const { statements, claims } = await readCase(tx);
        const { passageId } = find(statements, id, 'statement');
        const taken = statements.filter(
          ({ id: own, from }) => own !== id && from.some((one) => one.kind === 'statement' && one.id === id),
        ).length;
        if (taken > 0)
          throw new Failed(
            'conflict',
            `This cannot be deleted: ${taken === 1 ? 'another statement is' : `${taken} other statements are`} taken from it.`,
          );
        for (const claim of claims) {
          const evidence = claim.evidence.filter(({ statement }) => statement !== id);
          if (evidence.length < claim.evidence.length) await fillClaim(tx, { ...claim, evidence });
        }
        await deleteStatement(tx, id);
        return passageId;
      }),

    /**
     * Says that the statement is this passage of a text of the library, and so which document it stands in. Fails with
     * `not-found`, and with `conflict` where it stands in another.
     */
    quoteStatement: (id: string, passageId: PassageId): Promise<void> =>
      act('Quote statement', async (tx) => {
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
      }),
  };
}

/** Fails with `not-found` for a speaker or an origin that is not there, and with `invalid-case`. */
function checkedStatement(all: Case, facts: StatementFacts, id: string): StatementFacts {
  const { speaker, said, event, basis, from, credibility } = facts;
  if (speaker !== null) find(all.sources, speaker, 'source');
  requireOrigins(all, from);
  return {
    speaker,
    said: dateIn(said, `statement “${id}”`),
    event: dateIn(event, `statement “${id}”`),
    basis,
    from,
    credibility,
  };
}
