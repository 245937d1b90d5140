import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Collection } from '#shared/model/collection.ts';
import { ADDED_WITHIN, type Filter } from '#shared/model/filter.ts';
import { DOCUMENT_FORMATS } from '#shared/model/formats.ts';
import { toCollectionId, toDocumentId, toTagId } from '#shared/model/ids.ts';
import { type FilterRow, matcherOf } from '#shared/organisation/matches.ts';
import { NO_FILTER, readFilter } from '#shared/organisation/read-filter.ts';

const NOW = new Date('2026-03-01T00:00:00.000Z');
const TAGS = ['t-a', 't-b', 't-c'].map(toTagId);
const outer = toCollectionId('c-outer');
const inner = toCollectionId('c-inner');
const DOCUMENTS = ['d-1', 'd-2', 'd-3', 'd-4'].map(toDocumentId);
const COLLECTIONS: readonly Collection[] = [
  { id: outer, name: 'Outer', parentId: null, documents: DOCUMENTS.slice(0, 1), notes: [] },
  { id: inner, name: 'Inner', parentId: outer, documents: DOCUMENTS.slice(1, 2), notes: [] },
];

const row = (rest: Partial<FilterRow> = {}): FilterRow => ({
  id: 'd-1',
  words: ['The Lantern Goes Out', 'Farid Moradi'],
  tags: [],
  document: { format: 'html', language: 'en-GB' },
  pinned: false,
  addedAt: '2026-02-27T00:00:00.000Z',
  ...rest,
});
const meets = (filter: Partial<Filter>, one: FilterRow): boolean =>
  matcherOf({ ...NO_FILTER, ...filter }, COLLECTIONS, NOW)(one);

const filters: fc.Arbitrary<Filter> = fc.record({
  words: fc.constantFrom('', 'lantern', 'moradi out', 'lamp', 'چراغ'),
  tags: fc.subarray(TAGS),
  everyTag: fc.boolean(),
  collection: fc.constantFrom<Filter['collection']>(null, 'none', outer, inner),
  formats: fc.subarray([...DOCUMENT_FORMATS]),
  languages: fc.subarray(['', 'en', 'fa']),
  pinned: fc.boolean(),
  untagged: fc.boolean(),
  added: fc.constantFrom(null, ...ADDED_WITHIN),
});
const rows: fc.Arbitrary<FilterRow> = fc.record({
  id: fc.constantFrom(...DOCUMENTS),
  words: fc.subarray(['The Lantern Goes Out', 'Farid Moradi', 'چراغ‌ها']),
  tags: fc.subarray(TAGS),
  document: fc.option(
    fc.record({
      format: fc.constantFrom(...DOCUMENT_FORMATS),
      language: fc.constantFrom(null, 'fa', 'en-GB'),
    }),
  ),
  pinned: fc.boolean(),
  addedAt: fc.constantFrom(
    '2024-01-01T00:00:00.000Z',
    '2026-01-15T00:00:00.000Z',
    '2026-02-28T12:00:00.000Z',
  ),
});

test('a filter that says nothing lets every row through', () => {
  fc.assert(fc.property(rows, (one) => meets({}, one)));
});

test('a row meets a filter when it meets each of its parts alone', () => {
  fc.assert(
    fc.property(filters, rows, (filter, one) => {
      const { everyTag, tags, ...rest } = filter;
      const parts: readonly Partial<Filter>[] = [
        { everyTag, tags },
        ...Object.entries(rest).map(([name, value]): Partial<Filter> => ({ [name]: value })),
      ];
      expect(meets(filter, one)).toBe(parts.every((part) => meets(part, one)));
    }),
  );
});

test('to want every tag is never less than to want one of them', () => {
  fc.assert(
    fc.property(filters, rows, (filter, one) => {
      expect(meets({ ...filter, everyTag: true }, one) && !meets({ ...filter, everyTag: false }, one)).toBe(
        false,
      );
    }),
  );
});

test('words are found in any spelling and order, in title and authors together', () => {
  const persian = row({ words: ['چراغ‌هاي يك خانه'] });
  expect(meets({ words: 'MÓRADI  lant' }, row())).toBe(true);
  expect(meets({ words: 'moradi lamp' }, row())).toBe(false);
  expect(meets({ words: 'خانه یک' }, persian)).toBe(true);
});

test('a collection holds what lies in those in it', () => {
  const [first = '', second = '', third = ''] = DOCUMENTS;
  const found = (collection: Filter['collection']) =>
    [first, second, third].filter((id) => meets({ collection }, row({ id })));
  expect([found(outer), found(inner), found('none')]).toEqual([[first, second], [second], [third]]);
});

test('a note is not left out for having no format and no language', () => {
  expect(meets({ formats: ['pdf'], languages: ['fa'] }, row({ document: null }))).toBe(true);
  expect(meets({ formats: ['pdf'] }, row())).toBe(false);
  expect(meets({ languages: ['en'] }, row())).toBe(true);
});

test('a filter comes back from its stored form as it was', () => {
  fc.assert(
    fc.property(filters, (filter) => {
      expect(readFilter(JSON.parse(JSON.stringify(filter)))).toEqual(filter);
    }),
  );
});

test('whatever was stored is read as a filter, and what is not known in it is left out', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (stored) => {
      const read = readFilter(stored);
      expect(readFilter(read)).toEqual(read);
    }),
  );
  expect(readFilter({ ...NO_FILTER, tags: ['t-a', 'T B', 7], added: 'century', stars: 5 })).toEqual({
    ...NO_FILTER,
    tags: ['t-a'],
  });
});
