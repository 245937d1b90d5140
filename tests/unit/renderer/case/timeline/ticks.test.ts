import { expect, test } from 'vitest';
import { ticksOf } from '../../../../../renderer/case/timeline/ticks.ts';
import { dayNumber } from '../../../../../shared/edtf/calendars.ts';

const day = (year: number, month = 1, inMonth = 1) => dayNumber({ year, month, day: inMonth });
const words = (...asked: Parameters<typeof ticksOf>) => ticksOf(...asked).map((tick) => tick.words);

test('each calendar names its own years, where they begin', () => {
  const window = { from: day(1987), to: day(1990) };
  expect(ticksOf('gregorian', window, 300)).toEqual([
    { at: day(1987), words: '1987' },
    { at: day(1988), words: '1988' },
    { at: day(1989), words: '1989' },
    { at: day(1990), words: '1990' },
  ]);
  expect(ticksOf('jalali', window, 300)).toEqual([
    { at: day(1987, 3, 21), words: '1366' },
    { at: day(1988, 3, 21), words: '1367' },
    { at: day(1989, 3, 21), words: '1368' },
  ]);
  expect(words('hijri', window, 300)).toEqual(['1408', '1409', '1410']);
});

test('nearer, months and then days are named', () => {
  expect(words('gregorian', { from: day(1988, 2), to: day(1988, 5) }, 400)).toEqual([
    'Feb 1988',
    'Mar 1988',
    'Apr 1988',
    'May 1988',
  ]);
  expect(words('jalali', { from: day(1988, 3, 21), to: day(1988, 6) }, 400)).toEqual([
    'Farvardin 1367',
    'Ordibehesht 1367',
    'Khordad 1367',
  ]);
  expect(words('gregorian', { from: day(1988, 2, 27), to: day(1988, 3, 2) }, 400)).toEqual([
    '27 Feb 1988',
    '28 Feb 1988',
    '29 Feb 1988',
    '1 Mar 1988',
    '2 Mar 1988',
  ]);
  expect(words('gregorian', { from: day(1988, 1, 1), to: day(1988, 2, 15) }, 500)).toEqual([
    '1 Jan 1988',
    '11 Jan 1988',
    '21 Jan 1988',
    '1 Feb 1988',
    '11 Feb 1988',
  ]);
});

test('farther, years are left out, the same ones wherever one looks', () => {
  expect(words('gregorian', { from: day(1903), to: day(1999) }, 500)).toEqual([
    '1910',
    '1920',
    '1930',
    '1940',
    '1950',
    '1960',
    '1970',
    '1980',
    '1990',
  ]);
});

test('words never run into each other, at any distance, in any calendar', () => {
  for (const calendar of ['gregorian', 'jalali', 'hijri'] as const) {
    for (let days = 8; days < 80_000; days *= 1.37) {
      const ticks = ticksOf(calendar, { from: day(1985), to: day(1985) + days }, 640);
      const gaps = ticks.slice(1).map(({ at }, index) => ((at - (ticks[index]?.at ?? 0)) * 640) / days);
      for (const [index, gap] of gaps.entries()) {
        expect(gap, `${calendar}, ${days} days`).toBeGreaterThan((ticks[index]?.words.length ?? 0) * 6);
      }
    }
  }
});

test('where a calendar is not known nothing is named', () => {
  expect(words('jalali', { from: day(1500), to: day(1600) }, 600)).toEqual([]);
  expect(words('hijri', { from: day(2300), to: day(2400) }, 600)).toEqual([]);
  expect(words('jalali', { from: day(1780), to: day(1880) }, 300)).toEqual(['1200', '1220', '1240']);
  expect(words('gregorian', { from: day(-300), to: day(300) }, 400)).toEqual([
    '301 BC',
    '201 BC',
    '101 BC',
    '1 BC',
    '100',
    '200',
    '300',
  ]);
});
