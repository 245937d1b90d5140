import { expect, test, vi } from 'vitest';
import type { DocumentSummary } from '#shared/model/document.ts';
import { toDocumentId } from '#shared/model/ids.ts';
import type { Call } from '../../../../renderer/bridge/client.ts';
import { gatherIds } from '../../../../renderer/documents/changed-ids.ts';
import { renewDocuments } from '../../../../renderer/documents/document-shelf.ts';
import { listTrashed } from '../../../../renderer/documents/trashed.ts';
import { moveActive } from '../../../../renderer/documents/move-active.ts';
import { visibleRows } from '../../../../renderer/ui/visible-rows.ts';
import { buildDocument, buildNote } from './build-summaries.ts';

function library(held: readonly DocumentSummary[]) {
  const asked: string[] = [];
  const answers: Readonly<Record<string, (id?: unknown) => unknown>> = {
    'documents.list': () => held,
    'documents.find': (id) => held.find((document) => document.id === id) ?? null,
  };
  const call = async (name: string, ...args: readonly unknown[]) => {
    asked.push([name, ...args].join(' '));
    return answers[name]?.(...args);
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- answers the two calls that the list makes
  return { asked, call: call as Call };
}

test('a few changes are asked for one by one and put in their places', async () => {
  const [a, b, gone] = [buildDocument('a'), buildDocument('b'), buildDocument('gone')];
  const changed = { ...b, title: 'B, corrected' };
  const added = buildDocument('new');
  const { asked, call } = library([a, changed, added]);
  const ids = new Set(['b', 'gone', 'new'].map(toDocumentId));
  expect({ list: await renewDocuments(call, [a, b, gone], ids), asked }).toEqual({
    list: [added, a, changed],
    asked: ['documents.find b', 'documents.find gone', 'documents.find new'],
  });
});

test('after many changes the whole list is asked for once', async () => {
  const { asked, call } = library([]);
  const ids = new Set(Array.from({ length: 500 }, (_, index) => toDocumentId(`d${index}`)));
  await renewDocuments(call, [], ids);
  expect(asked).toEqual(['documents.list']);
});

test('changes that come close together are handed on together, and none while one is under way', async () => {
  vi.useFakeTimers();
  const handed: string[][] = [];
  const finish: (() => void)[] = [];
  const gather = gatherIds<string>((ids) => {
    handed.push([...ids]);
    return new Promise((resolve) => finish.push(resolve));
  }, 100);
  gather.add(['a']);
  gather.add(['b', 'a']);
  await vi.advanceTimersByTimeAsync(100);
  gather.add(['c']);
  await vi.advanceTimersByTimeAsync(500);
  const during = handed.length;
  finish[0]?.();
  await vi.advanceTimersByTimeAsync(100);
  vi.useRealTimers();
  expect({ during, handed }).toEqual({ during: 1, handed: [['a', 'b'], ['c']] });
});

test('of ten thousand rows only those in view are drawn, and a few beside them', () => {
  expect([
    visibleRows(0, 540, 54, 10_000),
    visibleRows(54_000, 540, 54, 10_000),
    visibleRows(0, 540, 54, 3),
  ]).toEqual([
    { first: 0, end: 18 },
    { first: 992, end: 1018 },
    { first: 0, end: 3 },
  ]);
});

test('a list that became shorter than where it was scrolled to draws no rows that are not there', () => {
  expect(visibleRows(54_000, 540, 54, 5)).toEqual({ first: 5, end: 5 });
});

test('the arrows, Home, End and the page keys walk through the rows and stop at the ends', () => {
  const moves: [string, number][] = [
    ['ArrowDown', -1],
    ['ArrowDown', 9],
    ['ArrowUp', 0],
    ['ArrowUp', -1],
    ['Home', 5],
    ['End', 5],
    ['PageDown', 8],
    ['PageUp', 2],
    ['a', 2],
  ];
  expect(moves.map(([key, active]) => moveActive(key, active, 10, 4))).toEqual([
    0,
    9,
    0,
    9,
    0,
    9,
    9,
    0,
    null,
  ]);
});

test('the trash holds documents and notes, the latest first', () => {
  const trashed = listTrashed(
    [buildDocument('kept'), buildDocument('early', { trashedAt: '2026-01-01T00:00:00.000Z' })],
    [buildNote('late', { trashedAt: '2026-02-01T00:00:00.000Z' })],
  );
  expect(trashed.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['note late', 'document early']);
});
