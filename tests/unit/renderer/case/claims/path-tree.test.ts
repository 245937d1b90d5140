import { expect, test } from 'vitest';
import { pathTree, trailRows } from '../../../../../renderer/case/claims/path-tree.ts';

test('what several paths of a statement share is told once', () => {
  const trees = pathTree([
    { statement: 't1', through: [], origin: 's1', end: null },
    { statement: 't2', through: ['t3'], origin: 's1', end: null },
    { statement: 't2', through: ['t3', 't4'], origin: null, end: { kind: 'document', id: 'd9' } },
    { statement: 't2', through: [], origin: null, end: null },
  ]);
  expect(trees).toEqual([
    { statement: 't1', from: [], ends: [{ kind: 'source', id: 's1' }] },
    {
      statement: 't2',
      from: [
        {
          statement: 't3',
          from: [
            {
              statement: 't4',
              from: [],
              ends: [{ kind: 'outside', from: { kind: 'document', id: 'd9' } }],
            },
          ],
          ends: [{ kind: 'source', id: 's1' }],
        },
      ],
      ends: [{ kind: 'unknown' }],
    },
  ]);
});

test('without paths there is no tree', () => {
  expect(pathTree([])).toEqual([]);
});

test('trees are told line by line, each end behind the statement that leads there', () => {
  const rows = trailRows(
    pathTree([
      { statement: 't1', through: ['t2'], origin: 's1', end: null },
      { statement: 't1', through: [], origin: null, end: null },
      { statement: 't3', through: ['t2'], origin: 's1', end: null },
    ]),
  );
  expect(
    rows.map((row) => [row.depth, row.kind === 'end' ? `${row.end.kind} of ${row.of}` : row.statement]),
  ).toEqual([
    [0, 't1'],
    [1, 'unknown of t1'],
    [1, 't2'],
    [2, 'source of t2'],
    [0, 't3'],
    [1, 't2'],
    [2, 'source of t2'],
  ]);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
});
