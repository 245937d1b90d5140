import type { BackReference } from '#shared/model/citation.ts';
import { readShortNames } from './names.ts';
import { PAGES } from './numbers.ts';
import { type Found, found, plain } from './reading.ts';

export interface PointsBack {
  readonly backReference: BackReference;
  readonly fields: readonly Found[];
}

const IBID = String.raw`(?:[Ii]bid(?:em)?\b\.?|[Ii]d\.|[Ii]bíd\.|همان[‌\s]?جا|همان(?:[‌\s](?:منبع|مأخذ|ماخذ|کتاب|مقاله|اثر|سند|نویسنده))?|نفسه|(?:المرجع|المصدر|الكتاب|الموضع)\sنفسه|نفس\s(?:المرجع|المصدر)|(?:المرجع|المصدر)\sالسابق(?:\sنفسه)?|(?:منبع\s|مأخذ\s|ماخذ\s)?پیشین|[Ll]oc\.\s?[Cc]it\.?)`;
const CITED = String.raw`(?:[Oo]p\.?\s?[Cc]it\.?|[Ll]oc\.?\s?[Cc]it\.?|همان[‌\s]?جا|همان(?:[‌\s](?:منبع|مأخذ|کتاب|مقاله|اثر))?|(?:منبع\s|مأخذ\s|ماخذ\s)?پیشین|(?:ال)?(?:مرجع|مصدر)\s(?:ال)?سابق|المرجع\sنفسه|المصدر\sنفسه|م\.\s?س\.?)`;
const MARK = String.raw`(?:pp?\.?\s?|at\s|صص?\.?\s?|ج\.?\s?\p{Nd}+[،,]\s?صص?\.?\s?|§\s?|¶\s?|para\.\s?)?`;
const TAIL = String.raw`(?:[\s.,،:)]*\(?${MARK}(${PAGES})\)?)?[\s.,،)]*$`;

const ALONE = new RegExp(String.raw`^[\s(]*${IBID}(?![\p{L}])${TAIL}`, 'u');
const OP_CIT_ALONE = new RegExp(String.raw`^[\s(]*[Oo]p\.?\s?[Cc]it\.?${TAIL}`, 'u');
const BY_AUTHOR = new RegExp(
  String.raw`^[\s(]*([^\p{Nd}«»“”"]{2,60}?)[,،]?\s\(?${CITED}\)?(?![\p{L}])${TAIL}`,
  'u',
);
const SUPRA = new RegExp(
  String.raw`^[\s(]*(?:([^\p{Nd}]{2,80}?)[,،]?\s)?(?:\(n\s?(\p{Nd}{1,3})\)|[Ss]upra,?\s(?:note|n\.)\s(\p{Nd}{1,3}))${TAIL}`,
  'u',
);

/** Words that stand for a work named in an earlier note; null when they name one themselves, or none. */
export function readBackReference(text: string): PointsBack | null {
  return pointsBack(text) ?? pointsBack(withoutRemark(text));
}

/** Without what is said of the words quoted: `(emphasis in the original)`, `Emphasis added.` */
export function withoutRemark(text: string): string {
  return text.replace(/(?:\s\([^()\p{Nd}]{3,80}\)\.?|(?<=[.)])\s+\p{Lu}[^\p{Nd}“”"«»()]{3,120})$/u, '');
}

function pointsBack(text: string): PointsBack | null {
  const supra = SUPRA.exec(text);
  const label = supra?.[2] ?? supra?.[3];
  if (supra && label !== undefined) {
    return { backReference: { by: 'note', label }, fields: [...named(supra[1]), ...paged(supra[4])] };
  }
  const ibid = ALONE.exec(text);
  if (ibid) return { backReference: { by: 'ibid' }, fields: paged(ibid[1]) };
  const alone = OP_CIT_ALONE.exec(text);
  if (alone) return { backReference: { by: 'author' }, fields: paged(alone[1]) };
  const cited = BY_AUTHOR.exec(text);
  const author = named(cited?.[1]);
  return cited && author.length > 0
    ? { backReference: { by: 'author' }, fields: [...author, ...paged(cited[2])] }
    : null;
}

function named(words: string | undefined): readonly Found[] {
  if (words === undefined) return [];
  const [author = '', ...title] = plain(words).split(/[,،]\s+/u);
  const names = readShortNames(author);
  return names
    ? [
        ...found('author', names.names, names.confidence),
        ...found('title', title.length === 1 ? title[0] : null, 0.75),
      ]
    : [];
}

function paged(pages: string | undefined): readonly Found[] {
  return found('page', pages?.trim(), 0.95);
}
