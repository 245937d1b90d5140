import { CsvError, parse } from 'csv-parse/sync';
import type { CslType } from '#shared/model/citation.ts';
import { Failed } from '#shared/ipc/result.ts';
import { familyFirst } from './names.ts';
import { labelOf, OUTSIDE, type Meaning, type RecordField, type SourceRecord } from './record.ts';

const HEADINGS: readonly (readonly [Meaning | 'key' | 'type', RegExp])[] = [
  ['key', /^(?:key|id|citation key|item id)$/],
  ['type', /^(?:item ?type|type|document type)$/],
  ['title', /^(?:title|titel|titre|عنوان|العنوان)$/],
  ['author', /^(?:authors?|creators?|author names?|نویسنده|نویسندگان|المؤلف|المؤلفون)$/],
  ['editor', /^editors?$/],
  ['translator', /^translators?$/],
  [
    'date',
    /^(?:date|year|publication year|publication date|date published|published|تاریخ|سال|التاريخ|السنة)$/,
  ],
  ['accessed', /^(?:access date|accessed|date accessed)$/],
  [
    'container',
    /^(?:publication title|publication|journal|journal title|source title|source|container title|newspaper|magazine|website title|book title)$/,
  ],
  ['publisher', /^(?:publisher|institution|university)$/],
  ['place', /^(?:place|place published|location|city)$/],
  ['volume', /^(?:volume|vol)$/],
  ['issue', /^(?:issue|number|no)$/],
  ['pages', /^(?:pages|page|page range)$/],
  ['edition', /^edition$/],
  ['url', /^(?:url|link|address|web address|urls)$/],
  ['doi', /^doi$/],
  ['isbn', /^(?:isbn|issn)$/],
  ['language', /^(?:language|languages|زبان|اللغة)$/],
  ['keyword', /^(?:keywords?|tags?|manual tags|automatic tags|author keywords)$/],
  ['abstract', /^(?:abstract|abstract note|summary|چکیده|الملخص)$/],
  ['note', /^(?:notes?|annotation|comments?|extra)$/],
  ['file', /^(?:files?|file attachments?|attachments?)$/],
];
const TYPES: readonly (readonly [RegExp, CslType])[] = [
  [/^journal ?article$/i, 'article-journal'],
  [/^magazine ?article$/i, 'article-magazine'],
  [/^newspaper ?article$/i, 'article-newspaper'],
  [/^book$/i, 'book'],
  [/^(?:book ?(?:section|chapter)|chapter)$/i, 'chapter'],
  [/^(?:web ?page|website)$/i, 'webpage'],
  [/^blog ?post$/i, 'post-weblog'],
  [/^thesis$/i, 'thesis'],
  [/^report$/i, 'report'],
  [/^conference ?paper$/i, 'paper-conference'],
  [/^manuscript$/i, 'manuscript'],
  [/^interview$/i, 'interview'],
];
const MANY_PARTED = /\s*;\s*/;
const LONGEST_ROW = 2_000_000;

interface Row {
  readonly cells: readonly string[];
  readonly length: number;
}

/** True for a first line that names the columns of a table of works. */
export function namesRecordColumns(line: string): boolean {
  const meanings = line.split(/[,;\t]/).map((cell) => meaningOf(cell.replaceAll('"', '')));
  return (
    meanings.includes('title') &&
    (meanings.includes('author') || meanings.includes('type') || meanings.includes('date'))
  );
}

/** Reads a table with a row for each work, as reference managers export it: https://www.rfc-editor.org/rfc/rfc4180. */
export function readTable(text: string): readonly SourceRecord[] {
  const { rows, broken } = rowsIn(text);
  const [head, ...rest] = rows;
  if (!head) return [];
  const columns = head.cells.map((own) => ({ own: own.trim(), meaning: meaningOf(own) }));
  const records = rest
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map(({ cells, length }) => recordOf(cells, columns, length));
  const [first, ...others] = records;
  if (!first) return [];
  const known = rows.reduce((sum, { length }) => sum + length, 0);
  const empty = known - head.length - records.reduce((sum, { length }) => sum + length, 0);
  const headed = [{ ...first, length: first.length + head.length + empty }, ...others];
  const last = headed.pop();
  if (!last) return [];
  const tail = text.slice(known);
  const dropped = tail.trim() === '' ? [] : [{ text: tail.trim(), reason: OUTSIDE, length: tail.length }];
  const losses = broken ? ['The table is damaged behind this row: what follows could not be read.'] : [];
  return [...headed, { ...last, length: last.length + tail.length, dropped, losses }];
}

function rowsIn(text: string): { readonly rows: readonly Row[]; readonly broken: boolean } {
  const bytes = Buffer.from(text);
  const rows: Row[] = [];
  let from = 0;
  try {
    parse(bytes, {
      delimiter: delimiterOf(text),
      record_delimiter: '\n',
      relax_quotes: true,
      relax_column_count: true,
      max_record_size: LONGEST_ROW,
      on_record: (cells, { bytes: end }) => {
        rows.push({ cells, length: bytes.toString('utf8', from, end).length });
        from = end;
        return null;
      },
    });
    return { rows, broken: false };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (rows.length < 2) {
      throw new Failed('unreadable-file', 'This table is damaged: its first rows could not be read.', {
        cause: error,
      });
    }
    return { rows, broken: true };
  }
}

function delimiterOf(text: string): string {
  const head = text.slice(0, text.indexOf('\n') < 0 ? text.length : text.indexOf('\n'));
  const count = (mark: string) => head.split(mark).length;
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}

function meaningOf(heading: string): Meaning | 'key' | 'type' {
  const plain = heading
    .replace(/^\ufeff/, '')
    .trim()
    .toLowerCase()
    .replaceAll(/[_\s]+/g, ' ');
  return HEADINGS.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'other';
}

function recordOf(
  cells: readonly string[],
  columns: readonly { readonly own: string; readonly meaning: Meaning | 'key' | 'type' }[],
  length: number,
): SourceRecord {
  const cellOf = (wanted: 'key' | 'type') =>
    cells[columns.findIndex(({ meaning }) => meaning === wanted)]?.trim() ?? '';
  const type = cellOf('type');
  const fields = cells.flatMap((cell, index): readonly RecordField[] => {
    const { own = '', meaning = 'other' } = columns[index] ?? {};
    if (meaning === 'key' || meaning === 'type' || cell.trim() === '') return [];
    return fieldsOf(meaning, own === '' ? `Column ${index + 1}` : own, cell.trim());
  });
  return {
    key: cellOf('key') || null,
    type: TYPES.find(([pattern]) => pattern.test(type))?.[1] ?? 'document',
    fields,
    dropped: [],
    length,
    losses: [],
  };
}

function fieldsOf(meaning: Meaning, own: string, cell: string): readonly RecordField[] {
  const label = labelOf(meaning, own);
  if (meaning !== 'author' && meaning !== 'editor' && meaning !== 'translator')
    return [{ meaning, label, value: cell, length: cell.length }];
  return cell
    .split(MANY_PARTED)
    .filter((one) => one !== '')
    .map((one, index) => ({
      meaning,
      label,
      value: one,
      name: familyFirst(one),
      length: index === 0 ? cell.length : 0,
    }));
}
