import { describe, expect, test } from 'vitest';
import { findDate } from '../../../../electron/importers/citations/dates.ts';

describe('a date of the Gregorian calendar is EDTF', () => {
  test.each([
    ['1999', '1999', [[1999]]],
    ['May 2003', '2003-05', [[2003, 5]]],
    ['22 Nov. 2009', '2009-11-22', [[2009, 11, 22]]],
    ['November 22nd, 2009', '2009-11-22', [[2009, 11, 22]]],
    ['1988, November 22', '1988-11-22', [[1988, 11, 22]]],
    ['2001-09-30', '2001-09-30', [[2001, 9, 30]]],
    [
      'May–June 2003',
      '2003-05/2003-06',
      [
        [2003, 5],
        [2003, 6],
      ],
    ],
    [
      '3–5 May 2003',
      '2003-05-03/2003-05-05',
      [
        [2003, 5, 3],
        [2003, 5, 5],
      ],
    ],
    ['1988–89', '1988/1989', [[1988], [1989]]],
    ['1899–1901', '1899/1901', [[1899], [1901]]],
    ['ca. 1932', '1932~', [[1932]]],
    ['[1932?]', '1932?', [[1932]]],
    ['Spring 2011', '2011-21', [[2011]]],
    ['۳ مه ۲۰۱۰', '2010-05-03', [[2010, 5, 3]]],
    ['۲ ژوئن ۲۰۱۹', '2019-06-02', [[2019, 6, 2]]],
    ['١٢ آذار ٢٠١٩', '2019-03-12', [[2019, 3, 12]]],
    ['٤ كانون الثاني ١٩٧٧', '1977-01-04', [[1977, 1, 4]]],
    ['3 مايو 2010', '2010-05-03', [[2010, 5, 3]]],
    ['خريف ١٩٩٦', '1996-23', [[1996]]],
    ['٢٠١٦م', '2016', [[2016]]],
    ['١٤١٤هـ/١٩٩٤م', '1994', [[1994]]],
    ['1378 [1999]', '1999', [[1999]]],
    ['29 February 2012', '2012-02-29', [[2012, 2, 29]]],
  ])('%s is %s', (text, edtf, parts) => {
    expect(findDate(text)?.date).toMatchObject({ edtf, 'date-parts': parts });
    expect(findDate(text)).toMatchObject({ start: 0, end: text.length });
  });
});

describe('a date of another calendar stays words, and says what it is in EDTF', () => {
  test.each([
    ['۱۳۷۸', '1999-03-21/2000-03-19'],
    ['۱۲ مرداد ۱۳۶۸', '1989-08-03'],
    ['تیر ۱۳۸۰', '2001-06-22/2001-07-22'],
    ['بهار ۱۳۸۲', '2003-03-21/2003-06-21'],
    ['۱۳۹۵ش', '2016-03-20/2017-03-20'],
    ['١٤١٤هـ', '1993-06-21~/1994-06-10~'],
    ['۱۳۸۹/۲/۱۳', '2010-05-03'],
    ['١٥ محرم ١٤٠٩', '1988-08-28~'],
  ])('%s', (text, edtf) => {
    expect(findDate(text)?.date).toEqual({ literal: text, edtf });
  });
});

describe('a date that may be of another calendar, or is of none, stays words', () => {
  test.each(['1378', '١٤١٤', '31 مهر 1378', 'n.d.', 'بی‌تا', 'د.ت', '12.3.2011'])('%s', (text) => {
    expect(findDate(text)?.date).toEqual({ literal: text });
  });
});

test('a day that no month has is no day', () => {
  expect(findDate('30 February 2011')?.date.edtf).toBe('2011-02');
  expect(findDate('31/13/12')).toBeNull();
});

test('a number that is no year is no date', () => {
  for (const text of ['12 boats', 'A/HRC/13/39', '12345', '2 of 3', 'room 1999a7', 'آب'])
    expect(findDate(text)).toBeNull();
});
