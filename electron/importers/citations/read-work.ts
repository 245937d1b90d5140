import type { BackReference } from '#shared/model/citation.ts';
import { takeAddresses } from './addresses.ts';
import { readApa, readInText } from './apa.ts';
import { readArchival } from './archival.ts';
import { readBackReference, withoutRemark } from './back-reference.ts';
import { readBook } from './book.ts';
import { readCase } from './legal-case.ts';
import { readEntry, readInterview, readInterviewWith, readPlainDocument } from './plain-document.ts';
import { readQuoted } from './quoted-work.ts';
import type { Found, Reading } from './reading.ts';
import { referenceEnd } from './reference-end.ts';
import { readShortForm } from './short-form.ts';
import { openSlate, READ } from './slate.ts';
import { readStatute } from './statute.ts';
import { readUnDocument } from './un-document.ts';

export interface Work {
  readonly reading: Reading;
  readonly backReference: BackReference | null;
}

/**
 * What the words of one citation surely say; null when they do not look like a reference at all. The forms that can
 * be told by a word of their own come first, those that are known by their punctuation alone come last.
 */
export function readWork(raw: string): Work | null {
  const reference = raw.slice(0, referenceEnd(raw)).replaceAll(READ, ' ');
  const back = readBackReference(reference.trim());
  if (back) return { reading: { type: 'document', fields: back.fields }, backReference: back.backReference };
  const slate = openSlate(reference);
  const addresses = takeAddresses(slate);
  const isWeb = addresses.some(({ field }) => field === 'URL' || field === 'accessed');
  const words = slate.left().replaceAll(READ, ' ').trimEnd();
  const reading =
    readUnDocument(words) ??
    readCase(words) ??
    readArchival(words) ??
    readStatute(words) ??
    readEntry(slate.copy()) ??
    readInterview(slate.copy()) ??
    readInterviewWith(words) ??
    readQuoted(slate.copy(), isWeb) ??
    readApa(slate.copy(), isWeb) ??
    readInText(words) ??
    readBook(slate.copy()) ??
    readPlainDocument(slate.copy());
  if (reading)
    return {
      reading: withAddresses(reading, addresses),
      backReference: isShort(reading) ? { by: 'author' } : null,
    };
  const short = addresses.length === 0 ? (readShortForm(words) ?? readShortForm(withoutRemark(words))) : null;
  if (short) return { reading: short, backReference: { by: 'author' } };
  return addresses.some(({ field }) => field !== 'accessed')
    ? { reading: { type: typeOf(addresses), fields: addresses }, backReference: null }
    : null;
}

/** An author and a page or a year, and nowhere that it was published. */
function isShort({ type, fields }: Reading): boolean {
  const has = (field: Found['field']): boolean => fields.some((one) => one.field === field);
  return (
    type === 'document' &&
    has('author') &&
    !has('container-title') &&
    !has('publisher') &&
    (!has('title') || !has('issued'))
  );
}

function withAddresses({ type, fields }: Reading, addresses: readonly Found[]): Reading {
  return { type, fields: [...fields, ...addresses] };
}

function typeOf(addresses: readonly Found[]): Reading['type'] {
  return addresses.some(({ field }) => field === 'DOI') ? 'document' : 'webpage';
}
