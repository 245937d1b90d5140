import { conflictsAmong } from '../claims/conflicts.ts';
import type { ClaimType, Evidence, Stance } from '../model/case.ts';
import type { TestimonyEntry } from '../model/testimony.ts';
import { valuesOf } from './claim-values.ts';
import type { People } from './people.ts';

/** What one source says of a claim that cannot be together with what it says of it elsewhere. */
export interface ChangeOfMind {
  readonly claim: string;
  /** Statements, in the order in which they were said as far as that is known. */
  readonly first: string;
  readonly second: string;
  /** `values`: nothing is both; `stance`: it is so, and it is not; `retracted`: the second takes the first back. */
  readonly kind: 'values' | 'stance' | 'retracted';
}

const OPPOSITE: Partial<Readonly<Record<Stance, Stance>>> = {
  supports: 'contradicts',
  contradicts: 'supports',
};

/** Computed from what is said alone. `typeOf` answers null for a claim that is not known. */
export function changesOfMind(
  testimony: readonly TestimonyEntry[],
  typeOf: (claim: string) => ClaimType | null,
  people: People,
): readonly ChangeOfMind[] {
  return [...saidByClaim(testimony)].flatMap(([claim, said]) => {
    const type = typeOf(claim);
    const values = type === null ? [] : valueChanges(claim, type, said, people);
    const told = new Set(values.map(({ first, second }) => JSON.stringify([first, second])));
    const stances = stanceChanges(claim, said).filter(
      ({ first, second }) => !told.has(JSON.stringify([first, second])),
    );
    return [...values, ...stances];
  });
}

function saidByClaim(testimony: readonly TestimonyEntry[]): ReadonlyMap<string, readonly Evidence[]> {
  const found = new Map<string, Evidence[]>();
  for (const { statement, claims } of testimony) {
    for (const { claim, stance, value } of claims) {
      const said = found.get(claim) ?? [];
      found.set(claim, said);
      said.push({ statement, stance, value, judgement: null, reason: '' });
    }
  }
  return found;
}

function valueChanges(
  claim: string,
  type: ClaimType,
  evidence: readonly Evidence[],
  people: People,
): readonly ChangeOfMind[] {
  const values = valuesOf({ id: claim, text: '', type, evidence }, people);
  return conflictsAmong(values).pairs.flatMap(([one, other]) => {
    const [first, second] = [evidence[one]?.statement, evidence[other]?.statement];
    if (first === undefined || second === undefined || first === second) return [];
    return [{ claim, first, second, kind: 'values' as const }];
  });
}

/** Each against the last before it that says the opposite, or that it takes back. */
function stanceChanges(claim: string, evidence: readonly Evidence[]): readonly ChangeOfMind[] {
  return evidence.flatMap(({ statement: second, stance }, index): readonly ChangeOfMind[] => {
    const before = evidence.slice(0, index).filter(({ statement }) => statement !== second);
    const opposite = OPPOSITE[stance];
    const first =
      stance === 'retracts'
        ? before.findLast((one) => OPPOSITE[one.stance] !== undefined)
        : before.findLast((one) => one.stance === opposite);
    if (!first || (stance !== 'retracts' && opposite === undefined)) return [];
    return [{ claim, first: first.statement, second, kind: stance === 'retracts' ? 'retracted' : 'stance' }];
  });
}
