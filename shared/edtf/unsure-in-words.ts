import type { Unsure } from './read-point.ts';

const SENTENCES: Readonly<Record<Unsure, string>> = {
  calendar: 'Which calendar is this? Write 1367 SH, 1409 AH or 1988 AD.',
  month: 'Which of the two is the month? Write it as a word, as in 12 September 2010.',
  'no-such-day': 'There is no such day in this calendar.',
  'not-a-date':
    'Ibid cannot read this as a date. Write it as in 12 September 2010, spring 1988, about 1988 or 1367/6/12.',
};

export function unsureInWords(unsure: Unsure): string {
  return SENTENCES[unsure];
}
