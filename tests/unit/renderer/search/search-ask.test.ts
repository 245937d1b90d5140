import { expect, test } from 'vitest';
import { plainAsk } from '#shared/model/search.ts';
import {
  chosenValues,
  corrected,
  isNarrowed,
  isSameAsk,
  withValue,
} from '../../../../renderer/search/search-ask.ts';

test('a value of a facet is chosen and given up, and a facet without any is gone', () => {
  const one = withValue({}, 'language', 'fa');
  const two = withValue(withValue(one, 'language', 'en'), 'type', 'pdf');
  expect([one, two, chosenValues(two).length, withValue(one, 'language', 'fa')]).toEqual([
    { language: ['fa'] },
    { type: ['pdf'], language: ['fa', 'en'] },
    3,
    {},
  ]);
});

test('two searches are the same that find the same, in whatever order their values were chosen', () => {
  const ask = plainAsk('lamp');
  const [one, other] = [
    { ...ask, facets: { language: ['fa', 'en'], type: ['pdf'] } },
    { ...ask, documents: 60, facets: { type: ['pdf'], language: ['en', 'fa'] } },
  ] as const;
  expect([
    isSameAsk(one, other),
    isSameAsk(one, ask),
    isSameAsk(ask, { ...ask, order: 'newest' }),
    isSameAsk(ask, { ...ask, typos: true }),
    isSameAsk(ask, plainAsk('lamp ')),
  ]).toEqual([true, false, false, false, false]);
});

test('facets and looser words are what a search is narrowed or widened by; its order is not', () => {
  const ask = plainAsk('lamp');
  expect([
    isNarrowed(ask),
    isNarrowed({ ...ask, order: 'title' }),
    isNarrowed({ ...ask, stems: true }),
    isNarrowed({ ...ask, facets: { date: ['1988'] } }),
  ]).toEqual([false, false, true, true]);
});

test('another spelling takes the place of the word alone', () => {
  expect(corrected('the lanten house', { start: 4, end: 10 }, 'lantern')).toBe('the lantern house');
});
