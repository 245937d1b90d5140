import { expect, test } from 'vitest';
import type { Block, Span } from '#shared/model/text.ts';
import { pageTexts } from '../../../../../renderer/reader/original/page-starts.ts';

const mark = (page: string, at: number): Span => ({ kind: 'page', page, start: at, end: at });
const block = (
  start: number,
  text: string,
  spans: readonly Span[],
  footnote: number | null = null,
): Block => ({
  ordinal: start,
  start,
  kind: 'paragraph',
  level: 1,
  text,
  language: 'en',
  direction: 'ltr',
  spans,
  footnote,
});

const BLOCKS = [
  block(0, 'One page and then', [mark('41', 0), mark('42', 9)]),
  block(18, 'another.', [mark('43', 4)]),
  block(27, 'A note.', [], 0),
];
const NOTES = [{ ordinal: 0, label: '1', text: 'A note.', markers: [{ start: 12, end: 13 }], citations: [] }];

test('a text knows what stands on which page, and a note stands where its marker does', () => {
  const texts = pageTexts(BLOCKS, NOTES, 3);
  expect([0, 8, 9, 20, 22, 25, 29].map(texts.pageOf)).toEqual([0, 0, 1, 1, 2, 2, 1]);
  expect([0, 1, 2].map(texts.rangeOf)).toEqual([
    { start: 0, end: 9 },
    { start: 9, end: 22 },
    { start: 22, end: 26 },
  ]);
});

test('a text without marks of pages stands on the first', () => {
  const texts = pageTexts([block(0, 'Words.', [])], [], 2);
  expect(texts.pageOf(3)).toBe(0);
  expect(texts.rangeOf(1)).toEqual({ start: 6, end: 6 });
});
