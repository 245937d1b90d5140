import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBackupDue, keptBackups } from '../../../electron/backups/kept-backups.ts';

const at = (text: string) => ({ madeAt: new Date(text) });
const DAY = 24 * 60 * 60 * 1000;
const kept = (backups: readonly { readonly madeAt: Date }[], last = backups.at(-1)) =>
  last
    ? [...keptBackups(backups, last)].map(({ madeAt }) => madeAt.toISOString().slice(0, 13)).toSorted()
    : [];

test('of one a day for two months the last seven days are kept, and the newest of the last four weeks', () => {
  const daily = Array.from({ length: 60 }, (_, day) => ({ madeAt: new Date(Date.UTC(2026, 0, 1 + day, 9)) }));
  expect(kept(daily)).toEqual(
    [
      '2026-02-08T09',
      '2026-02-15T09',
      '2026-02-22T09',
      ...['23', '24', '25', '26', '27', '28'].map((day) => `2026-02-${day}T09`),
      '2026-03-01T09',
    ].slice(0),
  );
});

test('of one day the newest is kept', () => {
  expect(
    kept([at('2026-01-01T09:00Z'), at('2026-01-01T12:00Z'), at('2026-01-01T10:00Z')], undefined),
  ).toContain('2026-01-01T12');
});

test('one that was just made is kept, also by a clock that stands a year behind', () => {
  const earlier = Array.from({ length: 30 }, (_, day) => ({ madeAt: new Date(Date.UTC(2026, 5, 1 + day)) }));
  const last = at('2025-06-01T09:00Z');
  expect(kept([...earlier, last], last)).toContain('2025-06-01T09');
});

test('a clock that runs ahead for a day costs the backup of one day and of one week at the most', () => {
  const earlier = Array.from({ length: 30 }, (_, day) => ({ madeAt: new Date(Date.UTC(2026, 5, 1 + day)) }));
  const before = keptBackups(earlier, earlier[29] ?? at(''));
  const ahead = at('2046-01-01T09:00Z');
  const after = keptBackups([...before, ahead], ahead);
  expect([...before].filter((one) => !after.has(one)).length).toBeLessThanOrEqual(2);
});

test('whatever the clock did, there are at most twelve, and thinning out once more takes none away', () => {
  const moment = fc
    .integer({ min: 0, max: 400 * DAY })
    .map((ms) => ({ madeAt: new Date(Date.UTC(2026, 0, 1) + ms) }));
  fc.assert(
    fc.property(fc.array(moment, { minLength: 1, maxLength: 60 }), fc.nat(), (backups, n) => {
      const last = backups[n % backups.length] ?? at('');
      const once = keptBackups(backups, last);
      expect(once.size).toBeLessThanOrEqual(12);
      expect(once.has(last)).toBe(true);
      expect(keptBackups([...once], last)).toEqual(once);
    }),
  );
});

test.each([
  ['there is none', [], true],
  ['the newest is a day old', ['2026-01-01T09:00Z'], true],
  ['the newest is of this morning', ['2025-12-01T09:00Z', '2026-01-02T08:00Z'], false],
  [
    'the newest is of a year to come, and the one before it is old',
    ['2027-01-01T09:00Z', '2025-12-01T09:00Z'],
    true,
  ],
  ['one is of a clock that was an hour ahead', ['2026-01-02T10:00Z'], false],
])('whether one is due where %s', (_what, moments, due) => {
  expect(isBackupDue(moments.map(at), new Date('2026-01-02T09:00Z'))).toBe(due);
});
