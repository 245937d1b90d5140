import { expect, test } from 'vitest';
import type { TestimonyEntry } from '#shared/model/testimony.ts';
import { changeInWords, saidAtTimes } from '../../../../../renderer/case/sources/testimony-view.ts';

const said = (statement: string, date: string | null): TestimonyEntry => ({
  statement,
  text: '',
  document: null,
  date,
  claims: [],
});

test('what was said at one time stands together, in its order', () => {
  const times = saidAtTimes([said('a', '1989'), said('b', '1989'), said('c', '2011'), said('d', null)]);
  expect(times.map(({ date, entries }) => [date, entries.map(({ statement }) => statement)])).toEqual([
    ['1989', ['a', 'b']],
    ['2011', ['c']],
    [null, ['d']],
  ]);
});

test('a change of mind names the time of the other statement', () => {
  const dateOf = (statement: string) => (statement === 'a' ? '1989-05' : null);
  const change = { claim: 'c1', first: 'a', second: 'b' };
  expect(changeInWords({ ...change, kind: 'values' }, 'b', dateOf)).toMatch(/together with this: May 1989/);
  expect(changeInWords({ ...change, kind: 'retracted' }, 'b', dateOf)).toMatch(/^Takes back .*May 1989/);
  expect(changeInWords({ ...change, kind: 'retracted' }, 'a', dateOf)).toMatch(
    /^Taken back: elsewhere, undated/,
  );
  expect(changeInWords({ ...change, kind: 'stance' }, 'a', dateOf)).toMatch(/opposite/);
});
