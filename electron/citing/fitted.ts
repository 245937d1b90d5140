import { DATE_FIELDS, NAME_FIELDS, WORD_FIELDS } from '#shared/citing/csl-fields.ts';
import type { CslDate, CslItem, CslName } from '#shared/model/citation.ts';
import type { Cite } from './processor.ts';

/** What the processor takes for HTML and leaves out, and what stands for it meanwhile: characters that no text has. */
const SIGNS: readonly (readonly [sign: string, stand: string])[] = [
  ['<', '\ue0f0'],
  ['>', '\ue0f1'],
  ['&', '\ue0f2'],
];
/** A comma of the person's or of the source: those that are left are of the style. */
const COMMA = '\ue0f5';
/** Of the types of CSL 1.0.2 the processor knows those of 1.0.1, and refuses all data where it meets another. */
const TYPES: Readonly<Record<string, string>> = {
  document: 'article',
  regulation: 'legislation',
  standard: 'report',
  software: 'book',
  periodical: 'book',
  hearing: 'bill',
  performance: 'speech',
  event: 'speech',
  classic: 'book',
  collection: 'book',
};
const WORDS = ['title', ...WORD_FIELDS] as const;
/** The labels of CSL 1.0.1 among ours: a place under another stands behind the work as words. */
const LABELS: ReadonlySet<string> = new Set([
  'page',
  'paragraph',
  'note',
  'chapter',
  'section',
  'line',
  'volume',
]);

/** A type of an item as the processor knows it. */
export function fittedType(type: string): string {
  return TYPES[type] ?? type;
}

/** An item with what the processor knows. */
export function fittedItem(item: CslItem) {
  const fields = [
    ...WORDS.map((field) => [field, wordsOf(item[field])] as const),
    // Where it makes addresses of them it would encode the signs.
    ...(['DOI', 'URL'] as const).map((field) => [field, item[field]] as const),
    ...NAME_FIELDS.map((field) => [field, item[field]?.map(fittedName)] as const),
    ...DATE_FIELDS.map((field) => [field, item[field] && fittedDate(item[field])] as const),
  ].filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(fields), id: item.id ?? '', type: fittedType(item.type) };
}

/** A citation as citeproc takes it. A place of a kind that it does not know goes behind as words. */
export function fittedCite({ key, locator, prefix, suffix, suppressAuthor }: Cite) {
  const isKnown = locator !== null && LABELS.has(locator.label);
  const behind = [locator && !isKnown ? `, ${locator.value}` : '', suffixed(suffix)].join('');
  return {
    id: key,
    ...(prefix.trim() === '' ? {} : { prefix: `${withoutSigns(prefix.trim())} ` }),
    ...(behind === '' ? {} : { suffix: withoutSigns(behind) }),
    ...(isKnown ? { label: locator.label, locator: withoutSigns(locator.value) } : {}),
    ...(suppressAuthor ? { mode: 'SuppressAuthor' as const } : {}),
  };
}

/** What a person writes behind a place goes on with it, or stands apart. */
function suffixed(suffix: string): string {
  const words = suffix.trim();
  return words === '' || /^[,.;:،؛]/u.test(words) ? words : ` ${words}`;
}

function wordsOf(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === '' ? undefined : withoutSigns(value.replaceAll(/\s+/g, ' '));
}

function fittedName({ family, given, literal }: CslName) {
  if (literal !== undefined) return { literal: withoutSigns(literal) };
  return {
    family: withoutSigns(family ?? ''),
    ...(given === undefined ? {} : { given: withoutSigns(given) }),
  };
}

function fittedDate({ 'date-parts': parts, season, circa, literal }: CslDate) {
  if (parts === undefined || parts.length === 0) return { literal: withoutSigns(literal ?? '') };
  return {
    'date-parts': parts,
    ...(season === undefined ? {} : { season }),
    ...(circa === true ? { circa } : {}),
  };
}

/** Without the signs of markup, but for italics and its like, which reference managers put into titles. */
function withoutSigns(words: string): string {
  let fitted = words.replaceAll(/[\ue0f0-\ue0f5]/g, '');
  fitted = fitted.replaceAll(/<(\/?(?:i|b|sup|sub))>/g, '\ue0f3$1\ue0f4');
  for (const [sign, stand] of SIGNS) fitted = fitted.replaceAll(sign, stand);
  return fitted
    .replaceAll('\ue0f3', '<')
    .replaceAll('\ue0f4', '>')
    .replaceAll(/(?<!\d),/g, COMMA);
}

/**
 * HTML of the processor, with the signs that stood for others; `comma` is that of the style, which here and there writes
 * the one of English.
 */
export function withSigns(html: string, comma: string): string {
  return html
    .replaceAll(', ', `${comma} `)
    .replaceAll(COMMA, ',')
    .replaceAll('\ue0f0', '&lt;')
    .replaceAll('\ue0f1', '&gt;')
    .replaceAll('\ue0f2', '&amp;');
}
