import { Failed } from '#shared/ipc/result.ts';
import { EXTENSIONS } from '#shared/model/formats.ts';
import { decode, unreadableLoss } from '../decode.ts';
import type { FileContents, KnownWork, LinkedFile, Opener, PartDocument, SourceFile } from '../importer.ts';
import { linkedFiles, namedFiles } from './linked-files.ts';
import { readBibtex } from './read-bibtex.ts';
import { readCslJson } from './read-csl-json.ts';
import { readRis } from './read-ris.ts';
import { readTable } from './read-table.ts';
import type { SourceRecord } from './record.ts';
import { recordDocument, type RecordDocument } from './record-document.ts';
import { type LooseFile, readZoteroRdf } from './zotero/read-zotero-rdf.ts';

/** The descriptions of works that reference managers export: RIS, BibTeX, CSL-JSON, Zotero’s RDF, and tables. A document for each. */
export const records: Opener = {
  format: 'record',
  extensions: EXTENSIONS.record,
  open: async (file) => open(file),
};

const MOST_RECORDS = 50_000;

function open({ name, bytes }: SourceFile): FileContents {
  const { text, encoding } = decode(bytes);
  const { records: read, loose } = isXml(text)
    ? readZoteroRdf(bytes, text.length, name)
    : { records: readRecords(text), loose: [] };
  const found = withFields(read);
  if (found.length + loose.length === 0)
    throw new Failed('unreadable-file', 'This file holds no record of a work, or none that is whole.');
  if (found.length > MOST_RECORDS) {
    throw new Failed(
      'file-too-large',
      `This file holds ${found.length.toLocaleString('en')} records. Ibid reads up to ${MOST_RECORDS.toLocaleString('en')} of one file: export them in parts.`,
    );
  }
  const names = new Set<string>();
  const linked: LinkedFile[] = [];
  const documents = found.map((record, index): PartDocument => {
    const part = partName(record, index, names);
    const files = linkedFiles(record);
    const unreadable = record.fields.flatMap(({ value }) => unreadableLoss(value));
    const losses = [...files.losses, ...unreadable.slice(0, 1)];
    const document = recordDocument({ record, title: part, encoding, losses });
    linked.push(
      ...files.paths.map((path): LinkedFile => ({
        kind: 'linked',
        path,
        about: knownWork(document),
        filing: record.filing,
      })),
    );
    return { part, format: 'record', document, filing: record.filing };
  });
  linked.push(...looseFiles(loose));
  return { documents, offered: linked, next: null };
}

function isXml(text: string): boolean {
  return /^\s*</.test(text);
}

/** Of which no record says anything. */
function looseFiles(loose: readonly LooseFile[]): readonly LinkedFile[] {
  return loose.flatMap(({ path, filing }) =>
    namedFiles([path]).paths.map((inFolder): LinkedFile => ({ kind: 'linked', path: inFolder, filing })),
  );
}

/** By what they begin with: the name of a file says less. */
function readRecords(text: string): readonly SourceRecord[] {
  if (/^\s{0,3}TY {1,3}-/mu.test(text)) return readRis(text);
  if (/^\s*[[{]/u.test(text)) return readCslJson(text);
  if (/@\s*[a-z]+\s*[{(]/iu.test(text)) return readBibtex(text);
  return readTable(text);
}

function partName({ key }: SourceRecord, index: number, taken: Set<string>): string {
  let name = key ?? `record ${index + 1}`;
  while (taken.has(name)) name += ` (record ${index + 1})`;
  taken.add(name);
  return name;
}

function knownWork({ title, authors, published, publisher, url, item }: RecordDocument): KnownWork {
  return { title, authors, published, publisher, url, item };
}

/** A record that says nothing is left out, and told with its neighbour. */
function withFields(found: readonly SourceRecord[]): readonly SourceRecord[] {
  const kept: SourceRecord[] = [];
  let waiting: readonly SourceRecord[] = [];
  for (const record of found) {
    if (record.fields.length === 0) waiting = [...waiting, record];
    else {
      kept.push(withEmpty(record, waiting));
      waiting = [];
    }
  }
  const last = kept.pop();
  return last ? [...kept, withEmpty(last, waiting)] : [];
}

function withEmpty(record: SourceRecord, empty: readonly SourceRecord[]): SourceRecord {
  if (empty.length === 0) return record;
  const dropped = empty.flatMap((one) => [
    ...one.dropped,
    {
      text: one.key ?? 'without a name',
      reason: 'record without a field',
      length: one.length - sumOf(one.dropped),
    },
  ]);
  return { ...record, dropped: [...dropped, ...record.dropped], length: record.length + sumOf(empty) };
}

function sumOf(parts: readonly { readonly length: number }[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}
