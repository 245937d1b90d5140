import { edtfInWords } from '#shared/edtf/in-words.ts';
import { readDate } from '#shared/edtf/read-date.ts';
import { unsureInWords } from '#shared/edtf/unsure-in-words.ts';

/** What is wrong with a date as a person wrote it, as a sentence; null for nothing. An empty one says that it is not known. */
export function dateProblem(words: string): string | null {
  const read = words.trim() === '' ? null : readDate(words);
  return typeof read === 'string' ? unsureInWords(read) : null;
}

/** EDTF of a date as a person wrote it; null where it is empty, or cannot be read. */
export function edtfOf(words: string): string | null {
  const read = words.trim() === '' ? null : readDate(words);
  return read === null || typeof read === 'string' ? null : read.edtf;
}

/** A date as a person would write it, such that it reads as the same again. */
export function wordsOf(edtf: string | null): string {
  if (edtf === null) return '';
  const words = edtfInWords(edtf);
  return edtfOf(words) === edtf ? words : edtf;
}
