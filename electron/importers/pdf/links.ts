import type { Matrix } from './matrix.ts';
import { readUrl } from '../read-url.ts';

/** The place of a link on a page, from the page's top left, with where it leads. */
export interface LinkArea {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly href: string;
}

export interface PageNotes {
  readonly links: readonly LinkArea[];
  /** Links to something other than a web page, a mail address or a place in the document. */
  readonly refusedLinks: number;
  /** What readers wrote on the page. */
  readonly comments: readonly string[];
  /** What is filled into the form on the page. */
  readonly fields: readonly string[];
  /** Buttons, films, attached files. */
  readonly others: number;
}

const ALLOWED = new Set(['http:', 'https:', 'mailto:']);
const COMMENTS = new Set([
  'Text',
  'FreeText',
  'Highlight',
  'Underline',
  'StrikeOut',
  'Squiggly',
  'Caret',
  'Ink',
]);
const QUIET = new Set([
  'Link',
  'Popup',
  ...COMMENTS,
  'Line',
  'Square',
  'Circle',
  'Polygon',
  'PolyLine',
  'Stamp',
]);

/** Sorts what is laid over a page. Nothing of it is run. https://www.iso.org/standard/75839.html, 12.5 */
export function readAnnotations(annotations: readonly unknown[], view: Matrix): PageNotes {
  const known = annotations.filter(isRecord);
  const targets = known
    .filter(({ subtype }) => subtype === 'Link')
    .map((link) => ({ link, href: hrefOf(link) }));
  return {
    links: targets.flatMap(({ link, href }) => (href === null ? [] : areaOf(link['rect'], href, view))),
    refusedLinks: targets.filter(({ link, href }) => href === null && leadsOut(link)).length,
    comments: known
      .filter(({ subtype }) => COMMENTS.has(String(subtype)))
      .flatMap((comment) => wordsIn(comment['contentsObj'])),
    fields: known.filter(({ subtype }) => subtype === 'Widget').flatMap((field) => valueOf(field)),
    others: known.filter(({ subtype }) => subtype !== 'Widget' && !QUIET.has(String(subtype))).length,
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function hrefOf(link: Readonly<Record<string, unknown>>): string | null {
  const given = link['url'] ?? link['unsafeUrl'];
  const url = typeof given === 'string' ? readUrl(given.trim()) : null;
  return url && ALLOWED.has(url.protocol) ? url.href : null;
}

function leadsOut(link: Readonly<Record<string, unknown>>): boolean {
  return ['url', 'unsafeUrl', 'action', 'actions', 'attachment', 'setOCGState'].some(
    (key) => isRecord(link[key]) || typeof link[key] === 'string',
  );
}

function areaOf(rect: unknown, href: string, [a, b, c, d, e, f]: Matrix): readonly LinkArea[] {
  const [x0, y0, x1, y1]: readonly unknown[] = Array.isArray(rect) ? rect : [];
  if (typeof x0 !== 'number' || typeof y0 !== 'number' || typeof x1 !== 'number' || typeof y1 !== 'number')
    return [];
  const xs = [a * x0 + c * y0 + e, a * x1 + c * y1 + e];
  const ys = [b * x0 + d * y0 + f, b * x1 + d * y1 + f];
  return [
    { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys), href },
  ];
}

function wordsIn(contents: unknown): readonly string[] {
  const words = isRecord(contents) && typeof contents['str'] === 'string' ? contents['str'].trim() : '';
  return words === '' ? [] : [words];
}

function valueOf(field: Readonly<Record<string, unknown>>): readonly string[] {
  const { fieldType, fieldValue, password } = field;
  if (fieldType !== 'Tx' && fieldType !== 'Ch') return [];
  const values: readonly unknown[] = Array.isArray(fieldValue) ? fieldValue : [fieldValue];
  return password === true
    ? []
    : values
        .filter((value) => typeof value === 'string')
        .map((value) => value.trim())
        .filter((value) => value !== '');
}
