import { expect, test } from 'vitest';
import { barOf, extentOf, type Mark, markOf } from '../../../../../renderer/case/timeline/marks.ts';
import { dayNumber } from '../../../../../shared/edtf/calendars.ts';

const day = (year: number, month = 1, inMonth = 1) => dayNumber({ year, month, day: inMonth });
const mark = (date: string, what: Mark['what'] = 'happened'): Mark => {
  const found = markOf(what, date);
  if (!found) throw new Error(`no mark of ${date}`);
  return found;
};
const window = { from: day(1988), to: day(1988) + 1000 };

test('a day is a sign; a month, a season, a year and “about” a year are bars that fade to both sides', () => {
  expect(barOf(mark('1988-01-11'), window, 1000)).toMatchObject({ start: 10.5, isDay: true });
  for (const date of ['1988-03', '1988-21', '1988', '1988~', '1988-03-21/1988-06-20', '198X']) {
    const bar = barOf(mark(date), window, 1000);
    expect({ date, isDay: bar?.isDay, fades: (bar?.fadeEnd ?? 0) > 0 }).toEqual({
      date,
      isDay: false,
      fades: true,
    });
  }
});

test('a vague date is as long as the days that it may mean', () => {
  expect(mark('1988')).toMatchObject({ from: day(1988), to: day(1989) });
  expect(mark('1988-03-21/1988-06-20')).toMatchObject({ from: day(1988, 3, 21), to: day(1988, 6, 21) });
  expect(mark('198X')).toMatchObject({ from: day(1980), to: day(1990) });
});

test('a presence lasts: it fades only over an end that is vague', () => {
  expect(mark('1986/1988-10-09', 'present')).toMatchObject({ vagueFrom: 365, vagueTo: 0 });
  expect(mark('1986-02-01/1988-10-09', 'present')).toMatchObject({ vagueFrom: 0, vagueTo: 0 });
});

test('what has no end, or none that is known, reaches to the edge of the view and fades there', () => {
  const bar = barOf(mark('1988-01-11/..', 'present'), window, 1000);
  expect(bar).toMatchObject({ start: 10, fadeStart: 0 });
  expect((bar?.start ?? 0) + (bar?.width ?? 0)).toBeGreaterThan(1000);
  expect(bar?.fadeEnd).toBeGreaterThan(30);
  expect(mark('/1988', 'present')).toMatchObject({ from: null, to: day(1989) });
});

test('what lies outside of the view is not drawn; what reaches into it is cut and keeps its fading behind the edge', () => {
  expect(barOf(mark('1987'), window, 1000)).toBeNull();
  expect(barOf(mark('2001-05-03'), window, 1000)).toBeNull();
  const bar = barOf(mark('198X'), { from: day(1985), to: day(1985) + 100 }, 1000);
  expect(bar).toMatchObject({ start: -40, width: 1080, fadeStart: 0, fadeEnd: 0 });
});

test('from afar a bar is still wide enough to be seen', () => {
  expect(barOf(mark('1988-03'), { from: day(1900), to: day(2000) }, 600)?.width).toBe(14);
});

test('doubt is kept, and what is no date is no mark', () => {
  expect(mark('1988?').doubtful).toBe(true);
  expect(mark('1988/1989~').doubtful).toBe(true);
  expect(mark('1988').doubtful).toBe(false);
  expect(markOf('said', 'in the spring')).toBeNull();
});

test('all of them lie within their extent, which open ends do not reach beyond', () => {
  expect(extentOf([mark('1988-03'), mark('/1986'), mark('1990/..')])).toEqual({
    from: day(1987),
    to: day(1990),
  });
  expect(extentOf([])).toBeNull();
});
