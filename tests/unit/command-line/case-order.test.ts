import { expect, test } from 'vitest';
import { readOrder } from '../../../electron/command-line/read-order.ts';

function what(...argv: readonly string[]): unknown {
  const order = readOrder(['case', ...argv]);
  return order.act === 'case' ? order.what : order;
}

test('what is asked of a case is read', () => {
  expect([
    what('import', 'case.json'),
    what('import', 'case.json', '--existing', 'replace'),
    what('delete', 'c1'),
    what('report'),
    what('report', 'c1', 'c 2'),
    what('matrix'),
    what('matrix', '--by', 'documents', '--as', 'csv'),
    what('rank'),
    what('testimony', 's1'),
    what('testimony', 's1', 's2'),
    what('match'),
    what('match', 'd1', 'The Ferry'),
    what('quote', 't1', 'The Ferry:"at nine"'),
    what('join', 's1', 's2'),
    what('separate', 's1'),
    what('name', 's1', 'Farid Moradi'),
  ]).toEqual([
    { task: 'import', path: 'case.json', existing: 'refuse' },
    { task: 'import', path: 'case.json', existing: 'replace' },
    { task: 'delete', claim: 'c1' },
    { task: 'report', claims: [] },
    { task: 'report', claims: ['c1', 'c 2'] },
    { task: 'matrix', by: 'speakers', form: 'markdown' },
    { task: 'matrix', by: 'documents', form: 'csv' },
    { task: 'rank' },
    { task: 'testimony', source: 's1', beside: null },
    { task: 'testimony', source: 's1', beside: 's2' },
    { task: 'suggestions' },
    { task: 'match', id: 'd1', document: 'The Ferry' },
    { task: 'quote', statement: 't1', quotation: 'The Ferry:"at nine"' },
    { task: 'join', source: 's1', sameAs: 's2' },
    { task: 'separate', source: 's1' },
    { task: 'name', source: 's1', name: 'Farid Moradi' },
  ]);
});

test.each([
  [[], 'case needs to be told what to do: import, report, matrix, …'],
  [['solve'], 'case does not know what to do with “solve”.'],
  [['import'], 'case import needs the path of a case file.'],
  [['import', 'a.json', 'b.json'], 'case import needs the path of a case file.'],
  [
    ['import', 'a.json', '--existing', 'keep-both'],
    'The only --existing of case is that of case import, replace.',
  ],
  [['report', '--existing', 'replace'], 'The only --existing of case is that of case import, replace.'],
  [['delete'], 'case delete needs a claim.'],
  [['rank', 'c1'], 'case rank takes no words.'],
  [['report', '--by', 'documents'], '--by and --as belong to case matrix.'],
  [['matrix', '--by', 'colour'], '--by is speakers or documents.'],
  [['matrix', '--as', 'pdf'], '--as is markdown or csv.'],
  [['testimony'], 'case testimony needs a source, or two to read side by side.'],
  [['join', 's1'], 'case join needs two sources that are one person.'],
])('case %j is refused: %s', (argv, sentence) => {
  expect(() => what(...argv)).toThrow(sentence);
});
