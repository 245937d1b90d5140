import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Anachronism, findAnachronisms } from '../../../../shared/timeline/anachronisms.ts';
import { anachronismInWords } from '../../../../shared/timeline/in-words.ts';
import type { Presence, TimelineItem } from '../../../../shared/timeline/item.ts';
import { seededTimeline } from '../../../support/seeded-timeline.ts';

const item = (changes: Partial<TimelineItem>): TimelineItem => ({
  id: 'one',
  title: 'A statement',
  speaker: 'Nadia',
  firstHand: true,
  event: null,
  said: null,
  published: null,
  cites: [],
  ...changes,
});
const present = (...times: readonly string[]): readonly Presence[] =>
  times.map((time) => ({ speaker: 'Nadia', present: time }));
const kinds = (found: readonly Anachronism[]) => found.map(({ kind, certainty }) => `${kind}, ${certainty}`);

test('a witness who tells at first hand of what happened after he left, or before he came, is flagged', () => {
  const there = present('1985/1988-06');
  const tellsOf = (event: string) => kinds(findAnachronisms([item({ event })], there));
  expect(tellsOf('1988-07')).toEqual(['after-leaving, certain']);
  expect(tellsOf('1984')).toEqual(['before-coming, certain']);
  expect(tellsOf('1988-06-30')).toEqual([]);
  expect(tellsOf('1985-01-01')).toEqual([]);
});

test('what someone has from others may lie before or after his time', () => {
  expect(findAnachronisms([item({ event: '1990', firstHand: false })], present('1985/1988'))).toEqual([]);
});

test('who was there several times is flagged only for what lies outside of all of them', () => {
  const there = present('1985', '1988/1989');
  expect(kinds(findAnachronisms([item({ event: '1988-05' })], there))).toEqual([]);
  const found = findAnachronisms([item({ event: '1986' })], there);
  expect(kinds(found)).toEqual(['after-leaving, certain']);
  expect(found[0]?.earlier).toBe('1985');
});

test('who is there still, or since nobody knows when, is flagged on the other side alone', () => {
  expect(kinds(findAnachronisms([item({ event: '2001' })], present('1985/..')))).toEqual([]);
  expect(kinds(findAnachronisms([item({ event: '1984' })], present('1985/..')))).toEqual([
    'before-coming, certain',
  ]);
  expect(kinds(findAnachronisms([item({ event: '1950' })], present('/1985')))).toEqual([]);
});

test('what was said or published before it happened is flagged, and what was published before it was said', () => {
  expect(kinds(findAnachronisms([item({ said: '1987', event: '1988' })]))).toEqual(['before-event, certain']);
  expect(kinds(findAnachronisms([item({ published: '1987', event: '1988' })]))).toEqual([
    'before-event, certain',
  ]);
  expect(kinds(findAnachronisms([item({ published: '1987', said: '1988' })]))).toEqual([
    'before-said, certain',
  ]);
});

test('a text that cites one of a later time is flagged, itself and unknown ones are not', () => {
  const items = [
    item({ id: 'early', published: '1988-05', cites: ['late', 'early', 'missing', 'late'] }),
    item({ id: 'late', published: '1988-06-01' }),
  ];
  expect(findAnachronisms(items)).toEqual([
    {
      kind: 'cites-later',
      certainty: 'certain',
      item: 'early',
      cited: 'late',
      earlier: '1988-05',
      later: '1988-06-01',
    },
  ]);
});

test('a date that is marked as about or doubtful makes it possible, and not certain', () => {
  expect(kinds(findAnachronisms([item({ said: '1987~', event: '1988' })]))).toEqual([
    'before-event, possible',
  ]);
  expect(kinds(findAnachronisms([item({ said: '1987', event: '1988-05?' })]))).toEqual([
    'before-event, possible',
  ]);
});

test('vague dates are no anachronism as long as one reading of them agrees', () => {
  const tells = (said: string, event: string) => findAnachronisms([item({ said, event })]);
  expect(tells('1988', '1988-12-31')).toEqual([]);
  expect(tells('198X', '1989-12')).toEqual([]);
  expect(tells('1988-21', '1988-11')).toEqual([]);
  // Spring 1367, and a day in its last month.
  expect(tells('1988-03-21/1988-06-21', '1988-06-20')).toEqual([]);
  expect(kinds(tells('1988-03-21/1988-06-21', '1988-06-22'))).toEqual(['before-event, certain']);
});

test('in a seeded timeline every anachronism is found, and its clean twin has none', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const { items, presences, seeded, clean } = seededTimeline(seed);
      expect(findAnachronisms(clean, presences)).toEqual([]);
      const found = findAnachronisms(items, presences).map(({ kind, item: id }) => `${id}: ${kind}`);
      expect(found.toSorted()).toEqual(seeded.toSorted());
    }),
    { numRuns: 50 },
  );
});

test('each is told in a sentence', () => {
  const items = [
    item({ id: 'one', event: '1989-05-03' }),
    item({ id: 'two', speaker: null, published: '1987', cites: ['three'] }),
    item({ id: 'three', speaker: null, title: 'The Ferry Ledger', published: '1988~' }),
  ];
  const titleOf = (id: string) => items.find((one) => one.id === id)?.title ?? '';
  const found = findAnachronisms(items, present('../1988'));
  expect(found.map((one) => anachronismInWords(one, titleOf))).toEqual([
    'tells at first hand of 3 May 1989, but the speaker was there until 1988',
    'is of 1987, and cites “The Ferry Ledger” of c. 1988 (unless a date that is marked as doubtful is another)',
  ]);
});
