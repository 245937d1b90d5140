import { expect, test } from 'vitest';
import type { Span } from '#shared/model/text.ts';
import { spansFrom, storedSpans } from '../../../electron/storage/stored-spans.ts';

const SPANS: readonly Span[] = [
  { kind: 'emphasis', start: 0, end: 3 },
  { kind: 'footnote-marker', start: 8, end: 11, footnote: 0 },
  { kind: 'footnote-marker', footnote: 1, end: 14, start: 12 },
  { kind: 'link', start: 4, end: 8, href: 'https://example.org/' },
  { kind: 'footnote-marker', start: 11, end: 15, footnote: 12 },
];

test('spans come back as they were stored to the order of their keys, which their hash is of', () => {
  expect(JSON.stringify(spansFrom(storedSpans(SPANS)))).toBe(JSON.stringify(SPANS));
  expect(spansFrom(storedSpans([]))).toEqual([]);
});

test('the markers of footnotes, of which a text may hold thousands, take little room', () => {
  expect(storedSpans([{ kind: 'footnote-marker', start: 8, end: 11, footnote: 0 }])).toBe('[[8,11,0]]');
});

test('spans are read as an earlier Ibid wrote them', () => {
  expect(JSON.stringify(spansFrom(JSON.stringify(SPANS)))).toBe(JSON.stringify(SPANS));
});
