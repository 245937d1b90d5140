import { expect, test } from 'vitest';
import { tablesOf } from '../report/tables.ts';

const whole = { bodies: [3, 3], markers: [4, 4], labels: [3, 3], clean: true };
const report = (...metas: readonly unknown[]): unknown => ({
  numPassedTests: metas.length,
  testResults: [{ assertionResults: metas.map((meta) => ({ fullName: 'a test', status: 'passed', meta })) }],
});

test('the table of footnotes has a sign for each cell, sums for each markup, and the reasons for what cannot be', () => {
  const cell = { markup: 'plain [n]', format: 'html' };
  const table = tablesOf(
    report(
      { footnoteMatrix: [{ ...cell, language: 'en', read: whole }] },
      { footnoteMatrix: [{ ...cell, language: 'fa', read: { ...whole, markers: [3, 4] } }] },
      { footnoteMatrix: [{ ...cell, language: 'ar', read: { ...whole, clean: false } }] },
      {
        footnoteMatrix: [
          { ...cell, markup: 'table', language: 'en', read: null, cannot: 'it has no tables' },
        ],
      },
    ),
  );
  expect(table.split('\n').filter((line) => line !== '')).toEqual([
    '── footnotes, by markup, format and language',
    '                               HTML       bodies  markers   labels',
    '                               en fa ar     kept   paired    equal',
    'plain [n]                      ✓  ✗  ✗       9/9    11/12      9/9',
    'table                          —             0/0      0/0      0/0',
    '                                             9/9    11/12      9/9',
    '— HTML, table: it has no tables',
  ]);
});

test('the table of citations has a line for each style', () => {
  const row = { citations: 22, fields: 100, invented: 0 };
  const table = tablesOf(
    report(
      { citations: [{ ...row, style: 'mla', right: 99 }] },
      {},
      { citations: [{ ...row, style: 'apa', right: 100 }] },
    ),
  );
  expect(table.trim().split('\n')).toEqual([
    '── citations, by style',
    'style  citations   fields    right  invented',
    'mla           22   99/100   99.0 %         0',
    'apa           22  100/100  100.0 %         0',
  ]);
});

test('the table of names has a line for each list, and what was missed', () => {
  const list = { list: 'held out', names: 50, spellings: 134, found: 133, shown: 140, right: 133 };
  const table = tablesOf(report({ names: [{ ...list, missed: ['Georges Hanna: Jorj Hanna'] }] }));
  expect(table.trim().split('\n')).toEqual([
    '── spellings of names among the first five suggestions',
    'list      names  recall at 5          precision',
    'held out     50      133/134  99.3 %    133/140  95.0 %',
    'not among the first five: Georges Hanna: Jorj Hanna',
  ]);
});

test('the table of copies has a line for each kind', () => {
  const table = tablesOf(
    report(
      { copies: [{ kind: 'whole', seeded: 4, found: 3, wrong: 0 }] },
      { copies: [{ kind: 'nothing', seeded: 0, found: 0, wrong: 12 }] },
    ),
  );
  expect(table.trim().split('\n')).toEqual([
    '── copies and circles among 60 documents, by kind',
    'kind     seeded  found  recall  wrong',
    'whole         4      3    0.75      0',
    'nothing       0      0       –     12',
  ]);
});

test('a run without findings has no tables', () => {
  expect(tablesOf(report({}, {})).trim()).toBe('');
});
