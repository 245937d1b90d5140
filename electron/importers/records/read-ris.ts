import type { CslType } from '#shared/model/citation.ts';
import { linesOf } from '../plain-text/lines.ts';
import { familyFirst } from './names.ts';
import { labelOf, OUTSIDE, type Meaning, type RecordField, type SourceRecord } from './record.ts';

const MEANINGS: Readonly<Record<string, Meaning>> = {
  ...named('title', 'TI', 'T1', 'CT'),
  ...named('author', 'AU', 'A1'),
  ...named('editor', 'ED', 'A2'),
  ...named('translator', 'A4'),
  ...named('date', 'PY', 'Y1', 'DA'),
  ...named('accessed', 'Y2'),
  ...named('container', 'T2', 'JO', 'JF', 'BT'),
  ...named('publisher', 'PB'),
  ...named('place', 'CY', 'PP'),
  ...named('volume', 'VL'),
  ...named('issue', 'IS'),
  ...named('pages', 'SP', 'EP'),
  ...named('edition', 'ET'),
  ...named('url', 'UR', 'LK'),
  ...named('doi', 'DO'),
  ...named('isbn', 'SN'),
  ...named('language', 'LA'),
  ...named('keyword', 'KW'),
  ...named('abstract', 'AB', 'N2'),
  ...named('note', 'N1'),
  ...named('file', 'L1', 'L2', 'L4'),
};

const TYPES: Readonly<Record<string, CslType>> = {
  JOUR: 'article-journal',
  EJOUR: 'article-journal',
  MGZN: 'article-magazine',
  NEWS: 'article-newspaper',
  BOOK: 'book',
  EBOOK: 'book',
  EDBOOK: 'book',
  CHAP: 'chapter',
  ECHAP: 'chapter',
  ELEC: 'webpage',
  WEB: 'webpage',
  BLOG: 'post-weblog',
  ICOMM: 'webpage',
  THES: 'thesis',
  RPRT: 'report',
  GOVDOC: 'report',
  CONF: 'paper-conference',
  CPAPER: 'paper-conference',
  CASE: 'legal_case',
  STAT: 'legislation',
  ENCYC: 'entry-encyclopedia',
  UNPB: 'manuscript',
};

function named(meaning: Meaning, ...tags: readonly string[]): Readonly<Record<string, Meaning>> {
  return Object.fromEntries(tags.map((tag) => [tag, meaning]));
}

interface Open {
  type: CslType;
  key: string | null;
  readonly fields: RecordField[];
  readonly dropped: SourceRecord['dropped'][number][];
  length: number;
}

/** Reads records of a line for each field: https://en.wikipedia.org/wiki/RIS_(file_format). */
export function readRis(text: string): readonly SourceRecord[] {
  const records: Open[] = [];
  const losses = new Map<Open, string[]>();
  let waiting: Open['dropped'] = [];
  let waitingLength = 0;
  let open: Open | null = null;
  const outside = (words: string, length: number): void => {
    if (words.trim() !== '') waiting.push({ text: words, reason: OUTSIDE, length });
    waitingLength += length;
  };
  for (const line of linesOf(text)) {
    const length = line.end - line.start;
    const match = /^\s{0,3}([A-Z][A-Z0-9]) {1,3}-(?: (.*))?$/u.exec(line.text);
    const [tag = '', value = ''] = match ? [match[1], match[2]?.trim()] : [];
    if (tag === 'TY') {
      if (open) losses.set(open, ['The record does not say where it ends.']);
      open = {
        type: TYPES[value.toUpperCase()] ?? 'document',
        key: null,
        fields: [],
        dropped: waiting,
        length: waitingLength + length,
      };
      records.push(open);
      waiting = [];
      waitingLength = 0;
    } else if (!open) outside(line.text, length);
    else {
      open.length += length;
      if (tag === 'ER') open = null;
      else if (tag === '') goOn(open, line.text, length);
      else if (tag === 'ID' || tag === 'LB') open.key ??= value === '' ? null : value;
      else if (value !== '') open.fields.push(fieldOf(tag, value, length));
    }
  }
  if (open) losses.set(open, ['The record does not say where it ends.']);
  const last = records.at(-1);
  if (last) {
    last.dropped.push(...waiting);
    last.length += waitingLength;
  }
  return records.map((record) => ({ ...record, losses: losses.get(record) ?? [] }));
}

/** A line without a tag goes on with the field before it. */
function goOn({ fields }: Open, words: string, length: number): void {
  const before = fields.pop();
  if (before)
    fields.push({
      ...before,
      value: `${before.value}\n${words.trim()}`.trimEnd(),
      length: before.length + length,
    });
}

function fieldOf(tag: string, value: string, length: number): RecordField {
  const meaning = MEANINGS[tag] ?? 'other';
  const isName = meaning === 'author' || meaning === 'editor' || meaning === 'translator';
  return {
    meaning,
    label: labelOf(meaning, tag),
    value,
    length,
    ...(isName ? { name: familyFirst(value) } : {}),
  };
}
