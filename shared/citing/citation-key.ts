import { parseEdtf } from '../edtf/edtf.ts';
import { familyName } from './csl-names.ts';
import type { CitedWork } from './in-words.ts';
import { romanised } from './romanised.ts';

const LONGEST_PART = 20;
/** Words at the beginning of a title that say nothing of it. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'a an and as at by de der des die el for from in la le les of on or the to un une with و در از به با بر تا که این آن ال في من عن على إلى'.split(
    ' ',
  ),
);

/**
 * What a document goes by in Markdown: `ellison2011lantern`, in Latin letters and digits whatever its script. Of several
 * with the same one the later have a letter, and after those a number, behind it. `given` remembers for the next of them how far
 * that has come, for whoever gives keys to many.
 */
export function citationKey(
  { authors, title, published }: CitedWork,
  isTaken: (key: string) => boolean,
  given: Map<string, number> = new Map(),
): string {
  const [author] = authors;
  const words = wordsOf(title).filter((word) => !EMPTY_WORDS.has(word.toLowerCase()));
  const parts = [
    ...(author === undefined ? [] : [familyName(author)]),
    yearOf(published),
    ...words.slice(0, author === undefined ? 2 : 1),
  ];
  const base = parts.map((part) => romanised(part).slice(0, LONGEST_PART)).join('') || 'work';
  for (let number = given.get(base) ?? 0; ; number += 1) {
    const key = `${base}${behind(number)}`;
    if (isTaken(key)) continue;
    given.set(base, number + 1);
    return key;
  }
}

function wordsOf(title: string): readonly string[] {
  return title.match(/[\p{L}\p{N}\p{M}\u200c]+/gu) ?? [];
}

function yearOf(published: string | null): string {
  const parsed = published === null ? null : parseEdtf(published);
  const point = parsed?.kind === 'point' ? parsed.point : parsed?.from;
  return typeof point === 'object' ? point.year.replaceAll(/[^\dX]/g, '').toLowerCase() : '';
}

/** Nothing, `a` to `z`, `n27` and on: a bare number could be taken for a part of the year. */
function behind(number: number): string {
  if (number === 0) return '';
  return number <= 26 ? String.fromCharCode('a'.charCodeAt(0) + number - 1) : `n${number}`;
}
