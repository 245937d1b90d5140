import { findDate } from './dates.ts';
import { isLabel, isProse } from './prose.ts';
import { type Found, found, plain, type Reading } from './reading.ts';

const CODE =
  /(?<![\p{L}\p{Nd}])(\d{1,3})\s(U\.\s?S\.\s?C\.(?:\s?A\.)?|C\.\s?F\.\s?R\.|[\p{Lu}]\p{L}*\.?\sCode)\s§{1,2}\s?([\w.()-]*[\w)])/u;
const PUBLIC_LAW = /Pub\.\s?L\.\s(?:No\.\s)?(\d{1,3}[-–]\d{1,4})/u;
const AT_LARGE = /(\d{1,3})\s(Stat\.|U\.\s?N\.\s?T\.\s?S\.|L\.\s?N\.\s?T\.\s?S\.|O\.\s?J\.)\s(\d{1,5})/u;
const ACT =
  /(?:^|[,.]\s)(\p{Lu}[^,;:()“”"]{2,80}?\s(?:Act|Ordinance|Order|Regulations|Code|Law|Statute|Decree))(?:\s(\d{4}))?(?=[,.\s(]|$)/u;
const TREATY =
  /^((?=\p{Lu})[^,;:“”"]{0,100}?(?:Convention|Treaty|Protocol|Covenant|Charter|Agreement|Statute)[^,;:“”"]{0,100}?)(?=,)/u;
const SECTION =
  /(?<![\p{L}])(?:ss?\.?|sec(?:s|tion)?\.?|§{1,2}|art(?:s|icle)?\.?|ماد[هۀة]ٔ?|المادة|الماده|بند)\s?(\p{Nd}+(?:[.–-]?[\p{Nd}A-Za-z()]+)*)/iu;
const EASTERN =
  /^((?:قانون|لایحه|آیین‌نامه|القانون|مرسوم|نظام|دستور|لائحة)[^،,؛;:()\p{Nd}]{2,80}?)(?=\s*(?:[،,(]|رقم|مصوب|لسنة|شماره|\p{Nd}))/u;
const EASTERN_NUMBER = /(?:رقم|شماره)\s(\p{Nd}+)/u;

/** A statute, a regulation, a treaty. */
export function readStatute(text: string): Reading | null {
  if (isProse(text)) return null;
  return readCode(text) ?? readTreaty(text) ?? readAct(text) ?? readEastern(text);
}

function readCode(text: string): Reading | null {
  const code = CODE.exec(text);
  if (!code) return null;
  const [all, volume, series = '', section] = code;
  const title = plain(text.slice(0, code.index));
  const issued = /\(([^()]*\d{4})\)/u.exec(text.slice(code.index + all.length))?.[1];
  return {
    type: /^C\.\s?F/u.test(series) ? 'regulation' : 'legislation',
    fields: [
      ...found('title', isLabel(title) ? title : null, 0.8),
      ...found('volume', volume, 0.95),
      ...found('container-title', series, 0.95),
      ...found('section', section, 0.95),
      ...found('issued', issued === undefined ? null : findDate(issued)?.date, 0.9),
    ],
  };
}

function readTreaty(text: string): Reading | null {
  const series = AT_LARGE.exec(text);
  const title = TREATY.exec(text)?.[1];
  if (!series || title === undefined || /Stat/u.test(series[2] ?? '')) return null;
  return {
    type: 'treaty',
    fields: [
      ...found('title', title, 0.9),
      ...found('issued', findDate(text.slice(title.length, series.index))?.date, 0.9),
      ...volumeOf(series),
    ],
  };
}

function readAct(text: string): Reading | null {
  const act = ACT.exec(text);
  const law = PUBLIC_LAW.exec(text);
  const section = SECTION.exec(text.slice(act ? act.index + act[0].length : 0));
  if (!law && !(act && (act[2] !== undefined || section))) return null;
  const series = AT_LARGE.exec(text);
  const [, name = '', year] = act ?? [];
  const title = year === undefined ? name : `${name} ${year}`;
  const date = year ?? /\(([^()]*\d{4})\)/u.exec(text)?.[1];
  return {
    type: 'legislation',
    fields: [
      ...found('title', isLabel(title) ? title : null, 0.9),
      ...found('number', law?.[1], 0.95),
      ...(series ? volumeOf(series) : []),
      ...found('issued', date === undefined ? null : findDate(date)?.date, 0.9),
      ...found('section', law ? null : section?.[1], 0.9),
    ],
  };
}

function readEastern(text: string): Reading | null {
  const title = EASTERN.exec(text)?.[1];
  if (title === undefined) return null;
  const rest = text.slice(title.length);
  const facts: readonly Found[] = [
    ...found('number', EASTERN_NUMBER.exec(rest)?.[1], 0.95),
    ...found('issued', findDate(rest)?.date, 0.9),
    ...found('section', SECTION.exec(rest)?.[1], 0.9),
  ];
  return facts.length < 2
    ? null
    : { type: 'legislation', fields: [...found('title', plain(title), 0.85), ...facts] };
}

function volumeOf([, volume, series, page]: RegExpExecArray): readonly Found[] {
  return [
    ...found('volume', volume, 0.95),
    ...found('container-title', series, 0.95),
    ...found('page', page, 0.95),
  ];
}
