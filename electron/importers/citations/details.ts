import { takeContributors } from './contributors.ts';
import { findDate, type FoundDate } from './dates.ts';
import { takeEdition, takePages, takeVolume } from './numbers.ts';
import { type Found, found, plain } from './reading.ts';
import type { Slate } from './slate.ts';

const GENRE =
  /(?<![\p{L}])(?:(?:[Uu]npublished\s)?(?:Ph\.?\s?D\.?|M\.?A\.?|M\.?Sc\.?|[Dd]octoral|[Mm]aster[’']?s)\s(?:diss(?:ertation|\.)|thesis)|Diss\.|(?:پایان[‌\s]نامه|رساله)[ٔۀ]?(?:\sی)?(?:\s(?:دکتری|دکترا|کارشناسی ارشد))?|(?:أطروحة|رسالة)\s(?:دكتوراه|ماجستير))(?![\p{L}])/u;

/** What says of itself what it is, wherever it stands: genre, people, edition, volume, pages and the date. */
export function takeDetails(slate: Slate): readonly Found[] {
  return [...takeFacts(slate), ...takeIssued(slate)];
}

/** The same without the date. */
export function takeFacts(slate: Slate): readonly Found[] {
  const genre = found('genre', plain(slate.take(GENRE)?.[0] ?? ''), 0.95);
  const people = takeContributors(slate);
  const edition = takeEdition(slate);
  const pages = takePages(slate);
  const volume = takeVolume(slate);
  return [...genre, ...people, ...edition, ...pages, ...volume];
}

/** The first date in what is left: behind a title in quotation marks, that of the work. */
function takeIssued(slate: Slate): readonly Found[] {
  const date = findDate(slate.left());
  if (!date) return [];
  slate.wipe(date.start, date.end);
  return found('issued', date.date, 0.9);
}

/** The last date in what is left: the title of a book may have dates, and stands before that of the book. */
export function takeLastIssued(slate: Slate): readonly Found[] {
  let last: FoundDate | null = null;
  for (let from = 0; ;) {
    const date: FoundDate | null = findDate(slate.left().slice(from));
    if (!date) break;
    last = { ...date, start: from + date.start, end: from + date.end };
    from = last.end;
  }
  if (!last) return [];
  slate.wipe(last.start, last.end);
  return found('issued', last.date, 0.9);
}
