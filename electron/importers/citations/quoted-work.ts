import { takeDetails } from './details.ts';
import { readNames, readShortNames, isNobody, type FoundNames } from './names.ts';
import { invertedName } from './name.ts';
import { takeLastPages } from './numbers.ts';
import { isLabel, isMarkedTitle, isProse } from './prose.ts';
import { bracketedPublication, isPublisher, openPublication } from './publication.ts';
import { type Found, found, plain, plainTitle, type Reading } from './reading.ts';
import { READ, type Slate } from './slate.ts';
import { partType } from './work-type.ts';

/** A title in quotation marks; a straight mark that opens may meet a curly one that closes. */
const QUOTED =
  /(?:["“«](.{2,300}?)([.,،؛]?)["”»]|(?<=^|[\s(])‘([^‘]{2,300}?)([.,]?)’)(?=$|[\s.,،;؛:(<\ue0f0])/su;
const INVERTED = /(?:^|[.:;؛!?؟]\s)([\p{L}][\p{L}\u200c'’ -]{1,40}[,،]\s+[\p{L}][\p{L}\u200c.'’ -]{0,40})$/u;
const ABBREVIATED =
  /(?<![\p{L}])(?:J|Rev|Q|Hist|Stud|Int|Intl|Proc|Am|Brit|Ann|Bull|Univ|L|St|Dr|Soc|Sci|Econ|Polit|Mod|Assoc|Harb|vs|[A-Z])$/u;

/** A work whose title stands in quotation marks: an article, a chapter, a page, a thesis. */
export function readQuoted(slate: Slate, isWeb: boolean): Reading | null {
  const quoted = QUOTED.exec(slate.left());
  if (!quoted) return null;
  const end = quoted.index + quoted[0].length;
  const words = quoted[1] ?? quoted[3] ?? '';
  const stop = quoted[2] ?? quoted[4] ?? '';
  const title = plainTitle(words);
  // Behind a title stands a mark of some kind; in a sentence its words go on.
  const isParted =
    stop !== '' || /[?!؟.]$/u.test(words) || /^\s*(?:[^\s\p{L}\p{Nd}]|$)/u.test(slate.left().slice(end));
  if (!isMarkedTitle(title) || !isParted) return null;
  slate.wipe(quoted.index, end);
  const before = authorsBefore(slate.left().slice(0, quoted.index));
  slate.wipe(0, quoted.index);
  const details = takeDetails(slate);
  const publication = bracketedPublication(slate.left());
  const where = containerAt(slate.left(), end);
  const isHouse =
    where !== null &&
    !where.isIn &&
    isPublisher(where.text) &&
    !details.some(({ field }) => field === 'volume' || field === 'issue');
  const open = publication ?? openPublication(slate.left(), where && !isHouse ? where.end : end);
  const pages = details.some(({ field }) => field === 'page') ? [] : takeLastPages(slate);
  const container = where && !isHouse ? where.text : null;
  const fields = [
    ...found('title', title, 0.95),
    ...found('author', before.names?.names, before.names?.confidence ?? 0),
    ...found('container-title', container, 0.85),
    ...details,
    ...pages,
    ...(open?.fields ?? []),
  ];
  const isShort =
    before.isSurname &&
    container === null &&
    !isWeb &&
    !fields.some(({ field }) => field === 'issued' || field === 'genre');
  if (isShort) return pages.length === 0 && details.length === 0 ? null : { type: 'document', fields };
  if (!isReference(slate.left().slice(end), fields, { before, container, isWeb, isClosed: stop !== '' }))
    return null;
  return { type: partType(fields, container, isWeb, where?.isIn ?? false), fields };
}

interface Before {
  readonly names: FoundNames | null;
  readonly isSurname: boolean;
  /** False where the words before the title are part of its sentence. */
  readonly isApart: boolean;
}

function authorsBefore(text: string): Before {
  const words = text.replaceAll(/[\ue0f0\s]+/gu, ' ').trim();
  if (plain(words) === '' || isNobody(words)) return { names: null, isSurname: false, isApart: true };
  // `شاهد «الليل»`: where nothing is written large, a name ends with a mark too.
  if (/[\p{Script=Arabic}]$/u.test(words)) return { names: null, isSurname: false, isApart: false };
  const whole = readNames(words);
  if (whole) return { names: whole, isSurname: false, isApart: true };
  const bare = words.replace(/[.,،:]+$/u, '').trim();
  const short = readShortNames(bare);
  if (short) return { names: short, isSurname: true, isApart: true };
  const name = INVERTED.exec(bare)?.[1];
  const inverted = name === undefined ? null : invertedName(name);
  return {
    names: inverted && { names: [inverted], confidence: 0.85 },
    isSurname: false,
    isApart: inverted !== null || /[.:!?؟]$/u.test(words),
  };
}

interface Where {
  readonly text: string;
  readonly end: number;
  /** Behind `in`. */
  readonly isIn: boolean;
}

/** What stands between the title and date, number or address. */
function containerAt(left: string, from: number): Where | null {
  const lead = /^[\s.,،؛:;]*(?:([Ii]n|در|في)(?::\s*|\s+(?=[\p{Lu}\p{Lo}"“«])))?/u.exec(left.slice(from));
  const start = from + (lead?.[0].length ?? 0);
  let end = start;
  for (; end < left.length; end += 1) {
    const character = left.charAt(end);
    if (/[,،(:؛;<\n\ue0f0]/u.test(character) && !/^\n(?=\p{L})/u.test(left.slice(end))) break;
    if (
      character === '.' &&
      /^\.(?:\s|$|\ue0f0)/u.test(left.slice(end)) &&
      !ABBREVIATED.test(left.slice(start, end))
    )
      break;
  }
  const text = plain(left.slice(start, end));
  return isLabel(text) ? { text, end, isIn: lead?.[1] !== undefined } : null;
}

interface Evidence {
  readonly before: Before;
  readonly container: string | null;
  readonly isWeb: boolean;
  /** A full stop or comma stands inside the quotation marks, as it does behind a title. */
  readonly isClosed: boolean;
}

/** Words in quotation marks are the title of a work only where enough of a reference stands around them. */
function isReference(
  after: string,
  fields: readonly Found[],
  { before, container, isWeb, isClosed }: Evidence,
): boolean {
  const has = (...names: readonly Found['field'][]): boolean =>
    fields.some(({ field }) => names.includes(field));
  const isDatedAtOnce = has('issued') && new RegExp(String.raw`^[\s.,،:;(]*${READ}`, 'u').test(after);
  if (!before.isApart) return false;
  const runsOn = isProse(after.replaceAll(READ, ' '));
  if (runsOn && !(before.names && container !== null && has('issued'))) return false;
  if (before.names) return container !== null || isDatedAtOnce || isWeb || has('page', 'genre', 'publisher');
  if (container !== null || has('publisher')) return has('issued', 'volume', 'page') || isWeb;
  return isWeb || (isClosed && isDatedAtOnce);
}
