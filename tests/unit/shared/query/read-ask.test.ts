import { expect, test } from 'vitest';
import { readAsk } from '#shared/query/read-ask.ts';

const ASK = {
  query: 'lamp',
  order: 'newest',
  facets: { language: ['fa'], date: ['1988'] },
  stems: true,
  typos: false,
};

test('a search is read as it was stored', () => {
  expect(readAsk(JSON.parse(JSON.stringify(ASK)))).toEqual(ASK);
});

test('of a search that another version of Ibid stored only what is known is read', () => {
  expect(
    readAsk({
      ...ASK,
      order: 'nearest',
      facets: { shelf: ['a'], language: ['fa', 7, 'fa'], type: 'pdf', date: [] },
      stems: 'yes',
      sound: true,
    }),
  ).toEqual({ query: 'lamp', order: 'relevance', facets: { language: ['fa'] }, stems: false, typos: false });
});

test('what is no search asks for nothing', () => {
  const nothing = { query: '', order: 'relevance', facets: {}, stems: false, typos: false };
  for (const stored of [null, 7, 'lamp', [], { query: 'half \ud83d' }])
    expect(readAsk(stored)).toEqual(nothing);
});
