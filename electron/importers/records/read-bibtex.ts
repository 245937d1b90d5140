import type { CslType } from '#shared/model/citation.ts';
import { parseEdtf } from '#shared/edtf/edtf.ts';
import { plainAddress, plainTex } from './bibtex-text.ts';
import { familyLast } from './names.ts';
import { labelOf, OUTSIDE, type Meaning, type RecordField, type SourceRecord } from './record.ts';
import { scanBibtex, type BibEntry } from './scan-bibtex.ts';

const MEANINGS: Readonly<Record<string, Meaning>> = {
  title: 'title',
  author: 'author',
  editor: 'editor',
  translator: 'translator',
  date: 'date',
  year: 'date',
  month: 'date',
  urldate: 'accessed',
  journal: 'container',
  journaltitle: 'container',
  booktitle: 'container',
  publisher: 'publisher',
  institution: 'publisher',
  school: 'publisher',
  organization: 'publisher',
  address: 'place',
  location: 'place',
  volume: 'volume',
  number: 'issue',
  issue: 'issue',
  pages: 'pages',
  edition: 'edition',
  type: 'genre',
  url: 'url',
  doi: 'doi',
  isbn: 'isbn',
  issn: 'isbn',
  language: 'language',
  langid: 'language',
  keywords: 'keyword',
  abstract: 'abstract',
  note: 'note',
  annote: 'note',
  annotation: 'note',
  file: 'file',
};
const TYPES: Readonly<Record<string, CslType>> = {
  article: 'article-journal',
  book: 'book',
  collection: 'book',
  proceedings: 'book',
  inbook: 'chapter',
  incollection: 'chapter',
  inproceedings: 'paper-conference',
  conference: 'paper-conference',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
  thesis: 'thesis',
  techreport: 'report',
  report: 'report',
  unpublished: 'manuscript',
  jurisdiction: 'legal_case',
  legislation: 'legislation',
  letter: 'personal_communication',
  movie: 'motion_picture',
  video: 'motion_picture',
  mvbook: 'book',
  mvcollection: 'book',
  suppbook: 'chapter',
  bookinbook: 'chapter',
  inreference: 'entry-encyclopedia',
  online: 'webpage',
  electronic: 'webpage',
  www: 'webpage',
};
const NOT_RECORDS: Readonly<Record<string, string>> = {
  comment: 'comment',
  preamble: 'words for the typesetter',
  string: 'abbreviation',
};

export function readBibtex(text: string): readonly SourceRecord[] {
  const { entries, rest } = scanBibtex(text);
  const records: SourceRecord[] = [];
  let waiting: SourceRecord['dropped'][number][] = [];
  let waitingLength = 0;
  const leaveOut = (words: string, reason: string): void => {
    waitingLength += words.length;
    if (words.trim() !== '') waiting.push({ text: words.trim(), reason, length: words.length });
  };
  for (const entry of entries) {
    leaveOut(entry.before, OUTSIDE);
    const reason = NOT_RECORDS[entry.type];
    if (reason !== undefined) {
      leaveOut(entry.source, reason);
      continue;
    }
    records.push({ ...recordOf(entry), dropped: waiting, length: waitingLength + entry.source.length });
    waiting = [];
    waitingLength = 0;
  }
  leaveOut(rest, OUTSIDE);
  const last = records.pop();
  return last
    ? [...records, { ...last, dropped: [...last.dropped, ...waiting], length: last.length + waitingLength }]
    : [];
}

function recordOf({
  type,
  key,
  fields,
  cutOff,
}: BibEntry): Pick<SourceRecord, 'key' | 'type' | 'fields' | 'losses'> {
  return {
    key: key === '' ? null : key,
    type: subtype(fields) ?? TYPES[type] ?? 'document',
    fields: fields.flatMap(fieldsOf),
    losses: cutOff
      ? ['The record is cut off, or damaged: what follows its last field could not be read.']
      : [],
  };
}

/** BibLaTeX tells by it what kind of paper an article stood in. */
function subtype(fields: BibEntry['fields']): CslType | null {
  const words = fields.find(({ name }) => name.toLowerCase() === 'entrysubtype')?.value.trim();
  return words === 'newspaper' || words === 'magazine' ? `article-${words}` : null;
}

function fieldsOf({ name, value, length }: BibEntry['fields'][number]): readonly RecordField[] {
  const meaning = MEANINGS[name.toLowerCase()] ?? 'other';
  const label = labelOf(meaning, name);
  if (meaning === 'author' || meaning === 'editor' || meaning === 'translator')
    return people(meaning, label, value, length);
  if (meaning === 'url' || meaning === 'doi' || meaning === 'file')
    return [{ meaning, label, value: plainAddress(value).trim(), length }];
  // A tilde is a doubt here, and a space elsewhere.
  if ((meaning === 'date' || meaning === 'accessed') && /[~?%]/.test(value) && parseEdtf(value.trim()))
    return [{ meaning, label, value: value.trim(), length }];
  const isProse = meaning === 'abstract' || meaning === 'note';
  const words = plainTex(isProse ? value : value.replaceAll(/\s+/g, ' ')).trim();
  // The months of a year stand in a field of their own, and only together are they a date.
  return words === ''
    ? []
    : [{ meaning, label: name.toLowerCase() === 'month' ? 'Month' : label, value: words, length }];
}

function people(meaning: Meaning, label: string, value: string, length: number): readonly RecordField[] {
  const names = splitNames(value);
  return names.map((source, index) => {
    const isWhole = /^\{[^]*\}$/.test(source) && !/^\{[^{}]*\}\s+\S/.test(source);
    const words = plainTex(source).replaceAll(/\s+/g, ' ').trim();
    if (words === 'others') return { meaning, label, value: words, length: 0 };
    const name = isWhole ? { literal: words } : familyLast(words);
    return { meaning, label, value: words, name, length: index === 0 ? length : 0 };
  });
}

/** At every `and` that stands in no brace. */
function splitNames(value: string): readonly string[] {
  const names: string[] = [];
  let depth = 0;
  let from = 0;
  for (const match of value.matchAll(/[{}]|\s+and\s+/g)) {
    if (match[0] === '{') depth += 1;
    else if (match[0] === '}') depth -= 1;
    else if (depth === 0) {
      names.push(value.slice(from, match.index));
      from = match.index + match[0].length;
    }
  }
  return [...names, value.slice(from)].map((name) => name.trim()).filter((name) => name !== '');
}
