import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../../../shared/edtf/edtf.ts';
import { readDate } from '../../../../shared/edtf/read-date.ts';

function edtf(words: string): string {
  const read = readDate(words);
  return typeof read === 'string' ? read : read.edtf;
}

describe('a date is read as people write it', () => {
  test.each([
    ['12 September 2010', '2010-09-12'],
    ['12th of September, 2010', '2010-09-12'],
    ['12-Sep-2010', '2010-09-12'],
    ['Saturday, 3 September 1988', '1988-09-03'],
    ['September 12, 2010', '2010-09-12'],
    ['Sept 2010', '2010-09'],
    ['2010, March', '2010-03'],
    ['2010/9/12', '2010-09-12'],
    ['2010/9', '2010-09'],
    ['25.12.1988', '1988-12-25'],
    ['3/3/1988', '1988-03-03'],
    ['1988', '1988'],
    ['1988 AD', '1988'],
    ['1980s', '198X'],
    ['the 1980s', '198X'],
    ['spring 1988', '1988-21'],
    ['Winter, 1988', '1988-24'],
    ['about 1988', '1988~'],
    ['c. 1988', '1988~'],
    ['ca 1988', '1988~'],
    ['[1988?]', '1988?'],
    ['perhaps May 1988', '1988-05?'],
    ['about 1988?', '1988%'],
    ['about spring 1988', '1988-21~'],
    ['between 1988 and 1990', '1988/1990'],
    ['from 3 May 1988 to 2 June 1988', '1988-05-03/1988-06-02'],
    ['1988 – 1990', '1988/1990'],
    ['1988–90', '1988/1990'],
    ['3–5 May 2003', '2003-05-03/2003-05-05'],
    ['May–June 2003', '2003-05/2003-06'],
    ['before 1988', '../1987-12-31'],
    ['after May 1988', '1988-06-01/..'],
    ['until 1990', '../1990'],
    ['since spring 1988', '1988-21/..'],
    ['۳ مه ۲۰۱۰', '2010-05-03'],
    ['١٢ آذار ٢٠١٩', '2019-03-12'],
    ['٤ كانون الثاني ١٩٧٧', '1977-01-04'],
    ['خريف ١٩٩٦', '1996-23'],
    ['حدود ۱۹۸۸', '1988~'],
    ['بين ١٩٨٨ و ١٩٩٠', '1988/1990'],
    ['2010-09-12', '2010-09-12'],
    ['1984?', '1984?'],
    ['12 September 1367', '1367-09-12'],
  ])('%s is %s', (words, expected) => {
    expect(edtf(words)).toBe(expected);
  });
});

describe('a date of another calendar is converted, and what is vague in it stays vague', () => {
  test.each([
    ['1367/6/12', '1988-09-03'],
    ['۱۳۶۷/۶/۱۲', '1988-09-03'],
    ['۱۲ شهریور ۱۳۶۷', '1988-09-03'],
    ['۱۲ شهریورماه ۱۳۶۷', '1988-09-03'],
    ['شنبه ۱۲ شهریور ۱۳۶۷', '1988-09-03'],
    ['12 Shahrivar 1367', '1988-09-03'],
    ['12 Shahrivar 1367 SH', '1988-09-03'],
    ['شهریور ۱۳۶۷', '1988-08-23/1988-09-22'],
    ['۱۳۶۷', '1988-03-21/1989-03-20'],
    ['1367 SH', '1988-03-21/1989-03-20'],
    ['۱۳۶۷ هجری شمسی', '1988-03-21/1989-03-20'],
    ['بهار ۱۳۶۷', '1988-03-21/1988-06-21'],
    ['spring 1367', '1988-03-21/1988-06-21'],
    ['دهه ۱۳۶۰', '1981-03-21/1991-03-20'],
    ['حدود ۱۳۶۷', '1988-03-21~/1989-03-20~'],
    ['از ۱۳۶۷ تا ۱۳۶۸', '1988-03-21/1990-03-20'],
    ['مهر تا آذر ۱۳۶۷', '1988-09-23/1988-12-21'],
    ['پیش از ۱۳۶۷', '../1988-03-20'],
    ['بعد از شهریور ۱۳۶۷', '1988-09-23/..'],
    ['15 Muharram 1409', '1988-08-28~'],
    ['١٥ محرم ١٤٠٩', '1988-08-28~'],
    ['١٥ محرم ١٤٠٩ هـ', '1988-08-28~'],
    ['١٤٠٩هـ', '1988-08-14~/1989-08-02~'],
    ['Rabi al-Awwal 1409', '1988-10-13~/1988-11-10~'],
  ])('%s is %s', (words, expected) => {
    expect(edtf(words)).toBe(expected);
  });
});

describe('what is not sure is not decided', () => {
  test.each([
    ['12/9/2010', 'month'],
    ['١٤٠٩', 'calendar'],
    ['1441/02/13', 'calendar'],
    ['30 February 2011', 'no-such-day'],
    ['31 Mehr 1367', 'no-such-day'],
    ['30 Esfand 1367', 'no-such-day'],
    ['2010/13/1', 'no-such-day'],
    ['yesterday', 'not-a-date'],
    ['', 'not-a-date'],
    ['12 September', 'not-a-date'],
    ['12 Shahrivar 1988', 'not-a-date'],
    ['between 1990 and 1988', 'not-a-date'],
    ['Mehr News 2010', 'not-a-date'],
  ])('%s: %s', (words, expected) => {
    expect(edtf(words)).toBe(expected);
  });
});

test('EDTF is left as it is, a year of a time long gone too', () => {
  for (const text of ['1367', '1367-06-12', '-0044-03-15', 'Y170000002', '../1985', '1985/'])
    expect(edtf(text)).toBe(text);
});

test('whatever is typed, the answer is EDTF or the reason why not', () => {
  const word = fc.constantFrom(
    ...[
      '12',
      '۱۲',
      '1988',
      '1367',
      '۱۳۶۷',
      '١٤٠٩',
      'May',
      'شهریور',
      'محرم',
      'spring',
      'about',
      'before',
      'to',
    ],
    ...['between', 'and', 'تا', '-', '/', '?', ',', 'SH', 'AH', '1980s', 'the', 'of', '31', '0', '99999'],
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string({ maxLength: 4 })), { maxLength: 7 }), (words) => {
      const read = readDate(words.join(' '));
      if (typeof read !== 'string') expect(parseEdtf(read.edtf)).not.toBeNull();
    }),
    { numRuns: 2000 },
  );
});
