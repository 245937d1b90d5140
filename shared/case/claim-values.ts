import { type Conflicts, conflictsAmong } from '../claims/conflicts.ts';
import { readValue, type Value } from '../claims/value.ts';
import type { Claim, ClaimType, Evidence, GivenValue } from '../model/case.ts';
import type { People } from './people.ts';

/** What the evidence of a claim gives, as its type reads it. What is retracted gives nothing any more. */
export function valuesOf({ type, evidence }: Claim, people: People): readonly (Value | null)[] {
  return evidence.map(({ value, stance }) =>
    value === null || stance === 'retracts' ? null : valueOf(type, value, people),
  );
}

/** A person may be given by the id of a source. */
function valueOf(type: ClaimType, value: GivenValue, people: People): Value | null {
  return readValue(type, type === 'person' && typeof value === 'string' ? people.nameOf(value) : value);
}

/** Whether the value is one that the type asks for. Free words may be any. */
export function readsAs(type: ClaimType, value: GivenValue, people: People): boolean {
  return type === 'free' || valueOf(type, value, people) !== null;
}

/** Computed from the values alone, whatever anybody says of them. */
export function conflictsOf(claim: Claim, people: People): Conflicts {
  return conflictsAmong(valuesOf(claim, people));
}

/** Values that were given and cannot be read as what the claim asks for. */
export function unreadable(claim: Claim, people: People): readonly Evidence[] {
  if (claim.type === 'free') return [];
  const values = valuesOf(claim, people);
  return claim.evidence.filter(
    ({ value, stance }, index) => value !== null && stance !== 'retracts' && values[index] === null,
  );
}
