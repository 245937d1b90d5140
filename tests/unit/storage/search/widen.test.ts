import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainAsk, type SearchAsk, type SearchResults } from '#shared/model/search.ts';
import { searchLibrary } from '../../../../electron/library/search-library.ts';
import type { Database } from '../../../../electron/storage/database.ts';
import { isAlmost } from '../../../../electron/storage/search/edit-distance.ts';
import { nearWords } from '../../../../electron/storage/search/near-words.ts';
import { shareStem } from '../../../../electron/storage/search/stems.ts';
import { ofParagraphs, store } from '../../../support/store.ts';
import { tempLibrary } from '../../../support/temp-library.ts';

async function libraryOf(...texts: readonly string[]): Promise<Database> {
  const db = await tempLibrary();
  for (const text of texts) await store(db, ofParagraphs(text, text));
  return db;
}

const find = (db: Database, query: string, ask: Partial<SearchAsk> = {}): Promise<SearchResults> =>
  searchLibrary(db, { ...plainAsk(query), ...ask });

/** The texts found, the best first, with what is marked in them. */
async function marked(db: Database, query: string, ask: Partial<SearchAsk>): Promise<readonly string[]> {
  const { documents } = await find(db, query, ask);
  return documents.flatMap(({ hits }) =>
    hits.flatMap(({ snippet }) => snippet.marks.map(({ start, end }) => snippet.text.slice(start, end))),
  );
}

test.each([
  ['a letter left out', 'soltni', 'soltani'],
  ['a letter too many', 'soltaani', 'soltani'],
  ['another letter', 'sultani', 'soltani'],
  ['two that changed places', 'sotlani', 'soltani'],
  ['the first letter', 'zoltani', 'soltani'],
  ['two letters of a long word', 'khameneyyi', 'khamenei'],
  ['two changes at the end of a long word', 'interrogatoin', 'interrogation'],
  ['a Persian word', 'سلطني', 'سلطانی'],
  ['a Russian word', 'солтани', 'султани'],
])('a typing error is forgiven where that was asked for: %s', async (_what, typed, written) => {
  const db = await libraryOf(`about ${written} and others`);
  expect(await marked(db, `${typed} `, { typos: true })).toEqual([written]);
  expect(await marked(db, typed, { typos: true })).toEqual([written]);
  expect(await marked(db, `${typed} `, {})).toEqual([]);
});

test.each([
  ['two letters of a short word', 'saltini', 'soltani'],
  ['another year', '1988', '1989'],
  ['a word of two letters', 'an', 'in'],
  ['three letters of a long word', 'interogatoin', 'interrogations'],
])('and these are not forgiven: %s', async (_what, typed, written) => {
  const db = await libraryOf(`about ${written} and others`);
  expect(await marked(db, `${typed} `, { typos: true })).toEqual([]);
});

test('within a phrase one word may be wrong', async () => {
  const db = await libraryOf('about Farid Soltani and others');
  expect(await marked(db, '"farid sultani"', { typos: true })).toEqual(['Farid Soltani']);
});

test('what is spelled as it was asked for comes first', async () => {
  const db = await libraryOf('Soltani.', 'Sultani, Sultani and again Sultani.', 'Soltani, once more.');
  const { documents } = await find(db, 'soltani ', { typos: true });
  expect(documents.map(({ document }) => document.title.startsWith('Soltani'))).toEqual([true, true, false]);
});

test('what must not be there must not be there with an error in it, either', async () => {
  const db = await libraryOf('The camp and Soltani.', 'The camp and Sultani.', 'The camp alone.');
  const { documents } = await find(db, 'camp -soltani', { typos: true });
  expect(documents.map(({ document }) => document.title)).toEqual(['The camp alone.']);
});

test.each([
  ['prisoner ', 'two prisoners'],
  ['testimony ', 'their testimonies'],
  ['executed ', 'the executions'],
  ['زندانی ', 'زندانیان آزاد شدند'],
  ['کتاب ', 'کتاب‌های او'],
  ['خواهم ', 'می‌خواهم بروم'],
  ['شهادة ', 'بعد الشهادات'],
  ['معتقل ', 'جاء المعتقلون'],
])('other forms of a word are found where that was asked for: %s', async (typed, written) => {
  const db = await libraryOf(written);
  expect((await find(db, typed, { stems: true })).documents).toHaveLength(1);
  expect((await find(db, typed)).documents).toHaveLength(0);
});

test('words that only begin alike are no forms of one', () => {
  for (const [one, other] of [
    ['prison', 'prize'],
    ['camp', 'campaign'],
    ['سلام', 'سلطان'],
    ['کتاب', 'کاتب'],
  ] as const) {
    expect([one, other, shareStem(one, other)]).toEqual([one, other, false]);
  }
});

test('for words that stand nowhere those are named that do, where nothing was found', async () => {
  const db = await libraryOf(
    'Farid Soltani went out.',
    'Farid Soltani came back.',
    'Farid Sultani was not there.',
  );
  const query = '"farid" soltaani -sotani';
  const { corrections } = await find(db, query);
  expect(corrections.map(({ start, end, words }) => [query.slice(start, end), words])).toEqual([
    ['soltaani', ['soltani', 'sultani']],
  ]);
  expect((await find(db, 'farid ')).corrections).toEqual([]);
  expect((await find(db, 'farid out back ')).corrections).toEqual([]);
  expect((await find(db, 'zeppelin ')).corrections).toEqual([{ start: 0, end: 8, words: [] }]);
});

test('a word with letters of another script in it is told from the one that looks the same', async () => {
  const db = await libraryOf('about Soltani');
  expect((await find(db, 'sоltаni ')).corrections).toEqual([{ start: 0, end: 7, words: ['soltani'] }]);
});

test('the distance of words is that of letters put in, left out, changed and swapped', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ش'), maxLength: 5 });
  const slow = (one: string, other: string): number => {
    if (one === '' || other === '') return one.length + other.length;
    const cost = one.at(-1) === other.at(-1) ? 0 : 1;
    const [a, b] = [one.slice(0, -1), other.slice(0, -1)];
    const ways = [slow(a, other) + 1, slow(one, b) + 1, slow(a, b) + cost];
    if (one.length > 1 && other.length > 1 && one.at(-1) === other.at(-2) && one.at(-2) === other.at(-1)) {
      ways.push(slow(one.slice(0, -2), other.slice(0, -2)) + 1);
    }
    return Math.min(...ways);
  };
  fc.assert(
    fc.property(word, word, fc.nat(3), (one, other, most) => {
      expect(isAlmost(one, other, most)).toBe(slow(one, other) <= most);
    }),
    { numRuns: 1000 },
  );
});

test('words with one letter changed anywhere are found among those of the texts', async () => {
  const db = await libraryOf('lantern winter شهادت Moradi');
  const changed = fc.tuple(
    fc.constantFrom('lantern', 'winter', 'شهادت', 'moradi'),
    fc.nat(),
    fc.constantFrom('x', 'ق'),
  );
  await fc.assert(
    fc.asyncProperty(changed, async ([word, at, letter]) => {
      const place = at % word.length;
      const isLatin = /^[a-z]/.test(word);
      const typed =
        word.slice(0, place) + (isLatin ? 'x' : letter === 'x' ? 'ق' : letter) + word.slice(place + 1);
      expect(await nearWords(db, typed, 5)).toContain(word);
    }),
    { numRuns: 60 },
  );
});
