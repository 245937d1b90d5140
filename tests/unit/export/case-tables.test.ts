import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { claimReports } from '#shared/case/claim-report.ts';
import { claimMatrix } from '#shared/case/matrix.ts';
import { graphml } from '#shared/graph/graphml.ts';
import { caseGraph } from '../../../electron/export/case/case-graph.ts';
import { matrixAsCsv, matrixAsMarkdown } from '../../../electron/export/case/matrix-tables.ts';
import { sourceReport } from '../../../electron/export/case/source-report.ts';
import { caseOf } from '../../support/cases.ts';

const CASE = caseOf({
  sources: [
    {
      id: 's1',
      name: 'فرید مرادی',
      kind: 'witness',
      reliability: { grade: 'B', reason: 'Was there', date: '2020' },
    },
    { id: 's2', name: '=1+1' },
  ],
  documents: [{ id: 'd1', title: 'A | statement', published: '1988-08' }],
  statements: [
    { id: 't1', document: 'd1', speaker: 's1', basis: 'first-hand', said: '1988' },
    { id: 't2', speaker: 's2', basis: 'hearsay', from: ['t1'], credibility: 3, text: 'He said *so*.' },
    { id: 't3', speaker: 's2', basis: 'hearsay', from: ['t3'] },
  ],
  claims: [
    {
      id: 'c1',
      text: 'How many, "if any"?',
      type: 'number',
      evidence: [
        { statement: 't1', stance: 'supports', value: 50 },
        {
          statement: 't2',
          stance: 'supports',
          value: 'over 200',
          judgement: 'conflict',
          reason: 'Both of that night',
        },
        { statement: 't3', stance: 'contradicts' },
      ],
    },
    { id: 'c2', text: 'Nobody says this.' },
  ],
});

test('the matrix as CSV reads back, and no cell is a formula', () => {
  const rows: unknown = parse([...matrixAsCsv(claimMatrix(CASE, 'speakers'))].join(''));
  expect(rows).toEqual([
    ['claim', 'text', 'فرید مرادی, 1988', "'=1+1"],
    [
      'c1',
      'How many, "if any"?',
      'supports 50 (t1; conflicts with t2)',
      'supports over 200 (t2; conflicts with t1; judged conflict: Both of that night); contradicts (t3)',
    ],
    ['c2', 'Nobody says this.', 'silent', 'silent'],
  ]);
});

test('the matrix as Markdown is a table with whatever stands in its cells', () => {
  const [head, , first, second] = matrixAsMarkdown(claimMatrix(CASE, 'documents'))
    .split('\n')
    .map((line) => line.replaceAll(/ +/g, ' '));
  expect([head, first, second]).toEqual([
    '| Claim | A \\| statement | No document named |',
    '| How many, "if any"? | supports 50 (t1; conflicts with t2) | supports over 200 (t2; conflicts with t1; judged conflict: Both of that night); contradicts (t3) |',
    '| Nobody says this. | silent | silent |',
  ]);
});

test('the report tells evidence, origins, what would change the number, conflicts, circles and what is missing', () => {
  const reports = CASE.claims.map(claimReports(CASE));
  const quotations = new Map([['t1', { words: 'There were fifty.', problem: null }]]);
  expect(sourceReport(CASE, reports, quotations)).toBe(`## How many, "if any"?

For it: 1 document, 2 statements, 1 independent origin. Against it: 0 documents, 1 statement, 1 independent origin. (c1)

### Evidence

- t1 supports, giving 50: فرید مرادی (witness; grade B: Was there, 2020); in A | statement, August 1988 (not held); said 1988; first-hand. “There were fifty.” (compared with its source)
- t2 supports, giving over 200: =1+1; hearsay; from t1; credibility 3. He said \\*so\\*.
- t3 contradicts: =1+1; hearsay; from t3.

### From whom it comes

- t1 ← فرید مرادی (witness; grade B: Was there, 2020)
- t2 ← t1 ← فرید مرادی (witness; grade B: Was there, 2020)

### What would change the number

- t2 is taken from t1. If its speaker was there after all, there would be 2 origins for certain.

### Values that nothing can both be

- t1 says 50, and t2 says over 200. Judged at t2: conflict, Both of that night.

### Said in a circle

- t3 → t3

### What is missing

- statement t2: No document is named in which this stands.
- statement t3: No document is named in which this stands.
- statement t3: It is its own source.

## Nobody says this.

For it: nothing. Against it: nothing. (c2)

### What is missing

- claim c2: Nothing is held for this claim or against it.
`);
});

test('the graph has everything that is said, and what may go by one id apart', () => {
  const graph = caseGraph(CASE);
  const ids = new Set(graph.nodes.map(({ id }) => id));
  expect(graph.nodes).toHaveLength(ids.size);
  expect(graph.edges.every(({ from, to }) => ids.has(from) && ids.has(to))).toBe(true);
  expect(
    graph.edges.map(({ from, to, attributes }) => `${from} ${String(attributes['relation'])} ${to}`),
  ).toEqual([
    'statement:t1 in document:d1',
    'statement:t1 said by source:s1',
    'statement:t2 said by source:s2',
    'statement:t2 from statement:t1',
    'statement:t3 said by source:s2',
    'statement:t3 from statement:t3',
    'statement:t1 supports claim:c1',
    'statement:t2 supports claim:c1',
    'statement:t3 contradicts claim:c1',
  ]);
  expect(graphml(graph)).toContain('<data key="node-2">فرید مرادی</data>');
});
