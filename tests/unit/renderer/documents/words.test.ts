import { expect, test } from 'vitest';
import { publishedInWords, whenInWords } from '../../../../renderer/documents/dates-in-words.ts';
import { inWords, tally, tallyInWords } from '../../../../renderer/documents/import-words.ts';
import { buildDocument } from './build-summaries.ts';

test('EDTF dates are written as people write them, and kept as they are when they say more', () => {
  const dates = ['2010', '2010-09', '2010-09-04', '1988?', '1988~', '2010-01/2010-03', '199X'];
  expect(dates.map(publishedInWords)).toEqual([
    '2010',
    'Sep 2010',
    '4 Sep 2010',
    '1988?',
    'c. 1988',
    '2010-01/2010-03',
    '199X',
  ]);
});

test('a time is as short as it stays clear', () => {
  const now = new Date(2026, 10, 24, 18, 0);
  const at = (...parts: [number, number, number, number, number]) => new Date(...parts).toISOString();
  expect([
    whenInWords(at(2026, 10, 24, 9, 5), now),
    whenInWords(at(2026, 2, 3, 9, 5), now),
    whenInWords(at(2024, 2, 3, 9, 5), now),
  ]).toEqual(['09:05', 'Mar 3', 'Mar 3, 2024']);
});

test('a number and its noun agree', () => {
  expect([inWords(0, 'footnote'), inWords(1, 'footnote'), inWords(1204, 'footnote')]).toEqual([
    'no footnotes',
    '1 footnote',
    '1,204 footnotes',
  ]);
});

test('the summary tells what was imported, known, failed, and not begun', () => {
  const document = buildDocument('a');
  const failure = (code: 'not-text' | 'cancelled') => ({
    status: 'failed' as const,
    name: 'x',
    failure: { code, message: '' },
  });
  const counts = tally([
    { status: 'imported', name: 'x', document },
    { status: 'known', name: 'x', document },
    failure('not-text'),
    failure('not-text'),
    failure('cancelled'),
  ]);
  expect(tallyInWords(counts)).toBe(
    '1 imported · 1 already in the library · 2 failed · 1 not begun, because the import was stopped',
  );
});
