import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HIGHLIGHT_COLOURS } from '#shared/model/colour.ts';
import { toNoteId, toPassageId, toRevisionId, toTagId } from '#shared/model/ids.ts';
import type { PassageUse } from '#shared/model/passage.ts';
import {
  ALL_PASSAGES,
  listedPassages,
  PASSAGE_ORDERS,
  type PassageFilter,
} from '../../../../../renderer/reader/passages/passage-list.ts';

const LIGHT = toTagId('t-light');
const NUMBERS = toTagId('t-numbers');

function passage(words: string, start: number, rest: Partial<PassageUse> = {}): PassageUse {
  return {
    id: toPassageId(`p-${start}`),
    revisionId: toRevisionId('r-1'),
    position: { type: 'TextPositionSelector', start, end: start + words.length },
    quote: { type: 'TextQuoteSelector', exact: words, prefix: '', suffix: '' },
    highlighted: true,
    colour: 'yellow',
    comment: '',
    createdAt: '2026-01-01T00:00:00.000Z',
    notes: [],
    tags: [],
    links: 0,
    statements: 0,
    from: null,
    fate: null,
    ...rest,
  };
}

const NOTES = [{ id: toNoteId('n-1'), title: 'Numbers' }];
const PASSAGES = [
  passage('The lamp', 0, { tags: [LIGHT], createdAt: '2026-01-02' }),
  passage('دويست نفر', 20, { colour: 'pink', comment: 'Who counted?', createdAt: '2026-01-03' }),
  passage('fifty', 40, { highlighted: false, colour: 'pink', notes: NOTES, tags: [NUMBERS, LIGHT] }),
  passage('a list', 60, { colour: 'pink', links: 2, createdAt: '2026-01-04' }),
];
const listed = (filter: Partial<PassageFilter>, order: (typeof PASSAGE_ORDERS)[number] = 'place') =>
  listedPassages(PASSAGES, { ...ALL_PASSAGES, ...filter }, order).map(({ quote }) => quote.exact);

test('passages are found by colour, tag, comment, notes and links', () => {
  expect([
    listed({}),
    listed({ colours: ['pink'] }),
    listed({ colours: ['pink', 'yellow'], tags: [LIGHT] }),
    listed({ tags: [NUMBERS, LIGHT] }),
    listed({ commented: true }),
    listed({ inNotes: true }),
    listed({ linked: true }),
    listed({ linked: true, commented: true }),
  ]).toEqual([
    ['The lamp', 'دويست نفر', 'fifty', 'a list'],
    ['دويست نفر', 'a list'],
    ['The lamp'],
    ['The lamp', 'fifty'],
    ['دويست نفر'],
    ['fifty'],
    ['a list'],
    [],
  ]);
});

test('words are found in any spelling, in the passage, its comment and the titles of its notes', () => {
  expect([
    listed({ words: 'LAMP' }),
    listed({ words: 'دویست' }),
    listed({ words: 'counted' }),
    listed({ words: ' numbers ' }),
    listed({ words: 'zeppelin' }),
  ]).toEqual([['The lamp'], ['دويست نفر'], ['دويست نفر'], ['fifty'], []]);
});

test('passages are ordered by place, by when they were made, or by colour with those without at the end', () => {
  expect([listed({}, 'made'), listed({}, 'colour')]).toEqual([
    ['a list', 'دويست نفر', 'The lamp', 'fifty'],
    ['The lamp', 'دويست نفر', 'a list', 'fifty'],
  ]);
});

const drawn = fc.array(
  fc.record({
    start: fc.nat(1000),
    colour: fc.constantFrom(...HIGHLIGHT_COLOURS),
    highlighted: fc.boolean(),
    createdAt: fc.constantFrom('2026-01-01', '2026-02-01', '2026-03-01'),
    comment: fc.constantFrom('', 'Why?'),
  }),
);

test('every order lists the same passages, and a narrower filter lists some of them', () => {
  fc.assert(
    fc.property(drawn, fc.constantFrom(...PASSAGE_ORDERS), (rows, order) => {
      const passages = rows.map(({ start, ...rest }) => passage('lamp', start, rest));
      const all = listedPassages(passages, ALL_PASSAGES, order);
      expect(all.toSorted(compare)).toEqual(passages.toSorted(compare));
      const some = listedPassages(passages, { ...ALL_PASSAGES, commented: true }, order);
      expect(all.filter(({ comment }) => comment !== '')).toEqual(some);
    }),
  );
});

function compare(one: PassageUse, other: PassageUse): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
}
