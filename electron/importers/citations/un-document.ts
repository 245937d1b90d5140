import { findDate } from './dates.ts';
import { isLabel, isProse, isTitle } from './prose.ts';
import { found, plainTitle, type Reading } from './reading.ts';

/** A document symbol of the United Nations, https://research.un.org/en/docs/symbols: `A/HRC/13/39/Add.5`. */
const SYMBOL = String.raw`(?:A|S|E|T|CAT|CCPR|CEDAW|CERD|CRC|CRPD|CED|CMW|HRI|HSP|ST|DP|TD|UNEP|UNSCR|LC|FCCC|NPT)\/(?=[\w./()-]{0,60}\d)[\w.()-]{1,30}(?:\/[\w.()-]{1,30}){0,8}`;
const DOCUMENT = new RegExp(
  String.raw`(?:U\.?\s?N\.?\s?(?:Docs?|Documents?)\.?(?:\s(?:No|no)\.)?:?\s|سند سازمان ملل(?: متحد)?:?\s|وثيقة الأمم المتحدة:?\s)?(?<![\p{L}\p{Nd}/:.])(${SYMBOL})`,
  'u',
);
const BODY =
  /(?:^|\s)(?:UN|U\.N\.|UNGA|UNSC|UNHRC|OHCHR|UNHCR|Council|Assembly|Committee|Commission|Commissioner|Secretary-General|Secretariat|Office|Conference|Programme|Group|Rapporteur|Court|شورای حقوق بشر|مجمع عمومی|مجلس حقوق الإنسان|الجمعية العامة|مجلس الأمن)$|^(?:UN|U\.N\.|United Nations|Committee|Council|Commission|Office|Working Group|Special Rapporteur|شورای|مجمع|کمیته|مجلس|الجمعية|لجنة)\s/u;
const WORK =
  /^(?:Report|Letter|Note|Resolution|Statement|Concluding|Summary|Views|Opinion|Decision|گزارش|قطعنامه|تقرير|قرار)(?:\s|$)/u;

/** A document of the United Nations, known by its symbol. */
export function readUnDocument(text: string): Reading | null {
  const match = DOCUMENT.exec(text);
  if (!match) return null;
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + match[0].length);
  if (isProse(before)) return { type: 'report', fields: found('number', withoutStop(match[1]), 0.95) };
  const date = findDate(after.slice(0, 60)) ?? findDate(before);
  const parts = before
    .split(/[,،]\s+(?=[\p{Lu}\p{Lo}"“«§¶])/u)
    .map((part) => plainTitle(part.replaceAll(/["“”«»]/gu, '')));
  const named = parts.filter(
    (part, index) =>
      (index === 0 ? isLabel(part) : isTitle(part)) &&
      !findDate(part)?.date['date-parts']?.[0]?.[1] &&
      !/^(?:¶|§|para|delivered)/u.test(part),
  );
  const [first, second] = named;
  const body = first !== undefined && BODY.test(first) && !WORK.test(first) ? first : null;
  const title = body === null ? first : second;
  return {
    type: 'report',
    fields: [
      ...found('authority', body, 0.85),
      ...found('title', title, 0.85),
      ...found('number', withoutStop(match[1]), 0.95),
      ...found('issued', date?.date, date && date.start < 12 ? 0.9 : 0.75),
    ],
  };
}

function withoutStop(symbol: string | undefined): string {
  const bare = (symbol ?? '').replace(/[.-]+$/u, '');
  return bare.endsWith(')') && !bare.includes('(') ? withoutStop(bare.slice(0, -1)) : bare;
}
