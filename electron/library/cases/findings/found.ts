import { createHash } from 'node:crypto';
import type { CaseFinding } from '#shared/model/case-findings.ts';
import type { CopyFinding } from '#shared/model/copy.ts';

type Undecided<Finding> = Finding extends CaseFinding ? Omit<Finding, 'decision'> : never;

/** Something that was found, before anybody has said anything of it. */
export interface Found {
  readonly finding: Undecided<CaseFinding>;
  /** What a copy was found by; null for anything else. */
  readonly copy: CopyFinding | null;
}

/** The same for the same parts, whatever else there is. */
export function findingKey(kind: CaseFinding['kind'], parts: readonly (string | null)[]): string {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  return `${kind}-${hash.slice(0, 16)}`;
}
