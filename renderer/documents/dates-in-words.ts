import { edtfInWords } from '#shared/edtf/in-words.ts';

const TIME = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const DAY = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short' });
const DAY_AND_YEAR = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', year: 'numeric' });

/** An EDTF date as a person reads it, for a narrow line: `2010-09` is `Sep 2010`. */
export function publishedInWords(edtf: string): string {
  return edtfInWords(edtf, 'short');
}

/** When something happened, as short as it stays clear: the time today, the day this year, the date before. */
export function whenInWords(iso: string, now = new Date()): string {
  const when = new Date(iso);
  if (when.toDateString() === now.toDateString()) return TIME.format(when);
  return when.getFullYear() === now.getFullYear() ? DAY.format(when) : DAY_AND_YEAR.format(when);
}
