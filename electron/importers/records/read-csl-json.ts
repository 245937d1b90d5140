import { z } from 'zod';
import type { CslName } from '#shared/model/citation.ts';
import { Failed } from '#shared/ipc/result.ts';
import { isCslType } from './csl-types.ts';
import { nameInWords } from './names.ts';
import { labelOf, OUTSIDE, type Meaning, type RecordField, type SourceRecord } from './record.ts';

const MEANINGS: Readonly<Record<string, Meaning>> = {
  title: 'title',
  author: 'author',
  editor: 'editor',
  translator: 'translator',
  issued: 'date',
  accessed: 'accessed',
  'container-title': 'container',
  publisher: 'publisher',
  'publisher-place': 'place',
  volume: 'volume',
  issue: 'issue',
  page: 'pages',
  edition: 'edition',
  URL: 'url',
  DOI: 'doi',
  ISBN: 'isbn',
  ISSN: 'isbn',
  language: 'language',
  keyword: 'keyword',
  abstract: 'abstract',
  note: 'note',
  annote: 'note',
};

const words = z.union([z.string(), z.number().transform(String)]);
const name = z.object({
  family: z.string().optional(),
  given: z.string().optional(),
  literal: z.string().optional(),
  'non-dropping-particle': z.string().optional(),
  'dropping-particle': z.string().optional(),
  suffix: z.string().optional(),
});
const date = z.object({
  'date-parts': z.array(z.array(words)).optional(),
  literal: words.optional(),
  raw: words.optional(),
  season: words.optional(),
  circa: z.union([z.boolean(), words]).optional(),
});
const item = z.record(z.string(), z.unknown());

/** Reads an array of CSL items, or a single one: https://github.com/citation-style-language/schema. */
export function readCslJson(text: string): readonly SourceRecord[] {
  const pieces = topLevelItems(text);
  const items = pieces.map(({ source }) => item.parse(parsed(source)));
  let from = 0;
  return items.map((fields, index) => {
    const piece = pieces[index] ?? { source: '', start: 0, end: 0 };
    const isLast = index === items.length - 1;
    const end = isLast ? text.length : piece.end;
    const around = text.slice(from, piece.start) + text.slice(piece.end, end);
    const length = end - from;
    from = end;
    return recordOf(fields, piece.source, around, length);
  });
}

function recordOf(
  fields: z.infer<typeof item>,
  source: string,
  around: string,
  length: number,
): SourceRecord {
  const { id, type, ...rest } = fields;
  // Reference managers that give keys give them beside ids of their own.
  const own = words.safeParse(rest['citation-key']).data ?? words.safeParse(id).data ?? null;
  const read = Object.entries(rest).flatMap(([key, value]) => fieldsOf(key, value));
  // Names are not in the order of the source where it writes them in parts, so that only their sum is known.
  const shown = read.reduce((sum, field) => sum + field.length, 0);
  return {
    key: own,
    type: isCslType(type) ? type : 'document',
    fields: shown <= source.length ? read : read.map((field) => ({ ...field, length: 0 })),
    dropped: /[^\s,[\]]/.test(around)
      ? [{ text: around.trim(), reason: OUTSIDE, length: around.length }]
      : [],
    length,
    losses: [],
  };
}

function fieldsOf(key: string, value: unknown): readonly RecordField[] {
  const meaning = MEANINGS[key] ?? 'other';
  const label = labelOf(meaning, key);
  const plain = words.safeParse(value);
  if (plain.success) return plain.data.trim() === '' ? [] : [plainField(meaning, label, plain.data.trim())];
  const dated = date.safeParse(value);
  const printed = dated.success ? dateInWords(dated.data) : '';
  if (printed !== '') return [plainField(meaning, label, printed)];
  const people = z.array(name).safeParse(value);
  if (people.success) return people.data.flatMap((one) => person(meaning, label, one));
  const list = z.array(words).safeParse(value);
  return list.success
    ? list.data.filter((one) => one.trim() !== '').map((one) => plainField(meaning, label, one.trim()))
    : [];
}

function plainField(meaning: Meaning, label: string, value: string): RecordField {
  return { meaning, label, value, length: value.length };
}

function person(meaning: Meaning, label: string, one: z.infer<typeof name>): readonly RecordField[] {
  const family = [one['dropping-particle'], one['non-dropping-particle'], one.family].filter(isSet).join(' ');
  const given = [one.given, one.suffix].filter(isSet).join(' ');
  const csl: CslName =
    isSet(one.literal) || given === '' ? { literal: one.literal ?? family } : { family, given };
  const value = nameInWords(csl);
  return value === '' ? [] : [{ meaning, label, value, name: csl, length: value.length }];
}

function isSet(part: string | undefined): part is string {
  return part !== undefined && part.trim() !== '';
}

/** `2010-09-30`, two of them with `/` between, or what the item says in words. */
function dateInWords({ 'date-parts': parts, literal, raw, season, circa }: z.infer<typeof date>): string {
  const doubt = circa === undefined || circa === false || circa === 'false' || circa === '0' ? '' : '~';
  const inYear = season !== undefined && /^[1-4]$/.test(season) ? `-2${season}` : '';
  const dates = (parts ?? [])
    .map((one) => one.map((part, index) => (index === 0 ? part : part.padStart(2, '0'))).join('-'))
    .map((one) => (one === '' ? '' : `${one}${/^-?\d+$/.test(one) ? inYear : ''}${doubt}`));
  return dates.filter((one) => one !== '').join('/') || literal || raw || '';
}

/** The items as they are written. JSON is read piece by piece, so that a file that is cut off gives what is whole. */
function topLevelItems(
  text: string,
): readonly { readonly source: string; readonly start: number; readonly end: number }[] {
  const items: { source: string; start: number; end: number }[] = [];
  let depth = 0;
  let start = -1;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '"') {
      at += 1;
      while (at < text.length && text.charAt(at) !== '"') at += text.charAt(at) === '\\' ? 2 : 1;
    } else if (character === '{') {
      if (depth === 0) start = at;
      depth += 1;
    } else if (character === '}') {
      depth -= 1;
      if (depth === 0) items.push({ source: text.slice(start, at + 1), start, end: at + 1 });
    }
  }
  return items;
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new Failed('unreadable-file', 'This file is damaged: it is no well-formed JSON.', {
        cause: error,
      });
    throw error;
  }
}
