import { expect, test } from 'vitest';
import type { Span } from '#shared/model/text.ts';
import { spansFrom, storedSpans } from '../../../electron/storage/stored-spans.ts';

const SPANS: readonly Span[] = [
  { kind: 'emphasis', start: 0, end: 3 },
  { kind: 'footnote-marker', footnote: 0, start: 8, end: 11 },
  { kind: 'link', start: 4, end: 8, href: 'https://example.org/' },
  { kind: 'footnote-marker', footnote: 12, start: 11, end: 15 },
];

test('spans come back as they were stored, in their order', () => {
  expect(spansFrom(storedSpans(SPANS))).toEqual(SPANS);
  expect(spansFrom(storedSpans([]))).toEqual([]);
});

test('the markers of footnotes, of which a text may hold thousands, take little room', () => {
  expect(storedSpans([{ kind: 'footnote-marker', footnote: 0, start: 8, end: 11 }])).toBe('[[0,8,11]]');
});

test('spans are read as an earlier Ibid wrote them', () => {
  expect(spansFrom(JSON.stringify(SPANS))).toEqual(SPANS);
});
