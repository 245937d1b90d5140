import { expect, test } from 'vitest';
import { entriesOf } from '../../../../shared/timeline/entries.ts';
import type { TimelineItem } from '../../../../shared/timeline/item.ts';
import { compareSpans, isBefore, type Span, spanOf } from '../../../../shared/timeline/span.ts';

const item = (id: string, changes: Partial<TimelineItem>): TimelineItem => ({
  id,
  title: id,
  speaker: null,
  firstHand: false,
  event: null,
  said: null,
  published: null,
  cites: [],
  ...changes,
});

function span(edtf: string): Span {
  const found = spanOf(edtf);
  if (!found) throw new Error(edtf);
  return found;
}

test('every time of an item has its place: when it happened, was said and was published', () => {
  const entries = entriesOf([
    item('late', { event: '1988-05', said: '2003', published: '2011-05-14' }),
    item('early', { published: '1989-09' }),
    item('undated', {}),
    item('odd', { published: 'some day' }),
  ]);
  expect(entries.map(({ item: { id }, what, date }) => `${date} ${id} ${what}`)).toEqual([
    '1988-05 late happened',
    '1989-09 early published',
    '2003 late said',
    '2011-05-14 late published',
    'some day odd published',
  ]);
});

test('vague dates are put by the first day that they may mean, then by the last', () => {
  const dates = ['1988-05', '1988', '../1987', '1988-05-03', '198X', '1988/..', '1987', '1988-05-03/1988-07'];
  const inOrder = dates.toSorted((a, b) => compareSpans(span(a), span(b)));
  expect(inOrder).toEqual([
    '../1987',
    '198X',
    '1987',
    '1988',
    '1988/..',
    '1988-05',
    '1988-05-03',
    '1988-05-03/1988-07',
  ]);
});

test('one date is before another only where no two readings of them say otherwise', () => {
  const before = (one: string, other: string) => isBefore(span(one), span(other));
  expect([before('1988', '1989'), before('1989', '1988'), before('1988', '1988-12')]).toEqual([
    'certain',
    null,
    null,
  ]);
  expect([before('1988~', '1989'), before('1988', '1989?'), before('1988-05-31', '1988-06')]).toEqual([
    'possible',
    'possible',
    'certain',
  ]);
  // Without an end nothing is over, and without a beginning nothing has not begun.
  expect([before('1988/..', '1999'), before('1988', '../1999'), before('../1988', '1989/..')]).toEqual([
    null,
    null,
    'certain',
  ]);
});
