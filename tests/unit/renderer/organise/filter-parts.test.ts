import { expect, test } from 'vitest';
import type { Filter } from '#shared/model/filter.ts';
import { toCollectionId, toTagId } from '#shared/model/ids.ts';
import { NO_FILTER } from '#shared/organisation/read-filter.ts';
import { partsOf } from '../../../../renderer/organise/filter-parts.ts';

const tag = toTagId('t-1');
const house = toCollectionId('c-1');
const ORGANISATION = {
  tags: [{ id: tag, name: 'گواهی', colour: 'red', documents: 1, notes: 0, passages: 0 }],
  collections: [{ id: house, name: 'Lantern House', parentId: null, documents: [], notes: [] }],
  filters: [],
  searches: [],
} as const;
const FULL: Filter = {
  words: ' lamp ',
  tags: [tag, toTagId('t-gone')],
  everyTag: true,
  collection: house,
  formats: ['pdf'],
  languages: ['fa', ''],
  pinned: true,
  untagged: true,
  added: 'week',
};

test('every part of a filter is told in words', () => {
  expect(partsOf(FULL, ORGANISATION).map(({ words }) => words)).toEqual([
    '“lamp”',
    'Lantern House',
    'گواهی',
    'A deleted tag',
    'Without tags',
    'Pinned',
    'PDF',
    'Persian',
    'Unknown language',
    'Last 7 days',
  ]);
  expect(partsOf(NO_FILTER, ORGANISATION)).toEqual([]);
});

test('taking the parts away one after the other leaves a filter that says nothing', () => {
  let filter = FULL;
  for (let left = partsOf(filter, ORGANISATION); left[0]; left = partsOf(filter, ORGANISATION)) {
    filter = left[0].without;
  }
  expect({ ...filter, everyTag: false }).toEqual(NO_FILTER);
});
