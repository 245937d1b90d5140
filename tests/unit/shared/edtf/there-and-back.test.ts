import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, inCalendar, lastOfMonth, toGregorian } from '../../../../shared/edtf/calendars.ts';
import {
  compareDays,
  type Day,
  edtfOfDay,
  firstDay,
  lastDay,
  parseEdtf,
} from '../../../../shared/edtf/edtf.ts';
import { edtfExplained, edtfInWords } from '../../../../shared/edtf/in-words.ts';
import { nameOfMonth, nameOfSeason } from '../../../../shared/edtf/names.ts';
import { readDate } from '../../../../shared/edtf/read-date.ts';

const day = fc
  .integer({ min: 0, max: 150_000 })
  .map((days) => edtfOfDay(addDays({ year: 1600, month: 1, day: 1 }, days)));
/** Years in which it is plain which calendar is meant. */
const year = fc.integer({ min: 1500, max: 2099 }).map(String);
const month = day.map((text) => text.slice(0, 'YYYY-MM'.length));
const season = fc.tuple(year, fc.integer({ min: 21, max: 24 })).map((parts) => parts.join('-'));
const decade = year.map((text) => `${text.slice(0, 3)}X`);
const doubt = fc.constantFrom('', '?', '~', '%');
const point = fc.tuple(fc.oneof(day, month, year, season, decade), doubt).map((parts) => parts.join(''));
const interval = fc
  .tuple(fc.oneof(day, month, year), fc.oneof(day, month, year))
  .map((ends) => ends.join('/'))
  .filter((text) => parseEdtf(text) !== null && new Set(text.split('/')).size === 2);
const oneSided = fc.oneof(
  fc.oneof(day, month, year, season).map((text) => `../${text}`),
  fc.oneof(day, month, year, season).map((text) => `${text}/..`),
);

test('a date told in words is read as the same date', () => {
  fc.assert(
    fc.property(fc.oneof(point, interval, oneSided), (edtf) => {
      const words = edtfInWords(edtf);
      expect({ words, ...Object(readDate(words)) }).toMatchObject({ words, edtf });
    }),
    { numRuns: 500 },
  );
});

interface Range {
  readonly first: Day;
  readonly last: Day;
}

function rangeOf(words: string): Range {
  const read = readDate(words);
  const parsed = typeof read === 'string' ? null : parseEdtf(read.edtf);
  if (parsed?.kind === 'point') return { first: firstDay(parsed.point), last: lastDay(parsed.point) };
  if (!parsed || typeof parsed.from === 'string' || typeof parsed.to === 'string') throw new Error(words);
  return { first: firstDay(parsed.from), last: lastDay(parsed.to) };
}

function isWithin(inner: Range, outer: Range): boolean {
  return compareDays(inner.first, outer.first) >= 0 && compareDays(inner.last, outer.last) <= 0;
}

describe.each([
  ['jalali', 'SH', 1260, 1410],
  ['hijri', 'AH', 1330, 1490],
] as const)('of the %s calendar', (calendar, era, firstYear, lastYear) => {
  const drawn = fc.record({
    year: fc.integer({ min: firstYear, max: lastYear }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 29 }),
  });
  const words = (date: Day) => `${date.day} ${nameOfMonth(calendar, date.month)} ${date.year} ${era}`;
  const monthWords = (date: Day) => `${nameOfMonth(calendar, date.month)} ${date.year} ${era}`;

  test('a day, a month and a year are told as they were written', () => {
    fc.assert(
      fc.property(drawn, (date) => {
        for (const written of [words(date), monthWords(date), `${date.year} ${era}`]) {
          const read = readDate(written);
          const told = typeof read === 'string' ? [] : edtfExplained(read.edtf);
          expect(
            told.map((line) => `${line.replace(' (computed)', '').replace(` ${era}`, '')} ${era}`),
          ).toContain(written);
        }
      }),
    );
  });

  test('what lies within another date lies within it after conversion', () => {
    fc.assert(
      fc.property(drawn, (date) => {
        const wholeYear = rangeOf(`${date.year} ${era}`);
        const wholeMonth = rangeOf(monthWords(date));
        expect(isWithin(rangeOf(words(date)), wholeMonth)).toBe(true);
        expect(isWithin(wholeMonth, wholeYear)).toBe(true);
      }),
    );
  });

  test('months follow one another without a gap and without a day in common', () => {
    fc.assert(
      fc.property(drawn, ({ year: inYear, month: inMonth }) => {
        const last = lastOfMonth(calendar, inYear, inMonth);
        const next = inMonth === 12 ? { year: inYear + 1, month: 1 } : { year: inYear, month: inMonth + 1 };
        expect(last && addDays(last, 1)).toEqual(toGregorian(calendar, { ...next, day: 1 }));
        expect(last && inCalendar(calendar, addDays(last, 1))).toEqual({ ...next, day: 1 });
      }),
    );
  });
});

test('seasons of the solar year lie within it one after the other, and stay intervals', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1260, max: 1410 }), (inYear) => {
      const seasons = [1, 2, 3, 4].map((number) => rangeOf(`${nameOfSeason(number)} ${inYear} SH`));
      const whole = rangeOf(`${inYear} SH`);
      expect(seasons[0]?.first).toEqual(whole.first);
      expect(seasons[3]?.last).toEqual(whole.last);
      for (const [at, { first }] of seasons.slice(1).entries()) {
        expect(first).toEqual(addDays(seasons[at]?.last ?? first, 1));
      }
    }),
  );
  expect(readDate('spring 1367')).toEqual({ edtf: '1988-03-21/1988-06-21', calendar: 'jalali' });
});
