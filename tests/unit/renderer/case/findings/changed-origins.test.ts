import { expect, test } from 'vitest';
import { changedOrigins } from '../../../../../renderer/case/findings/changed-origins.ts';
import type { ClaimSummary } from '../../../../../shared/model/case-shown.ts';

const origins = (certain: number, possible: number) => ({
  documents: 3,
  statements: 3,
  certain,
  possible,
  exact: true,
  origins: [],
  counted: [],
});
const claim = (id: string, certain: number, possible: number, text = `Claim ${id}`): ClaimSummary => ({
  id,
  text,
  type: 'free',
  origins: origins(certain, possible),
  against: origins(0, 0),
  conflicts: 0,
  loops: 0,
  remarks: 0,
});

test('a claim that comes from another number of origins is named with both numbers', () => {
  const before = [claim('one', 3, 4), claim('two', 1, 1)];
  expect(changedOrigins(before, [claim('one', 2, 2), claim('two', 1, 1)])).toEqual([
    {
      id: 'one',
      message: '“Claim one” now has 2 independent origins, before 3 independent origins (possibly 4).',
    },
  ]);
  expect(changedOrigins(before, before)).toEqual([]);
});

test('a long claim is shortened, and one that was not there before has not changed', () => {
  const [found] = changedOrigins(
    [claim('one', 1, 1)],
    [claim('one', 2, 2, 'People '.repeat(20)), claim('new', 1, 1)],
  );
  expect(found?.message).toContain('People…” now has 2 independent origins, before 1 independent origin.');
});
