import { monthNamed, seasonNamed } from '#shared/edtf/names.ts';

export { MONTH, OTHER_MONTH, SEASON } from '#shared/edtf/names.ts';

/** 1 to 12 for a month of the Gregorian calendar by any of its names; null for another word. */
export function monthNumber(name: string): number | null {
  const named = monthNamed(name);
  return named?.calendar === 'gregorian' ? named.month : null;
}

/** 1 to 4, from spring. */
export function seasonNumber(name: string): number | null {
  return seasonNamed(name);
}
