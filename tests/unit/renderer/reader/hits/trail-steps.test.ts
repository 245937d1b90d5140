import { expect, test } from 'vitest';
import { toDocumentId, toRevisionId } from '#shared/model/ids.ts';
import { joinNeighbours } from '../../../../../renderer/reader/hits/join-neighbours.ts';
import { startAmong, stepTo, stopBeside } from '../../../../../renderer/reader/hits/trail-steps.ts';

const HITS = [
  { start: 10, end: 14 },
  { start: 30, end: 34 },
  { start: 90, end: 94 },
];
const STOPS = ['r-1', 'r-2', 'r-3'].map((id) => ({
  documentId: toDocumentId(`d${id}`),
  revisionId: toRevisionId(id),
  title: id,
}));

test('a text opens at the hit that was chosen, or at an end of its hits when it is come to from another', () => {
  expect([
    startAmong(HITS, { start: 30, end: 34 }, null),
    startAmong(HITS, { start: 20, end: 24 }, null),
    startAmong(HITS, { start: 99, end: 120 }, null),
    startAmong(HITS, undefined, 'first'),
    startAmong(HITS, undefined, 'last'),
    startAmong([], undefined, 'last'),
  ]).toEqual([1, 1, 2, 0, 2, 0]);
});

test('after the last hit of a text comes the first of the next, and before the first the last of the one before', () => {
  const [first, middle, last] = STOPS;
  if (!first || !middle || !last) throw new Error('there are three texts');
  const step = (index: number, by: 1 | -1, at: string) =>
    stepTo(index, by, HITS.length, stopBeside(STOPS, toRevisionId(at), by));
  expect([step(0, 1, 'r-2'), step(2, 1, 'r-2'), step(0, -1, 'r-2')]).toEqual([
    { to: 1 },
    { stop: last },
    { stop: first },
  ]);
});

test('where there is no further text the hits begin again', () => {
  expect([
    stepTo(2, 1, 3, null),
    stepTo(0, -1, 3, null),
    stepTo(0, 1, 0, null),
    stopBeside(STOPS, toRevisionId('r-3'), 1),
    stopBeside(STOPS, toRevisionId('r-9'), -1),
  ]).toEqual([{ to: 0 }, { to: 2 }, null, null, null]);
});

test('words that follow each other are one hit, within their line', () => {
  const text = 'the lower building, lower\nbuilding  lower';
  const hits = [
    [4, 9],
    [10, 18],
    [20, 25],
    [26, 34],
    [36, 41],
  ].map(([start = 0, end = 0]) => ({ start, end }));
  const words = joinNeighbours(hits, text).map(({ start, end }) => text.slice(start, end));
  expect([words, joinNeighbours([], text)]).toEqual([['lower building', 'lower', 'building  lower'], []]);
});
