import { expect, test } from 'vitest';
import { publishedInWords, whenInWords } from '../../../../renderer/documents/dates-in-words.ts';
import {
  inWords,
  lockedInWords,
  openedInWords,
  tally,
  tallyInWords,
} from '../../../../renderer/documents/import-words.ts';
import { buildDocument } from './build-summaries.ts';

test('EDTF dates are written as people write them', () => {
  const dates = ['2010', '2010-09', '2010-09-04', '1988?', '1988~', '2010-01/2010-03', '199X'];
  expect(dates.map((date) => publishedInWords(date))).toEqual([
    '2010',
    'Sep 2010',
    '4 Sep 2010',
    '1988?',
    'c. 1988',
    'Jan to Mar 2010',
    'the 1990s',
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

test('the summary tells what was imported, known, locked, failed, and not begun', () => {
  const document = buildDocument('a');
  const failure = (code: 'not-text' | 'encrypted-file' | 'cancelled') => ({
    status: 'failed' as const,
    name: 'x',
    failure: { code, message: '' },
  });
  const counts = tally([
    { status: 'imported', name: 'x', document },
    { status: 'known', name: 'x', document },
    failure('not-text'),
    failure('not-text'),
    failure('encrypted-file'),
    failure('cancelled'),
  ]);
  expect(tallyInWords(counts)).toBe(
    '1 imported, with no footnotes · 1 already in the library · 1 locked · 2 failed · 1 not imported, because the import was stopped',
  );
});

test('files that are locked are counted, and so is what a password has done to them', () => {
  expect([lockedInWords(1), lockedInWords(1200)]).toEqual([
    'One file is locked. Its password opens it.',
    '1,200 files are locked. One password opens those that share it.',
  ]);
  expect([
    openedInWords(0, 1),
    openedInWords(0, 3),
    openedInWords(1, 0),
    openedInWords(2, 1),
    openedInWords(1, 2),
  ]).toEqual([
    'The password does not open it.',
    'The password opens none of them.',
    '1 file opened.',
    '2 files opened. One stays locked.',
    '1 file opened. 2 files stay locked.',
  ]);
});
