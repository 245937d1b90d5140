import type { CslDate, CslItem, CslName, CslType } from '#shared/model/citation.ts';
import { edtfOf } from './date-text.ts';
import { keptInNote } from './kept-in-note.ts';

const TYPES: Readonly<Partial<Record<CslType, string>>> = {
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  book: 'BOOK',
  chapter: 'CHAP',
  'entry-encyclopedia': 'ENCYC',
  legal_case: 'CASE',
  legislation: 'STAT',
  manuscript: 'UNPB',
  'paper-conference': 'CONF',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  thesis: 'THES',
  webpage: 'ELEC',
};

/** Items in RIS, in UTF-8 with the line ends that it asks for. https://en.wikipedia.org/wiki/RIS_(file_format) */
export function writeRis(items: readonly CslItem[]): string {
  return items.map((item) => `${record(item).join('\r\n')}\r\n\r\n`).join('');
}

function record(item: CslItem): readonly string[] {
  const type = TYPES[item.type];
  const [, from, to] = /^\s*(\S+?)\s*[-–—]+\s*(\S+)\s*$/u.exec(item.page ?? '') ?? [];
  const told: readonly (readonly [
    tag: string,
    values: readonly (string | undefined)[],
    field: keyof CslItem,
  ])[] = [
    ['TI', [item.title], 'title'],
    ['AU', names(item.author), 'author'],
    ['ED', names(item.editor), 'editor'],
    ['A4', names(item.translator), 'translator'],
    ['T2', [item['container-title']], 'container-title'],
    ['PB', [item.publisher], 'publisher'],
    ['CY', [item['publisher-place']], 'publisher-place'],
    ['ET', [item.edition], 'edition'],
    ['VL', [item.volume], 'volume'],
    ['IS', [item.issue], 'issue'],
    ['SP', [from ?? item.page], 'page'],
    ['EP', [to], 'page'],
    ['Y2', [dayOf(item.accessed)], 'accessed'],
    ['DO', [item.DOI], 'DOI'],
    ['UR', [item.URL], 'URL'],
    ['LA', [item.language], 'language'],
    ...dates(item.issued),
  ];
  const lines = told.flatMap(([tag, values]) => values.flatMap((value) => line(tag, value)));
  const kept = new Set<string>(
    told.filter(([, values]) => values.some((value) => value !== undefined)).map(([, , field]) => field),
  );
  if (type !== undefined) kept.add('type');
  return [
    `TY  - ${type ?? 'GEN'}`,
    ...line('ID', item.id),
    ...lines,
    ...keptInNote(item, kept).flatMap((note) => line('N1', note)),
    'ER  - ',
  ];
}

function line(tag: string, value: string | undefined): readonly string[] {
  const words = value?.replaceAll(/\s+/g, ' ').trim() ?? '';
  return words === '' ? [] : [`${tag}  - ${words}`];
}

function names(people: readonly CslName[] | undefined): readonly string[] {
  return (people ?? []).map(
    ({ family, given, literal }) => literal ?? [family, given].filter(Boolean).join(', '),
  );
}

type Told = readonly [tag: string, values: readonly string[], field: keyof CslItem];

/** A day of its own; of an interval, a season or a doubt the year alone, and the note says it all. */
function dates(date: CslDate | undefined): readonly Told[] {
  if (date === undefined) return [];
  const day = dayOf(date);
  if (day === undefined) return date.literal === undefined ? [] : [['PY', [date.literal], 'issued']];
  return [
    ['PY', [day.slice(0, 4)], 'issued'],
    ['DA', [day], 'issued'],
  ];
}

/** `1988/07/03/`; undefined where it is no day, month or year. */
function dayOf(date: CslDate | undefined): string | undefined {
  const edtf = date === undefined ? null : edtfOf(date);
  const [, year, month = '', day = ''] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?$/.exec(edtf ?? '') ?? [];
  return year === undefined ? undefined : `${year}/${month}/${day}/`;
}
