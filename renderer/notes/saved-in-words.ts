const TIME = new Intl.DateTimeFormat('en', {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});
const DAY = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', year: 'numeric' });

/** When a version was saved, to the second: several may be of one minute. */
export function savedInWords(iso: string, now = new Date()): string {
  const when = new Date(iso);
  const day = when.toDateString() === now.toDateString() ? 'Today' : DAY.format(when);
  return `${day}, ${TIME.format(when)}`;
}
