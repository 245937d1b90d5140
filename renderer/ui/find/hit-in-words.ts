import type { Found } from './finder.ts';

/** `3 of 17`, with an ellipsis while there may be more. */
export function hitInWords({ count, done }: Pick<Found, 'count' | 'done'>, at: number | null): string {
  if (count === 0) return done ? 'Not found' : '…';
  const all = `${count.toLocaleString('en')}${done ? '' : '…'}`;
  return at === null ? all : `${(at + 1).toLocaleString('en')} of ${all}`;
}
