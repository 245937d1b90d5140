import { valueInWords } from '#shared/case/in-words.ts';
import { readValue } from '#shared/claims/value.ts';
import type { ClaimType, GivenValue, Stance } from '#shared/model/case.ts';
import { dateProblem, edtfOf, wordsOf } from '../pieces/read-field.ts';

/** What a person writes of what words mean for a claim. */
export interface EvidenceFields {
  readonly stance: Stance;
  /** The value as it is written; empty for none. */
  readonly value: string;
}

export const NEW_EVIDENCE: EvidenceFields = { stance: 'supports', value: '' };

/** What each type asks for, as it may be written. */
export const VALUE_HINTS: Readonly<Record<ClaimType, string>> = {
  number: '50, about 50, over 200, 3 to 5',
  date: '12 September 1988, spring 1367',
  place: 'the lower building',
  person: 'Farid Moradi',
  'yes/no': 'yes, no',
  free: 'any words',
};

/** A value as it is written into its field. */
export function writtenValue(type: ClaimType, value: GivenValue | null): string {
  if (value === null) return '';
  return type === 'date' && typeof value === 'string' ? wordsOf(value) : valueInWords(value);
}

/** What is wrong with a value, as a sentence; null for nothing. An empty one says that none is given. */
export function valueProblem(type: ClaimType, written: string): string | null {
  const words = written.trim();
  if (words === '' || type === 'free') return null;
  if (type === 'date') return dateProblem(words);
  if (readValue(type, words) !== null) return null;
  if (type === 'number') return 'A number is asked for, such as 50, about 50, over 200 or 3 to 5.';
  return type === 'yes/no' ? 'Yes or no is asked for.' : 'Words are asked for.';
}

/** What is kept of a value as it was written. */
export function givenValue(type: ClaimType, written: string): GivenValue | null {
  const words = written.trim();
  if (words === '') return null;
  if (type === 'date') return edtfOf(words);
  if (type === 'yes/no') {
    const read = readValue(type, words);
    return read?.kind === 'yes-or-no' ? read.yes : null;
  }
  return type === 'number' && /^\d+(?:\.\d+)?$/.test(words) ? Number(words) : words;
}
