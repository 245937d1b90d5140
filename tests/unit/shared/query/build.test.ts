import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BuilderFields, NOTHING_ASKED, queryFrom } from '#shared/query/build.ts';
import { parseQuery } from '#shared/query/parse-query.ts';
import { fieldsFrom } from '#shared/query/read-build.ts';

test('the form writes what a person would type', () => {
  const query = queryFrom({
    ...NOTHING_ASKED,
    allWords: 'lamp win*',
    phrase: 'lower building',
    anyWords: 'gate "iron door"',
    noWords: 'summer ferry',
    nearWords: 'guard key',
    nearWithin: 3,
    name: 'Farid Moradi',
    saidBy: 'Karam',
    title: 'what I saw',
    author: 'Hart',
    publisher: 'Valley Press',
    tag: 'light & dark',
    collection: 'Valley',
    language: 'fa',
    format: 'pdf',
    place: 'footnotes',
    from: '1988',
    to: '1990-06',
  });
  expect(query).toBe(
    'lamp win* "lower building" (gate OR "iron door") NEAR/3(guard key) -summer -ferry name:"Farid Moradi" ' +
      'said-by:Karam title:"what I saw" author:Hart publisher:"Valley Press" tag:"light & dark" collection:Valley ' +
      'lang:fa type:pdf in:footnotes date:1988..1990-06',
  );
  expect(parseQuery(query).problem).toBeNull();
});

test('a form in which nothing is asked is an empty query, and the other way round', () => {
  expect([queryFrom(NOTHING_ASKED), fieldsFrom(''), fieldsFrom(' ? ')]).toEqual([
    '',
    NOTHING_ASKED,
    NOTHING_ASKED,
  ]);
});

test.each([
  ['1988', '', 'date:1988..'],
  ['', '1988', 'date:..1988'],
  ['1988', '1988', 'date:1988'],
])('dates from %j to %j are %s', (from, to, query) => {
  const fields = { ...NOTHING_ASKED, allWords: 'lamp', from, to };
  expect([queryFrom(fields), fieldsFrom(queryFrom(fields))]).toEqual([`lamp ${query}`, fields]);
});

test('signs of the query language within the words of a form are words', () => {
  const query = queryFrom({ ...NOTHING_ASKED, allWords: 'lamp AND title:x (gate -oil', anyWords: 'one OR' });
  expect(query).toBe('lamp "AND" "title:x" "(gate" "-oil" (one OR "OR")');
  expect(parseQuery(query).problem).toBeNull();
});

test.each([
  'a OR b c OR d',
  '(a OR b) (c OR d)',
  'lamp (gate -door)',
  '/x+/ lamp',
  'title:a title:b',
  'lamp AND',
  'date:1988 date:1990',
  'NEAR/3(a b) NEAR/4(c d)',
])('a form cannot say %s', (query) => {
  expect(fieldsFrom(query)).toBeNull();
});

const words = fc
  .array(fc.constantFrom('lamp', 'gate', 'win*', '"iron door"', 'علی', 'می‌خواهم', 're-education'), {
    maxLength: 3,
  })
  .map((all) => [...new Set(all)].join(' '));
const text = fc.constantFrom('', 'Moradi', 'Farid Moradi', 'علی رجوی');

test('a form that was written as a query is read back from it', () => {
  const form = fc.record({
    allWords: words,
    noWords: words,
    phrase: text,
    author: text,
    title: text,
    tag: text,
    name: text,
  });
  fc.assert(
    fc.property(form, words, words, (fields, any, near) => {
      const asked: BuilderFields = {
        ...NOTHING_ASKED,
        ...fields,
        anyWords: any.includes(' ') ? any : '',
        nearWords: near.includes(' ') && !near.includes('"') ? near : '',
        place: 'body',
        language: 'fa',
      };
      const read = fieldsFrom(queryFrom(asked));
      // A phrase among all the words is as good in the place of the phrase.
      const plain = (one: BuilderFields | null) => one && queryFrom(one).split(' ').toSorted().join(' ');
      expect(plain(read)).toBe(plain(asked));
    }),
    { numRuns: 500 },
  );
});
