import { fold } from '../fold/fold.ts';
import { type Doubt, firstDay, lastDay, parseEdtf } from './edtf.ts';
import type { Calendar } from './names.ts';
import { readPoint, type Unsure } from './read-point.ts';
import { type Converted, neighbour, toEdtf } from './to-edtf.ts';

export interface ReadDate {
  readonly edtf: string;
  /** In which it was written. */
  readonly calendar: Calendar;
}

interface ReadPart extends Converted {
  readonly calendar: Calendar;
  readonly doubt: Doubt;
}

const WEEKDAYS =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:یک|دو|سه|چهار|پنج)?\s?شنبه|جمعه|(?:ال)?(?:احد|اثنین|ثلاثا|اربعا|خمیس|جمعه|سبت))[,،.]?\s+/iu;
const ABOUT =
  /^(?:about|around|approximately|approx\.?|roughly|circa|ca?\.|ca|c(?=\s?\d)|حدود(?:ا)?|در حدود|نحو|حوالی|تقریبا)\s*/iu;
const PERHAPS = /^(?:perhaps|possibly|probably|maybe|شاید|احتمالا|ربما)\s+/iu;

/** In the order in which they are tried. What stands between two dates that are one interval. */
const BETWEEN: readonly RegExp[] = [
  /^(?:between|بین)\s+(?<from>.+?)\s+(?:and|و)\s+(?<to>.+)$/iu,
  /^(?:from\s+|از\s+|من\s+)?(?<from>.+?)\s+(?:to|until|till|through|تا|الی|حتی)\s+(?<to>.+)$/iu,
  /^(?<from>.+?)\s+-\s+(?<to>.+)$/u,
  /^(?<from>[^-]+)-(?<to>[^-]+)$/u,
  /^(?<from>.+?)\s+\/\s+(?<to>.+)$/u,
];
const ONE_SIDED: readonly (readonly [RegExp, (part: ReadPart) => string | null])[] = [
  [/^(?:before|قبل از|پیش از|قبل)\s+/iu, ({ from }) => beside(from, -1)],
  [/^(?:after|بعد از|پس از|بعد)\s+/iu, ({ to }) => beside(to, 1)],
  [/^(?:until|till|up to|by|not after|تا|حتی)\s+/iu, ({ to }) => `../${to}`],
  [/^(?:since|from|not before|از|منذ)\s+/iu, ({ from }) => `${from}/..`],
];

/**
 * Reads a date as people write one, in three languages and three calendars: `12 September 2010`, `spring 1988`,
 * `about 1988`, `1367/6/12`, `between 1988 and 1990`, or EDTF itself. Only what the words say and only what is sure;
 * otherwise answers what is not.
 */
export function readDate(words: string): ReadDate | Unsure {
  const trimmed = words.trim();
  // Figures of other scripts say which calendar is meant, so only plain ones are EDTF at once.
  if (parseEdtf(trimmed)) return { edtf: trimmed, calendar: 'gregorian' };
  const folded = foldKeepingDigits(trimmed);
  const interval = readInterval(folded);
  if (interval) return interval;
  for (const [lead, ends] of ONE_SIDED) {
    if (!lead.test(folded)) continue;
    const part = readPart(folded.replace(lead, ''));
    const edtf = typeof part === 'string' ? null : ends(part);
    if (typeof part === 'string') return part;
    return edtf === null ? 'not-a-date' : { edtf, calendar: part.calendar };
  }
  const part = readPart(folded);
  if (typeof part === 'string') return part;
  return { edtf: part.edtf, calendar: part.calendar };
}

function readInterval(text: string): ReadDate | null {
  for (const form of BETWEEN) {
    const groups = form.exec(text)?.groups;
    const to = groups && readPart(groups['to'] ?? '');
    if (!groups || !to || typeof to === 'string') continue;
    const from = readPart(completed(groups['from'] ?? '', groups['to'] ?? ''));
    if (typeof from === 'string') continue;
    const edtf = `${from.from}/${to.to}`;
    if (parseEdtf(edtf) && from.from !== to.to) return { edtf, calendar: to.calendar };
  }
  return shortYears(text);
}

/** `3`–`5 May 2003`, `May`–`June 2003`: the first lacks what it shares with the second. */
function completed(from: string, to: string): string {
  const year = /\p{Nd}{4}\D*$/u.exec(to)?.[0] ?? '';
  if (/^\p{Nd}{1,2}$/u.test(from.trim()))
    return `${from.trim()} ${to.replace(/^\s*\p{Nd}{1,2}(?:st|nd|rd|th)?\s+/u, '')}`;
  return /\p{Nd}{4}/u.test(from) ? from : `${from} ${year}`;
}

/** `1988–89`. */
function shortYears(text: string): ReadDate | null {
  const groups = /^(?<from>(?<century>1[5-9]|20)\d{2})\s?[-/]\s?(?<to>\d{2})$/u.exec(text)?.groups;
  if (!groups) return null;
  const edtf = `${groups['from']}/${groups['century']}${groups['to']}`;
  return parseEdtf(edtf) && Number(groups['to']) > 24 ? { edtf, calendar: 'gregorian' } : null;
}

function readPart(words: string): ReadPart | Unsure {
  let text = words
    .trim()
    .replace(/^\[(.*)\]$/u, '$1')
    .trim();
  const isDoubtful = PERHAPS.test(text) || /\?$|؟$/u.test(text);
  text = text.replace(PERHAPS, '').replace(/\s*[?؟]$/u, '');
  const isAbout = ABOUT.test(text);
  text = text.replace(ABOUT, '').replace(WEEKDAYS, '');
  const written = readPoint(text);
  if (typeof written === 'string') return written;
  const converted = toEdtf(written);
  if (typeof converted === 'string') return converted;
  const doubt: Doubt = isDoubtful ? (isAbout ? '%' : '?') : isAbout ? '~' : '';
  const [from, to] = [doubted(converted.from, doubt), doubted(converted.to, doubt)];
  const edtf = converted.edtf.includes('/') ? `${from}/${to}` : doubted(converted.edtf, doubt);
  return parseEdtf(edtf) ? { edtf, from, to, calendar: written.calendar, doubt } : 'not-a-date';
}

function doubted(edtf: string, doubt: Doubt): string {
  if (doubt === '') return edtf;
  return edtf.endsWith('~') ? `${edtf.slice(0, -1)}${doubt === '?' ? '%' : doubt}` : edtf + doubt;
}

/** The day next to a date, on the side where nothing of it is. */
function beside(edtf: string, side: -1 | 1): string | null {
  const parsed = parseEdtf(edtf);
  if (parsed?.kind !== 'point') return null;
  const { point } = parsed;
  const day = `${neighbour(side < 0 ? firstDay(point) : lastDay(point), side)}${point.doubt}`;
  return side < 0 ? `../${day}` : `${day}/..`;
}

/** Spellings brought together, and figures left in their script. */
function foldKeepingDigits(text: string): string {
  return text
    .split(/(\p{Nd}+)/u)
    .map((part, index) => (index % 2 === 1 ? part : fold(part).text))
    .join('')
    .replaceAll(/\s+/gu, ' ');
}
