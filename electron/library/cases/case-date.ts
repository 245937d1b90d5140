import { parseEdtf } from '#shared/edtf/edtf.ts';
import { readDate } from '#shared/edtf/read-date.ts';
import { unsureInWords } from '#shared/edtf/unsure-in-words.ts';
import { Failed } from '#shared/ipc/result.ts';

/** EDTF of level 1, of a date in EDTF or as people write one; null for none. Fails with `invalid-case` for what is no date. */
export function dateIn(given: string | null | undefined, of: string): string | null {
  if (given == null || given.trim() === '') return null;
  if (parseEdtf(given.trim())) return given.trim();
  const read = readDate(given);
  if (typeof read !== 'string') return read.edtf;
  throw new Failed('invalid-case', `The date “${given}” of ${of} cannot be read. ${unsureInWords(read)}`);
}
