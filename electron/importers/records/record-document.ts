import { NO_FOOTNOTES } from '../footnotes/pair-footnotes.ts';
import type { ImportedDocument } from '#shared/model/document.ts';
import type { DroppedText } from '#shared/model/report.ts';
import type { ImportedBlock } from '#shared/model/text.ts';
import { openAccount } from '../account.ts';
import { languageWithin, weighedLanguage, type TextLanguage } from '#shared/metadata/guess-language.ts';
import { cslItemOf, firstOf, publishedOf } from './csl-item.ts';
import { nameInWords } from './names.ts';
import type { RecordField, SourceRecord } from './record.ts';

/** A document that always has its record. */
export type RecordDocument = ImportedDocument & Required<Pick<ImportedDocument, 'item'>>;

export interface RecordParts {
  readonly record: SourceRecord;
  /** For a record without a title. */
  readonly title: string;
  readonly encoding: string;
  readonly losses: readonly string[];
}

/**
 * A record as a document without a text: a row for each field that it has, in the order of the source and in its
 * words, and its abstract and notes as paragraphs behind them. All of it can be read, found and quoted.
 */
export function recordDocument({ record, title, encoding, losses }: RecordParts): RecordDocument {
  const prose = record.fields.filter(isProse);
  const language = weighedLanguage(
    firstOf(record, 'language'),
    [firstOf(record, 'title') ?? '', ...prose.map(({ value }) => value)].join('\n'),
  );
  const rows = record.fields.filter((field) => !isProse(field));
  const blocks = [
    ...rows.map(({ label, value }) =>
      block('table-row', `${label}\t${value.replaceAll(/\s+/g, ' ')}`, language),
    ),
    ...prose.flatMap(({ value }) => paragraphsIn(value).map((words) => block('paragraph', words, language))),
  ];
  return {
    title: firstOf(record, 'title')?.replaceAll(/\s+/g, ' ') ?? title,
    authors: record.fields.flatMap(({ meaning, name }) =>
      meaning === 'author' && name ? [nameInWords(name)] : [],
    ),
    published: publishedOf(record),
    breadcrumb: [],
    publisher: firstOf(record, 'container') ?? firstOf(record, 'publisher'),
    url: addressOf(record),
    ...language,
    blocks,
    footnotes: [],
    pictures: [],
    item: cslItemOf(record),
    report: {
      audit: {
        ...NO_FOOTNOTES,
        dropped: record.dropped.map(({ text, reason }): DroppedText => ({ text, reason })),
        characters: accountFor(record),
      },
      losses: [...record.losses, ...losses],
      encoding,
    },
  };
}

function isProse({ meaning }: RecordField): boolean {
  return meaning === 'abstract' || meaning === 'note';
}

function block(kind: ImportedBlock['kind'], text: string, language: TextLanguage): ImportedBlock {
  return { kind, level: 1, text, ...languageWithin(text, language), spans: [] };
}

/** Reference managers write notes as pages: of those the words alone. */
export function paragraphsIn(value: string): readonly string[] {
  const isPage = /<\/(?:p|div|span|em|strong|a|li|h[1-6])>/i.test(value);
  const words = isPage
    ? value
        .replaceAll(/<(?:br|\/p|\/div|\/li|\/h[1-6])\b[^>]*>/gi, '\n\n')
        .replaceAll(/<[^>]*>/g, '')
        .replaceAll('&nbsp;', ' ')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&')
    : value;
  return words
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replaceAll(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}

function addressOf(record: SourceRecord): string | null {
  const url = firstOf(record, 'url');
  if (url !== null && /^https?:\/\//i.test(url) && URL.canParse(url)) return url;
  const doi = firstOf(record, 'doi')?.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '') ?? '';
  return /^10\.\d{4,}\/\S+$/.test(doi) ? `https://doi.org/${doi}` : null;
}

/** What is neither a field's nor dropped is the notation: names of fields, brackets, commas. */
function accountFor({
  fields,
  dropped,
  length,
}: SourceRecord): ImportedDocument['report']['audit']['characters'] {
  const account = openAccount();
  const sum = (lengths: readonly { readonly length: number }[]) =>
    lengths.reduce((total, one) => total + one.length, 0);
  const body = sum(fields);
  const left = sum(dropped);
  account.add('body', body);
  account.add('dropped', left);
  account.add('metadata', length - body - left);
  return account.close(length);
}
