import type { CaseFinding } from '#shared/model/case-findings.ts';
import { counted } from '../../ui/counted.ts';

/** What its sentence does not tell; empty for nothing. */
export function findingFacts(finding: CaseFinding): string {
  if (finding.kind !== 'loop') return '';
  const documents = finding.way.filter(({ kind }) => kind === 'document').length;
  const statements = finding.way.length - documents;
  return [
    documents > 0 ? counted(documents, 'document') : '',
    statements > 0 ? counted(statements, 'statement') : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** What accepting it would say, as sentences. */
export function proposalOf(finding: CaseFinding): readonly string[] {
  if (finding.kind === 'copy') return finding.proposal;
  return finding.kind === 'loop'
    ? ['The circle is real. It counts as one origin that nobody knows, as it does already.']
    : [
        'The dates are as they are given. What does not hold together stays marked at the claims that rest on it.',
      ];
}

/** Nothing can be accepted that says nothing. */
export function canAccept(finding: CaseFinding): boolean {
  return proposalOf(finding).length > 0;
}

export const NO_PROPOSAL =
  'Nobody knows which of the two is the copy, so there is nothing to accept. Give one of them a date, and Ibid can propose it.';
