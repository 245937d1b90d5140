import type { CslDate, CslItem, CslName, CslType } from '#shared/model/citation.ts';
import { edtfOf } from './date-text.ts';
import { keptInNote } from './kept-in-note.ts';
import { texText } from './tex-text.ts';

export type BibDialect = 'bibtex' | 'biblatex';

type Names = Readonly<Partial<Record<CslType, string>>>;
const BIBLATEX: Names = {
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  book: 'book',
  chapter: 'incollection',
  'entry-encyclopedia': 'inreference',
  'entry-dictionary': 'inreference',
  entry: 'inreference',
  legal_case: 'jurisdiction',
  legislation: 'legislation',
  manuscript: 'unpublished',
  motion_picture: 'movie',
  'paper-conference': 'inproceedings',
  personal_communication: 'letter',
  'post-weblog': 'online',
  report: 'report',
  thesis: 'thesis',
  webpage: 'online',
};
const BIBTEX: Names = {
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  book: 'book',
  chapter: 'incollection',
  manuscript: 'unpublished',
  'paper-conference': 'inproceedings',
  report: 'techreport',
  thesis: 'phdthesis',
};
const SUBTYPES: Names = { 'article-magazine': 'magazine', 'article-newspaper': 'newspaper' };
/** Types that one of the dialects tells apart by nothing, by the type that is read instead. */
const READ_AS: Readonly<Record<BibDialect, Readonly<Record<string, CslType>>>> = {
  biblatex: {
    article: 'article-journal',
    book: 'book',
    incollection: 'chapter',
    inreference: 'entry-encyclopedia',
    jurisdiction: 'legal_case',
    legislation: 'legislation',
    unpublished: 'manuscript',
    movie: 'motion_picture',
    inproceedings: 'paper-conference',
    letter: 'personal_communication',
    online: 'webpage',
    report: 'report',
    thesis: 'thesis',
  },
  bibtex: {
    article: 'article-journal',
    book: 'book',
    incollection: 'chapter',
    unpublished: 'manuscript',
    inproceedings: 'paper-conference',
    techreport: 'report',
    phdthesis: 'thesis',
  },
};
const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'english',
  fa: 'persian',
  ar: 'arabic',
  de: 'german',
  fr: 'french',
};
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Items in BibTeX or BibLaTeX, in UTF-8. https://ctan.org/pkg/biblatex */
export function writeBibtex(items: readonly CslItem[], dialect: BibDialect): string {
  return items.map((item) => entry(item, dialect)).join('\n');
}

