import { describe, expect, test } from 'vitest';
import { edtfExplained, edtfInWords } from '../../../../shared/edtf/in-words.ts';

describe('a date is told in words', () => {
  test.each([
    ['2010', '2010'],
    ['2010-09', 'September 2010'],
    ['2010-09-30', '30 September 2010'],
    ['2010-09-30T10:10:00Z', '30 September 2010, 10:10'],
    ['1988-21', 'Spring 1988'],
    ['1988~', 'c. 1988'],
    ['1988-05?', 'May 1988?'],
    ['1988%', 'c. 1988?'],
    ['198X', 'the 1980s'],
    ['19XX', 'between 1900 and 1999'],
    ['1988-XX', '1988, month unknown'],
    ['1988-09-XX', 'September 1988, day unknown'],
    ['1988/1990-05', '1988 to May 1990'],
    ['2003-05-03/2003-05-05', '3 to 5 May 2003'],
    ['2003-05/2003-06', 'May to June 2003'],
    ['2003-05/2003-06-02', 'May to 2 June 2003'],
    ['2003-05-03/2003-05', '3 May 2003 to May 2003'],
    ['2003-05-03~/2003-05-05~', 'c. 3 May 2003 to c. 5 May 2003'],
    ['2003-12/2004-01', 'December 2003 to January 2004'],
    ['1988-21/1988-22', 'Spring 1988 to Summer 1988'],
    ['../1985', 'until 1985'],
    ['1985/..', 'since 1985'],
    ['1985/', '1985 to an unknown date'],
    ['-0043', '44 BC'],
    ['0033', '0033'],
    ['someday', 'someday'],
  ])('%s: %s', (edtf, words) => {
    expect(edtfInWords(edtf)).toBe(words);
  });
});

describe('what will be stored is explained in the three calendars', () => {
  test.each([
    ['1988-09-03', ['Saturday 3 September 1988', '12 Shahrivar 1367', '21 Muharram 1409 (computed)']],
    [
      '1988-08-23/1988-09-22',
      ['23 August to 22 September 1988', 'Shahrivar 1367', '10 Muharram to 10 Safar 1409 (computed)'],
    ],
    [
      '1988-03-21/1989-03-20',
      ['21 March 1988 to 20 March 1989', '1367 SH', '3 Shaban 1408 to 12 Shaban 1409 (computed)'],
    ],
    ['1988-09', ['September 1988', '10 Shahrivar to 8 Mehr 1367', '19 Muharram to 18 Safar 1409 (computed)']],
    ['../1985', ['until 1985']],
    ['1367', ['1367']],
    ['no date', []],
  ])('%s', (edtf, words) => {
    expect(edtfExplained(edtf)).toEqual(words);
  });
});
