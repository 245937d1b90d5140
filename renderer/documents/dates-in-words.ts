const MONTH = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' });
const TIME = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const DAY = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short' });
const DAY_AND_YEAR = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', year: 'numeric' });

/** An EDTF date as a person reads it: `2010-09` is `Sep 2010`. What is more than a plain date stays as written. */
export function publishedInWords(edtf: string): string {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/.exec(edtf);
  const [, year, month, day, qualifier] = parts ?? [];
  if (year === undefined) return edtf;
  const monthName = month === undefined ? '' : `${MONTH.format(Date.UTC(2000, Number(month) - 1, 1))} `;
  const circa = qualifier === '~' || qualifier === '%' ? 'c. ' : '';
  const doubt = qualifier === '?' || qualifier === '%' ? '?' : '';
  return `${circa}${day === undefined ? '' : `${Number(day)} `}${monthName}${year}${doubt}`;
}

/** When something happened, as short as it stays clear: the time today, the day this year, the date before. */
export function whenInWords(iso: string, now = new Date()): string {
  const when = new Date(iso);
  if (when.toDateString() === now.toDateString()) return TIME.format(when);
  return when.getFullYear() === now.getFullYear() ? DAY.format(when) : DAY_AND_YEAR.format(when);
}