function entry(item: CslItem, dialect: BibDialect): string {
  const type = (dialect === 'biblatex' ? BIBLATEX : BIBTEX)[item.type] ?? 'misc';
  const isLatex = dialect === 'biblatex';
  const words = (value: string | undefined): string | null =>
    value === undefined || value.trim() === '' ? null : texText(value, !isLatex);
  // In braces of its own, since a style may write small what stands in capitals.
  const title = words(item.title);
  /** A list of BibLaTeX, which `and` would part. */
  const listed = (value: string | undefined): string | null => {
    const one = words(value);
    return one !== null && isLatex && /\band\b/i.test(one) ? `{${one}}` : one;
  };
  const within = containerField(type, isLatex) === null ? null : words(item['container-title']);
  const container = within && type !== 'article' ? `{${within}}` : within;
  const date = dateFields(item.issued, dialect);
  const seen = item.accessed && isLatex ? edtfOf(item.accessed) : null;
  const langid = isLatex ? LANGUAGES[item.language?.split('-')[0] ?? ''] : undefined;
  const subtype = isLatex ? SUBTYPES[item.type] : undefined;
  const told: readonly (readonly [name: string, value: string | null, field: keyof CslItem])[] = [
    ['title', title && `{${title}}`, 'title'],
    ['author', people(item.author, dialect), 'author'],
    ['editor', people(item.editor, dialect), 'editor'],
    ['translator', isLatex ? people(item.translator, dialect) : null, 'translator'],
    [containerField(type, isLatex) ?? '', container, 'container-title'],
    [publisherField(type, isLatex), listed(item.publisher), 'publisher'],
    [isLatex ? 'location' : 'address', listed(item['publisher-place']), 'publisher-place'],
    ['edition', words(item.edition), 'edition'],
    ['volume', words(item.volume), 'volume'],
    ['number', words(item.issue), 'issue'],
    ['number', item.issue === undefined && type !== 'article' ? words(item.number) : null, 'number'],
    ['pages', words(item.page?.replaceAll(/\s*[-–—]+\s*/g, '–'))?.replaceAll('–', '--') ?? null, 'page'],
    ['type', words(item.genre), 'genre'],
    ['urldate', seen, 'accessed'],
    ['doi', item.DOI ?? null, 'DOI'],
    ['url', item.URL ?? null, 'URL'],
    ['langid', langid ?? null, 'language'],
  ];
  const fields = told.filter(([, value]) => value !== null);
  const kept = new Set<string>(fields.map(([, , field]) => field));
  if (subtype !== undefined || READ_AS[dialect][type] === item.type) kept.add('type');
  if (item.issued && isWhole(item.issued, dialect)) kept.add('issued');
  const note = keptInNote(item, kept).map((line) => texText(line, !isLatex));
  const lines = [
    ...fields.map(([name, value]) => [name, value ?? ''] as const),
    ...date,
    ...(subtype === undefined ? [] : [['entrysubtype', subtype] as const]),
    ...(note.length === 0 ? [] : [['note', note.join('\n')] as const]),
  ].map(([name, value]) => `  ${name} = ${MONTHS.includes(value) ? value : `{${value}}`}`);
  return `@${type}{${keyOf(item)},\n${lines.join(',\n')}\n}\n`;
}

/** A comma would end it, and TeX has a use for the others. */
function keyOf({ id = '' }: CslItem): string {
  return id.replaceAll(/[\s,{}()"#%~\\=']+/gu, '-');
}

function people(names: readonly CslName[] | undefined, dialect: BibDialect): string | null {
  if (names === undefined || names.length === 0) return null;
  const ascii = dialect === 'bibtex';
  return names
    .map(({ family = '', given = '', literal }) => {
      if (literal !== undefined || given === '') return `{${texText(literal ?? family, ascii)}}`;
      return `${part(texText(family, ascii))}, ${part(texText(given, ascii))}`;
    })
    .join(' and ');
}

/** In braces where it would be read in parts: particles, a comma, `and`. */
function part(words: string): string {
  return /(?:^|\s)\p{Ll}|,|\band\b/u.test(words) ? `{${words}}` : words;
}

/** Null for a type that stands in nothing else: a title there would be read as one of the work's own. */
function containerField(type: string, isLatex: boolean): string | null {
  if (type === 'article') return isLatex ? 'journaltitle' : 'journal';
  return type.startsWith('in') ? 'booktitle' : null;
}

function publisherField(type: string, isLatex: boolean): string {
  if (type === 'report' || type === 'thesis' || type === 'techreport') return 'institution';
  if (type === 'phdthesis') return 'school';
  return isLatex && (type === 'online' || type === 'misc') ? 'organization' : 'publisher';
}

function dateFields(
  date: CslDate | undefined,
  dialect: BibDialect,
): readonly (readonly [name: string, value: string])[] {
  if (date === undefined) return [];
  const edtf = edtfOf(date);
  if (dialect === 'biblatex' && edtf !== null) return [['date', edtf]];
  const simple = /^(\d{4})(?:-(0[1-9]|1[0-2]))?/.exec(edtf ?? '');
  if (!simple)
    return date.literal === undefined ? [] : [['year', texText(date.literal, dialect === 'bibtex')]];
  const [, year = '', month] = simple;
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [['year', year], ...(name === undefined ? [] : [['month', name] as const])];
}

/** Of a day, an interval or a doubt BibTeX says nothing, and of words neither does: the note says it then. */
function isWhole(date: CslDate, dialect: BibDialect): boolean {
  const edtf = edtfOf(date);
  if (edtf === null) return false;
  return dialect === 'biblatex' || /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(edtf);
}
