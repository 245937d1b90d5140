import { type EdtfEnd, parseEdtf } from '../edtf/edtf.ts';
import { edtfInWords } from '../edtf/in-words.ts';
import type { CitedItem } from '../model/note-state.ts';
import type { Work } from '../model/work.ts';
import { familyName } from './csl-names.ts';
import { locatorInWords } from './locator.ts';

/** What a citation says of a work. */
export type CitedWork = Pick<Work, 'authors' | 'title' | 'published'>;

export const NO_SUCH_WORK = 'a work that is not in this library';

/** `(Moradi 2011, p. 3; see Nouri 1988)`: what a citation looks like in a note. */
export function citationInWords(
  items: readonly CitedItem[],
  workOf: (documentId: string) => CitedWork | null,
): string {
  return `(${items.map((item) => itemInWords(item, workOf(item.documentId))).join('; ')})`;
}

/** One work of a citation; null for one that the library does not have. */
export function itemInWords(item: CitedItem, work: CitedWork | null): string {
  const { prefix = '', suffix = '', locator, suppressAuthor = false } = item;
  const name = work ? workInWords(work, suppressAuthor) : NO_SUCH_WORK;
  const place = locator ? `, ${locatorInWords(locator)}` : '';
  const behind = suffix === '' || /^[,.;:،؛]/u.test(suffix) ? suffix : ` ${suffix}`;
  return `${prefix === '' ? '' : `${prefix} `}${name}${place}${behind}`;
}

/** `Moradi & Nouri 2011`; without authors by its title, and with `n.d.` where nobody knows when. */
export function workInWords({ authors, title, published }: CitedWork, suppressAuthor = false): string {
  const year = yearInWords(published);
  if (suppressAuthor) return year;
  return `${authors.length === 0 ? `“${shortTitle(title)}”` : authorsInWords(authors)} ${year}`;
}

function authorsInWords(authors: readonly string[]): string {
  const [first = '', second = '', ...more] = authors.map(familyName);
  if (second === '') return first;
  return more.length > 0 ? `${first} et al.` : `${first} & ${second}`;
}

const MOST_TITLE_WORDS = 6;

/** The first words of a title, for where there is no room. */
export function shortTitle(title: string): string {
  const words = title.trim().split(/\s+/u);
  if (words.length > MOST_TITLE_WORDS) return `${words.slice(0, MOST_TITLE_WORDS).join(' ')}…`;
  return title.trim() || 'Untitled';
}

/** The year of a date in EDTF, as sure as it is: `2011`, `c. 1988`, `1986–1988`. */
export function yearInWords(published: string | null): string {
  if (published === null) return 'n.d.';
  const parsed = parseEdtf(published);
  if (!parsed) return published;
  const say = (end: EdtfEnd): string =>
    typeof end === 'string' ? '' : edtfInWords(`${end.year}${end.doubt}`, 'short');
  if (parsed.kind === 'point') return say(parsed.point);
  const [from, to] = [say(parsed.from), say(parsed.to)];
  return from === to ? from : `${from}–${to}`;
}
