import type { FailureCode } from '../ipc/result.ts';
import type { ImportOutcome } from '../model/import.ts';

const LOCKED: readonly FailureCode[] = ['encrypted-file', 'wrong-password'];

/** Whether the right password would have made something else of it. */
export function isLocked(outcome: ImportOutcome): boolean {
  return outcome.status === 'failed' && LOCKED.includes(outcome.failure.code);
}

/**
 * What became of all files, once those that were locked were imported again. An archive is imported as a whole, so that
 * what `again` says of its other files has been said before.
 */
export function afterUnlocking<Outcome extends ImportOutcome>(
  before: readonly Outcome[],
  again: readonly Outcome[],
): readonly Outcome[] {
  const kept = before.filter((outcome) => !isLocked(outcome));
  const said = new Set(kept.map(keyOf));
  return [...kept, ...again.filter((outcome) => !said.has(keyOf(outcome)))];
}

function keyOf(outcome: ImportOutcome): string {
  return outcome.status === 'failed'
    ? `${outcome.failure.code} ${outcome.name}`
    : `document ${outcome.document.id}`;
}
