import { findDate } from './dates.ts';
import { findUrl } from './find-url.ts';
import { type Found, found } from './reading.ts';
import type { Slate } from './slate.ts';

const DOI = /(?<![\p{L}\p{Nd}])10\.\d{4,9}\/[^\s<>"”»,،;]+/u;
const VISITED =
  /(?:\(|\[)?(?<![\p{L}])(?:(?:last\s)?(?:accessed|visited|viewed|retrieved|consulted)(?:\son)?|Web\.|(?:تاریخ\s)?(?:دسترسی|بازدید|بازیابی)(?:\sدر)?|(?:تاريخ\s)?(?:الدخول|الزيارة|الاطلاع|التصفح)(?:\sفي)?|زيارة|اطلع عليه في)(?![\p{L}])[\s:،,]*/iu;
/** More than this many code units behind the word that announces it, a date is another one. */
const NEAR = 4;

/** Address, DOI and the day of the visit, wherever they stand. */
export function takeAddresses(slate: Slate): readonly Found[] {
  const { url } = findUrl(slate.left());
  const doi = DOI.exec(slate.left())?.[0].replace(/[.,;:\])]+$/u, '');
  const fields = [...found('URL', url, 0.95), ...found('DOI', doi, 0.95)];
  for (let other = url; other !== null; other = findUrl(slate.left()).url) {
    const at = slate.left().indexOf(other);
    slate.wipe(at, at + other.length);
  }
  slate.take(/<?\ue0f0+>?/u);
  if (doi !== undefined) slate.take(/(?:\bdoi:?\s?)?10\.\d{4,9}\/[^\s<>"”»,،;]+/iu);
  return [...fields, ...takeVisit(slate)];
}

function takeVisit(slate: Slate): readonly Found[] {
  const match = VISITED.exec(slate.left());
  if (!match) return [];
  const from = match.index + match[0].length;
  const date = findDate(slate.left().slice(from, from + 48));
  if (!date || date.start > NEAR) return [];
  slate.wipe(match.index, from + date.end);
  return found('accessed', date.date, 0.95);
}
