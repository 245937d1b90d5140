import type { ClaimReport } from '#shared/model/case-report.ts';
import type { Case } from '#shared/model/case.ts';
import { claimReports } from '#shared/case/claim-report.ts';
import { caseFrom } from '../../electron/library/cases/case-from-file.ts';
import type { CaseFile } from '../../electron/library/cases/case-schema.ts';

const NOTHING = { statements: new Set<string>(), sources: new Set<string>(), documents: new Set<string>() };

export function caseOf(file: CaseFile): Case {
  return caseFrom(file, NOTHING);
}

/** How a claim of the case stands: the first, where none is named. */
export function reportOn(all: Case, id = all.claims[0]?.id): ClaimReport {
  const claim = all.claims.find((one) => one.id === id);
  if (!claim) throw new Error(`no claim ${id}`);
  return claimReports(all)(claim);
}

/** The smallest case: one witness, one who has it from him, one of whom nobody knows. */
export const SMALLEST: CaseFile = {
  sources: [{ id: 's1', name: 'Farid Moradi', kind: 'witness' }],
  documents: [{ id: 'd1', title: 'A statement', author: 's1', published: '1988-08' }],
  statements: [
    { id: 't1', document: 'd1', speaker: 's1', basis: 'first-hand' },
    { id: 't2', document: 'd2', speaker: 's2', basis: 'derived', from: ['t1'] },
    { id: 't3', document: 'd3', speaker: 's3', basis: 'unknown' },
  ],
  claims: [
    {
      id: 'c1',
      text: 'Fifty people were held in the lower building.',
      type: 'number',
      evidence: [{ statement: 't1', stance: 'supports', value: 50 }],
    },
  ],
};

/** A claim that each of the statements supports. */
export function supportedBy(...statements: readonly string[]): NonNullable<CaseFile['claims']>[number] {
  return {
    id: 'c1',
    text: 'The lower building had no windows.',
    type: 'free',
    evidence: statements.map((statement) => ({ statement, stance: 'supports' as const })),
  };
}
