import { compareDays, type Day, firstDay, lastDay, parseEdtf } from '#shared/edtf/edtf.ts';
import { fold } from '#shared/fold/fold.ts';
import type { CslDate, CslItem } from '#shared/model/citation.ts';
import type { MatchReason } from '#shared/model/cited.ts';
import type { DocumentId } from '#shared/model/ids.ts';
import type { CitableWork } from '../storage/citable-works.ts';
import { addressKey, doiKey } from './address-key.ts';
import { remembered } from '#shared/text/remembered.ts';
import { isOneOf } from './same-name.ts';

export interface WorkMatch {
  readonly documentId: DocumentId;
  readonly reasons: readonly MatchReason[];
}

/** The works of a library by what citations name them by. */
export interface WorkIndex {
  /** Those that the item may be, the likeliest first; never the document that cites it. */
  find(item: CslItem, citing?: DocumentId): readonly WorkMatch[];
}

const WEIGHTS: Readonly<Record<MatchReason, number>> = {
  doi: 16,
  address: 8,
  title: 4,
  author: 2,
  publisher: 1,
  year: 1,
};
const keyOfAddress = remembered(addressKey);

/** A title of so many words is one work's alone; a shorter one, such as "Annual Report", needs something beside it. */
const TELLING_WORDS = 5;
const MOST_MATCHES = 3;

/** Makes ready the works of the library for many citations: by identifier, by address and by title. */
export function indexWorks(works: readonly CitableWork[]): WorkIndex {
  const byDoi = new Map<string, CitableWork[]>();
  const byAddress = new Map<string, CitableWork[]>();
  const byTitle = new Map<string, CitableWork[]>();
  for (const work of works) {
    add(byDoi, doiOf(work.doi, work.url), work);
    add(byAddress, keyOfAddress(work.url ?? ''), work);
    for (const title of titleKeys(work.title)) add(byTitle, title, work);
  }
  return {
    find(item, citing) {
      const candidates = new Set([
        ...(byDoi.get(doiOf(item.DOI, item.URL) ?? '') ?? []),
        ...(byAddress.get(keyOfAddress(item.URL ?? '') ?? '') ?? []),
        ...titleKeys(item.title ?? '').flatMap((title) => byTitle.get(title) ?? []),
      ]);
      return [...candidates]
        .flatMap((work): readonly WorkMatch[] => {
          if (work.documentId === citing) return [];
          const reasons = reasonsFor(item, work);
          return reasons ? [{ documentId: work.documentId, reasons }] : [];
        })
        .toSorted((a, b) => weight(b) - weight(a))
        .slice(0, MOST_MATCHES);
    },
  };
}

function add(works: Map<string, CitableWork[]>, key: string | null, work: CitableWork): void {
  if (key === null || key === '') return;
  const same = works.get(key);
  if (same) same.push(work);
  else works.set(key, [work]);
}

function weight({ reasons }: WorkMatch): number {
  return reasons.reduce((sum, reason) => sum + WEIGHTS[reason], 0);
}

/**
 * Why the work may be the one that the item names; null where it is not. The same number or the same address is enough.
 * The same title is not where author or year is another one: a work is easily taken for its author's next.
 */
function reasonsFor(item: CslItem, work: CitableWork): readonly MatchReason[] | null {
  const doi = doiOf(item.DOI, item.URL);
  const sameDoi = doi !== null && doi === doiOf(work.doi, work.url);
  const address = keyOfAddress(item.URL ?? '');
  const sameAddress = address !== null && address === keyOfAddress(work.url ?? '');
  const sameTitle = item.title !== undefined && isSameTitle(item.title, work.title);
  const people = item.author ?? item.editor ?? [];
  const sameAuthor = people.length > 0 && isOneOf(people, work.authors);
  const samePublisher = work.publisher !== null && isOneOf(bodiesOf(item), [work.publisher]);
  const year = sameYear(item.issued, work.published);
  const reasons: readonly MatchReason[] = [
    ...(sameDoi ? (['doi'] as const) : []),
    ...(sameAddress ? (['address'] as const) : []),
    ...(sameTitle ? (['title'] as const) : []),
    ...(sameAuthor ? (['author'] as const) : []),
    ...(samePublisher ? (['publisher'] as const) : []),
    ...(year === 'same' ? (['year'] as const) : []),
  ];
  if (sameDoi || sameAddress) return reasons;
  if (!sameTitle || year === 'other') return null;
  const otherAuthor = people.length > 0 && work.authors.length > 0 && !sameAuthor;
  if (otherAuthor) return null;
  const telling = wordsOf(item.title ?? '').length >= TELLING_WORDS;
  return reasons.length > 1 || telling ? reasons : null;
}

/** Who may be behind a work that names no author: who published it, or the body that speaks in it. */
function bodiesOf(item: CslItem): NonNullable<CslItem['author']> {
  const bodies = [item.publisher, item['container-title'], item.authority].filter((one) => one !== undefined);
  return [...bodies.map((literal) => ({ literal })), ...(item.author ?? [])];
}

function doiOf(doi: string | null | undefined, url: string | null | undefined): string | null {
  return doiKey(doi ?? '') ?? doiKey(url ?? '');
}

const wordsOf = remembered((title): readonly string[] => fold(title).text.match(/[\p{L}\p{N}]+/gu) ?? []);

/** The title, and what of it stands before a subtitle if that says something: `The Lantern Goes Out: A Report`. */
const titleKeys = remembered((title): readonly string[] => {
  const whole = wordsOf(title).join(' ');
  const main = mainTitle(title);
  return [whole, ...(main === null ? [] : [main])].filter((key) => key !== '');
});

const SHORTEST_MAIN = 2;

function mainTitle(title: string): string | null {
  const [before, after] = title.split(/[:：؛]\s|\s[–—-]\s/u, 2);
  const words = wordsOf(before ?? '');
  return after === undefined || words.length < SHORTEST_MAIN ? null : words.join(' ');
}

/** Two with different subtitles are two works. */
function isSameTitle(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one).join(' '), wordsOf(other).join(' ')];
  if (a === '' || b === '') return false;
  return a === b || mainTitle(one) === b || a === mainTitle(other);
}

function sameYear(issued: CslDate | undefined, published: string | null): 'same' | 'other' | 'unknown' {
  const [one, other] = [daysOfCsl(issued), published === null ? null : daysOf(published)];
  if (!one || !other) return 'unknown';
  const wholeYears = (days: Days): Days => ({
    first: { year: days.first.year, month: 1, day: 1 },
    last: { year: days.last.year, month: 12, day: 31 },
  });
  const [a, b] = [wholeYears(one), wholeYears(other)];
  return compareDays(a.first, b.last) <= 0 && compareDays(b.first, a.last) <= 0 ? 'same' : 'other';
}

interface Days {
  readonly first: Day;
  readonly last: Day;
}

function daysOfCsl(date: CslDate | undefined): Days | null {
  if (date?.edtf !== undefined) return daysOf(date.edtf);
  const years = (date?.['date-parts'] ?? []).flatMap((parts) => parts.slice(0, 1));
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return null;
  return { first: { year: first, month: 1, day: 1 }, last: { year: last, month: 12, day: 31 } };
}

function daysOf(edtf: string): Days | null {
  const date = parseEdtf(edtf);
  if (date?.kind === 'point') return { first: firstDay(date.point), last: lastDay(date.point) };
  if (!date || typeof date.from === 'string' || typeof date.to === 'string') return null;
  return { first: firstDay(date.from), last: lastDay(date.to) };
}
