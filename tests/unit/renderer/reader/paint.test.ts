// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { paintRanges } from '../../../../renderer/reader/paint.ts';

/** What jsdom has not: the page's registry of highlights, and a highlight, which is a set of ranges. */
class Highlight extends Set<AbstractRange> {
  priority = 0;
}
const highlights = new Map<string, Highlight>();
vi.stubGlobal('Highlight', Highlight);
vi.stubGlobal('CSS', { highlights });

const left = document.createElement('article');
const right = document.createElement('article');
const range = () => document.createRange();
const painted = (mark: string) => [...(highlights.get(mark) ?? [])];

beforeEach(() => {
  for (const text of [left, right]) paintRanges(text, 'ibid-found', []);
});

test('texts side by side are painted together, and neither takes the marks of the other away', () => {
  const [one, two, three] = [range(), range(), range()];
  paintRanges(left, 'ibid-found', [one]);
  paintRanges(right, 'ibid-found', [two]);
  expect(painted('ibid-found')).toEqual([one, two]);
  paintRanges(left, 'ibid-found', [three]);
  expect(new Set(painted('ibid-found'))).toEqual(new Set([two, three]));
  paintRanges(left, 'ibid-found', []);
  expect(painted('ibid-found')).toEqual([two]);
});

test('a mark that no text has any more is gone from the page', () => {
  paintRanges(left, 'ibid-found', [range()]);
  paintRanges(left, 'ibid-found', []);
  expect(highlights.has('ibid-found')).toBe(false);
});
