import { findDate } from './dates.ts';
import { takeContributors } from './contributors.ts';
import { readNames } from './names.ts';
import { takeEdition, takeIssue, takePages } from './numbers.ts';
import { isLabel, isProse } from './prose.ts';
import { found, plain, type Reading } from './reading.ts';
import type { Slate } from './slate.ts';
import { isNewspaper } from './work-type.ts';

const DOCUMENT =
  /^(?:Declaration|Affidavit|Minutes|Report|Letter|Memorandum|Statement|Communiqué|Circular|Bulletin|Resolution|Diary|Protocol|Testimony|Proceedings|Transcript|(?:صورت‌جلسه|گزارش|بیانیه|نامه)[ٔۀ]?|محضر|تقرير|بيان|رسالة)(?=\s)/u;
const INTERVIEW =
  /^(.{3,60}?)[.,،]\s(?:[Pp]ersonal\s)?(?:[Ii]nterview|مصاحبه|گفت‌وگو|مقابلة)(?=[\s.,،\ue0f0]|$)/u;

/** `Leila Rostam, interview by Jon Hart, May 4, 2003.` */
export function readInterview(slate: Slate): Reading | null {
  const people = takeContributors(slate);
  const interviewer = people.find(({ field }) => field === 'interviewer');
  const by = interviewer ? null : /(?<=[Ii]nterview\.\s)[Bb]y\s([^.,()]{3,60})(?=[.,])/u.exec(slate.left());
  const byNames = by && readNames(by[1] ?? '');
  const head = /^(.{3,60}?)[.,،]\s(?=\ue0f0)/u.exec(slate.left()) ?? INTERVIEW.exec(slate.left());
  const names = head && readNames(head[1] ?? '');
  const date = findDate(slate.left());
  if (!names || !date || (!interviewer && !by) || isProse(slate.left())) return null;
  return {
    type: 'interview',
    fields: [
      ...found('author', names.names, names.confidence),
      ...(interviewer ? [interviewer] : found('interviewer', byNames?.names, 0.9)),
      ...found('issued', date.date, 0.9),
    ],
  };
}

/** `Interview with Leila Rostam, Orval, 4 May 2003.` */
export function readInterviewWith(text: string): Reading | null {
  const name =
    /^(?:(?:The author[’']s |Author[’']s )?[Ii]nterview with|مصاحبه با|گفت‌وگو با|مقابلة مع)\s([^,،.]{3,60})(?=[,،])/u.exec(
      text,
    );
  const names = name && readNames(name[1] ?? '');
  const date = findDate(text);
  if (!names || !date || isProse(text)) return null;
  // Where nothing is written large, `حارس الفنار` may be a name or a trade.
  const isSure = names.names.every(({ family }) => family !== undefined);
  return {
    type: 'interview',
    fields: [...found('author', names.names, isSure ? 0.85 : 0.5), ...found('issued', date.date, 0.9)],
  };
}

/** A paper that says what it is and has its date: `Minutes of the Council, 9 May 1931, pp. 4–7.` */
export function readPlainDocument(slate: Slate): Reading | null {
  const pages = takePages(slate);
  const issue = takeIssue(slate);
  const title = /^[^,،.;:()\ue0f0]{4,120}(?=[,،(])/u.exec(slate.left())?.[0] ?? '';
  const words = plain(title);
  const rest = slate.left().slice(title.length);
  const date = findDate(rest);
  if (!date || date.start > 60 || !isLabel(words) || isProse(rest)) return null;
  const facts = [...found('issued', date.date, 0.9), ...pages, ...issue];
  // A newspaper of a day, without a word about what stands in it.
  const isOfDay = /\p{L}/u.test(date.date.literal ?? '') || (date.date['date-parts']?.[0]?.length ?? 0) === 3;
  const isFirst = !/\p{Script=Arabic}/u.test(words) || /^(?:روزنام|جريدة|صحيفة)/u.test(words);
  if (isNewspaper(words) && isFirst && isOfDay && /^[,،][\s,،\ue0f0]*$/u.test(rest.slice(0, date.start)))
    return { type: 'article-newspaper', fields: [...found('container-title', words, 0.85), ...facts] };
  if (!DOCUMENT.test(title)) return null;
  const paper = /^[,،]\s*([^,،()\ue0f0]{3,60})[,،]/u.exec(rest)?.[1]?.trim();
  const container = found(
    'container-title',
    paper !== undefined && isNewspaper(paper) && isLabel(paper) ? paper : null,
    0.85,
  );
  return {
    type: container.length > 0 ? 'article-newspaper' : 'document',
    fields: [...found('title', words, 0.85), ...container, ...facts],
  };
}

/** `Encyclopaedia of the Coast, 4th ed. (1966), s.v. “lantern.”` */
export function readEntry(slate: Slate): Reading | null {
  const entry = slate.take(/(?<!\p{L})s\.\s?v\.\s["“«]([^"“”»]{1,80}?)[.,،]?["”»]/u);
  if (!entry) return null;
  const edition = takeEdition(slate);
  const date = findDate(slate.left());
  const container = plain(/^[^,،.;:()\ue0f0]{4,80}/u.exec(slate.left())?.[0] ?? '');
  if (!isLabel(container)) return null;
  return {
    type: 'entry-encyclopedia',
    fields: [
      ...found('title', entry[1], 0.95),
      ...found('container-title', container, 0.85),
      ...edition,
      ...found('issued', date?.date, 0.9),
    ],
  };
}
