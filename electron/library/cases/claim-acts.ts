import { peopleIn } from '#shared/case/people.ts';
import { readsAs } from '#shared/case/claim-values.ts';
import { Failed } from '#shared/ipc/result.ts';
import type { Case, Claim, ClaimType, Evidence } from '#shared/model/case.ts';
import { readCase } from '../../storage/cases.ts';
import type { Writer } from '../../storage/database.ts';
import { deleteClaim, fillClaim, insertCase } from '../../storage/write-case.ts';
import { type CaseAct, find, nextId } from './case-act.ts';

/** What a person may do to the claims of a case. */
export function claimActs(act: CaseAct, now: () => Date) {
  return {
    /** Fails with `invalid-case`. */
    addClaim: (text: string, type: ClaimType): Promise<Claim> =>
      act('Add claim', async (tx) => insertClaim(tx, (await readCase(tx)).claims, { text, type }, now())),

    /** Fails with `not-found` and `invalid-case`. What the new type cannot read is told in the report. */
    changeClaim: (id: string, text: string, type: ClaimType): Promise<Claim> =>
      act(
        'Change claim',
        async (tx) => {
          const claim = { ...find((await readCase(tx)).claims, id, 'claim'), text: checkedText(text), type };
          await fillClaim(tx, claim);
          return claim;
        },
        [id],
      ),

    /** With its evidence; the statements stay. Fails with `not-found`. */
    deleteClaim: (id: string): Promise<void> =>
      act(
        'Delete claim',
        async (tx) => {
          find((await readCase(tx)).claims, id, 'claim');
          await deleteClaim(tx, id);
        },
        [id],
      ),

    /** At the end of what is there. Fails with `not-found`, and with `invalid-case` for a value that cannot be read. */
    addEvidence: (id: string, evidence: Evidence): Promise<void> =>
      act('Add evidence', async (tx) => addEvidence(tx, await readCase(tx), id, evidence), [id]),

    changeEvidence: (id: string, position: number, evidence: Evidence): Promise<void> =>
      act(
        'Change evidence',
        async (tx) => {
          const all = await readCase(tx);
          const claim = withEvidence(all, id, position);
          const checked = checkedEvidence(all, claim, evidence);
          await fillClaim(tx, { ...claim, evidence: claim.evidence.with(position, checked) });
        },
        [id],
      ),

    removeEvidence: (id: string, position: number): Promise<void> =>
      act(
        'Remove evidence',
        async (tx) => {
          const claim = withEvidence(await readCase(tx), id, position);
          await fillClaim(tx, { ...claim, evidence: claim.evidence.toSpliced(position, 1) });
        },
        [id],
      ),
  };
}

/** Behind those that are there. Fails with `invalid-case`. */
export async function insertClaim(
  tx: Writer,
  claims: readonly Claim[],
  { text, type }: Pick<Claim, 'text' | 'type'>,
  at: Date,
): Promise<Claim> {
  const claim: Claim = { id: nextId('c', claims), text: checkedText(text), type, evidence: [] };
  await insertCase(tx, { sources: [], documents: [], statements: [], claims: [claim] }, at.toISOString());
  return claim;
}

/** Fails with `not-found` and `invalid-case`. */
export async function addEvidence(tx: Writer, all: Case, id: string, evidence: Evidence): Promise<void> {
  const claim = find(all.claims, id, 'claim');
  await fillClaim(tx, { ...claim, evidence: [...claim.evidence, checkedEvidence(all, claim, evidence)] });
}

function withEvidence({ claims }: Case, id: string, position: number): Claim {
  const claim = find(claims, id, 'claim');
  if (position >= claim.evidence.length)
    throw new Failed('not-found', 'This evidence is no longer held for the claim.');
  return claim;
}

function checkedText(text: string): string {
  const words = text.trim();
  if (words === '') throw new Failed('invalid-case', 'A claim needs words.');
  return words;
}

function checkedEvidence({ statements, sources }: Case, { type }: Claim, evidence: Evidence): Evidence {
  find(statements, evidence.statement, 'statement');
  // Empty words give no value.
  const value = typeof evidence.value === 'string' ? evidence.value.trim() || null : evidence.value;
  if (value !== null && !readsAs(type, value, peopleIn(sources)))
    throw new Failed('invalid-case', `“${String(value)}” is no ${type === 'yes/no' ? 'yes or no' : type}.`);
  return { ...evidence, value, reason: evidence.reason.trim() };
}
