import { expect, test } from 'vitest';
import { findDates } from '#shared/drafting/find-dates.ts';
import { findValue } from '#shared/drafting/find-value.ts';
import { readNumber } from '#shared/claims/read-number.ts';

test.each([
  ['there were about fifty people in the lower building', 'about 50'],
  ['Two people from the lower building died', 2],
  ['twenty-five cells', 25],
  ['two hundred and five prisoners', 205],
  ['a hundred men', 100],
  ['at least 2,000 men', 'at least 2000'],
  ['she had one hundred and twenty thousand', 120_000],
  ['پس بیش از دویست نفر آنجا بودند.', 'over 200'],
  ['سه نفر مردند، نه دو نفر.', 3],
  ['چهل و پنج نفر', 45],
  ['هزار و دویست نفر', 1200],
  ['حدود ۵۰ نفر', 'about 50'],
  ['كان هناك أكثر من مئة وخمسين شخصا', 'over 150'],
])('“%s” gives %s, which a claim of that type can read', (words, value) => {
  expect(findValue(words)).toEqual({ type: 'number', value });
  expect(readNumber(value)).not.toBeNull();
});

test.each([
  ['In January 1988 the road was closed by snow for three weeks.', '1988-01'],
  ['I left on 9 October 1988 in a lorry', '1988-10-09'],
  ['در دی ۱۳۶۶ راه بسته شد', '1987-12-22/1988-01-20'],
])('“%s” gives a date, and how long it took is no number of anything', (words, value) => {
  expect(findValue(words)).toEqual({ type: 'date', value });
});

test('words with neither a number nor a date say that something is so; one of them counts nothing', () => {
  for (const words of ['They were not beaten', 'one of them kept the books', '', '…'])
    expect(findValue(words)).toEqual({ type: 'yes/no', value: true });
});

test('every date is found, each in as many words as belong to it', () => {
  const text = 'He came in spring 1984, was there from March 1987 to October 1988, and spoke on 14 May 2011.';
  expect(findDates(text).map(({ edtf, start, end }) => [text.slice(start, end), edtf])).toEqual([
    ['spring 1984', '1984-21'],
    ['from March 1987 to October 1988', '1987-03/1988-10'],
    ['14 May 2011', '2011-05-14'],
  ]);
});
