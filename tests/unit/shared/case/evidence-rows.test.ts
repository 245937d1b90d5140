import { expect, test } from 'vitest';
import { evidenceRows } from '#shared/case/evidence-rows.ts';
import { claimMatrix } from '#shared/case/matrix.ts';
import { rankClaims } from '#shared/case/rank-claims.ts';
import { caseOf } from '../../../support/cases.ts';

const CASE = caseOf({
  sources: [
    { id: 's1', name: 'Farid Moradi' },
    { id: 's2', name: 'Samira Nouri' },
  ],
  documents: [],
  statements: [
    { id: 'of-both', speaker: 's1', basis: 'first-hand' },
    { id: 'of-one', speaker: 's1', basis: 'first-hand' },
    { id: 'parts', speaker: 's2', basis: 'first-hand' },
  ],
  claims: [
    {
      id: 'fifty',
      text: 'Fifty were held.',
      type: 'number',
      evidence: [
        { statement: 'of-both', stance: 'mentions' },
        { statement: 'parts', stance: 'supports', value: 50 },
      ],
    },
    {
      id: 'many',
      text: 'Two hundred were held.',
      type: 'number',
      evidence: [
        { statement: 'of-both', stance: 'mentions' },
        { statement: 'parts', stance: 'contradicts', value: 50 },
        { statement: 'of-one', stance: 'supports', value: 200 },
      ],
    },
    {
      id: 'other',
      text: 'It was empty.',
      type: 'yes/no',
      evidence: [{ statement: 'of-one', stance: 'contradicts' }],
    },
  ],
});

test('evidence is put by statement, what tells the claims apart first', () => {
  const rows = evidenceRows(claimMatrix(CASE, 'documents'), ['fifty', 'many']);
  expect(
    rows.map(({ statement, diagnostic, says }) => [
      statement,
      diagnostic,
      [...says].map(([claim, { stance }]) => `${claim} ${stance}`),
    ]),
  ).toEqual([
    ['parts', true, ['fifty supports', 'many contradicts']],
    ['of-one', true, ['many supports']],
    ['of-both', false, ['fifty mentions', 'many mentions']],
  ]);
});

test('as many rows tell a claim apart as the order of the claims counts', () => {
  const chosen = CASE.claims.filter(({ id }) => id !== 'other');
  const rows = evidenceRows(claimMatrix(CASE, 'documents'), ['fifty', 'many']);
  for (const { claim, diagnostic } of rankClaims({ ...CASE, claims: chosen }))
    expect(rows.filter((row) => row.diagnostic && row.says.has(claim))).toHaveLength(diagnostic);
});
