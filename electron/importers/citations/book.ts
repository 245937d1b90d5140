import { commaHeading, sentenceHeading } from './author-title.ts';
import { takeFacts, takeLastIssued } from './details.ts';
import { takeLastPages } from './numbers.ts';
import { isProse } from './prose.ts';
import { bracketedPublication, openPublication, type Publication } from './publication.ts';
import type { Found, Reading } from './reading.ts';
import { READ, type Slate } from './slate.ts';

/** A book or a thesis whose title is not marked: `Author. Title. Publisher, Year.` or `Author, Title (Place: Publisher, Year), page.` */
export function readBook(slate: Slate): Reading | null {
  if (/["“«]/u.test(slate.left().slice(0, 120))) return null;
  const details = [...takeFacts(slate), ...takeLastIssued(slate)];
  const pages = details.some(({ field }) => field === 'page') ? [] : takeLastPages(slate);
  const facts = [...details, ...pages];
  return bySentences(slate, facts) ?? byCommas(slate, facts);
}

function bySentences(slate: Slate, facts: readonly Found[]): Reading | null {
  const head = sentenceHeading(slate.left());
  if (!head) return null;
  const publication =
    bracketedPublication(slate.left()) ?? openPublication(slate.left(), head.end, bodyOf(head.fields));
  const isDated = facts.some(({ field }) => field === 'issued');
  const isPlaced = facts.some(({ field }) => field === 'page' || field === 'genre');
  const isReference = isDated && (head.isInverted || isPlaced || publication !== null);
  if (!isReference || isProse(slate.left().slice(head.end).replaceAll(READ, ' '))) return null;
  return book([...head.fields, ...facts, ...(publication?.fields ?? [])]);
}

function byCommas(slate: Slate, facts: readonly Found[]): Reading | null {
  const left = slate.left();
  const bracketed = bracketedPublication(left);
  const publication = bracketed ?? openPublication(left, afterFirstPiece(left));
  if (!publication || !facts.some(({ field }) => field === 'issued' || field === 'page')) return null;
  if (isProse(left.replaceAll(READ, ' '))) return null;
  const head = commaHeading(left, headEnd(left, publication));
  if (!head || (!bracketed && !isOneSentence(left, publication.start))) return null;
  return book([...head.fields, ...facts, ...publication.fields]);
}

/** Nothing ends between title and publisher: `…، آسیاب‌های نمک، نشر بندر`. */
function isOneSentence(left: string, at: number): boolean {
  const before = left.slice(0, at).trimEnd();
  return /[,،]/u.test(before) && (!/[.!?؟]$/u.test(before) || left.slice(at).search(/[:]/u) >= 0);
}

/** The author may be a house itself: `Harbour University, Tides, …`. */
function afterFirstPiece(left: string): number {
  const comma = left.search(/[,،]/u);
  return comma < 0 ? 0 : comma + 1;
}

/** Before the publication, or before what was read in front of it, such as an edition. */
function headEnd(left: string, { start }: Publication): number {
  const read = left.indexOf(READ);
  return read < 0 ? start : Math.min(start, read);
}

/** A body often publishes its works itself. */
function bodyOf(fields: readonly Found[]): string | null {
  const author = fields.find((one): one is Found<'author'> => one.field === 'author');
  return author?.value[0]?.literal ?? null;
}

/** Written by someone else than the rest of the book. */
const FRONT = /^(?:Introduction|Preface|Foreword|Afterword|Epilogue|مقدمه|پیشگفتار|مقدمة|تقديم)$/u;

function book(fields: readonly Found[]): Reading {
  const isFront = fields.some(
    ({ field, value }) => field === 'title' && typeof value === 'string' && FRONT.test(value),
  );
  if (isFront) return { type: 'chapter', fields };
  const has = (field: Found['field']): boolean => fields.some((one) => one.field === field);
  if (has('genre')) return { type: 'thesis', fields };
  return { type: has('issue') ? 'article-journal' : 'book', fields };
}
