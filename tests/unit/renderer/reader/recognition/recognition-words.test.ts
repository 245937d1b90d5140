import { expect, test } from 'vitest';
import {
  doneInWords,
  progressInWords,
  unreadInWords,
} from '../../../../../renderer/reader/recognition/recognition-words.ts';

test('pages without text are counted against all pages', () => {
  expect([
    unreadInWords({ unread: [2, 3, 5, 8], pages: 12 }),
    unreadInWords({ unread: [2], pages: 3 }),
    unreadInWords({ unread: [1, 2], pages: 2 }),
    unreadInWords({ unread: [1], pages: 1 }),
  ]).toEqual([
    '4 of 12 pages are pictures without text.',
    '1 of 3 pages is a picture without text.',
    'All 2 pages are pictures without text.',
    'The page is a picture without text.',
  ]);
});

test('how far reading has come names the page that is being read', () => {
  expect([
    progressInWords({ done: 0, total: 0 }),
    progressInWords({ done: 0, total: 4 }),
    progressInWords({ done: 4, total: 4 }),
  ]).toEqual(['Preparing to read…', 'Reading page 1 of 4', 'Reading page 4 of 4']);
});

test('what was read is as sure as its pages are on average, those without text left out', () => {
  expect([
    doneInWords([
      { page: 1, confidence: 0.95 },
      { page: 2, confidence: 0.87 },
      { page: 3, confidence: null },
    ]),
    doneInWords([{ page: 1, confidence: null }]),
  ]).toEqual(['3 pages read, on average 91% sure.', '1 page read: no text was found.']);
});
