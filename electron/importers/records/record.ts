import type { CslName, CslType } from '#shared/model/citation.ts';
import type { Filing } from '../importer.ts';

/** What a field of a record means, whatever its notation calls it. */
export type Meaning =
  | 'title'
  | 'author'
  | 'editor'
  | 'translator'
  | 'date'
  | 'accessed'
  | 'container'
  | 'publisher'
  | 'place'
  | 'volume'
  | 'issue'
  | 'genre'
  | 'pages'
  | 'edition'
  | 'url'
  | 'doi'
  | 'isbn'
  | 'language'
  | 'keyword'
  | 'abstract'
  | 'note'
  | 'file'
  | 'other';

export interface RecordField {
  readonly meaning: Meaning;
  /** As a person reads it: `Author`; for a field that Ibid does not know, what the source calls it. */
  readonly label: string;
  readonly value: string;
  /** The parts of a person's name, where the notation tells them. */
  readonly name?: CslName;
  /** Of a file, where the notation writes a path and nothing else; then no sign in it divides it. */
  readonly path?: string;
  /** Of the source that the field takes, in UTF-16 code units. */
  readonly length: number;
}

/** The description of one work, as a reference manager writes it. */
export interface SourceRecord {
  /** What the file calls the record; null where it has no name. */
  readonly key: string | null;
  readonly type: CslType;
  readonly fields: readonly RecordField[];
  /** Pieces of the source that stand in no field: comments, words between two records. */
  readonly dropped: readonly { readonly text: string; readonly reason: string; readonly length: number }[];
  /** Of the stretch of the source that is the record's own, with what stands before it. The stretches make up the file. */
  readonly length: number;
  /** Sentences about what could not be read. */
  readonly losses: readonly string[];
  /** Absent where the notation does not tell. */
  readonly filing?: Filing;
}

const LABELS: Readonly<Record<Exclude<Meaning, 'other'>, string>> = {
  title: 'Title',
  author: 'Author',
  editor: 'Editor',
  translator: 'Translator',
  date: 'Date',
  accessed: 'Seen on',
  container: 'In',
  publisher: 'Publisher',
  place: 'Place',
  volume: 'Volume',
  issue: 'Issue',
  genre: 'Kind',
  pages: 'Pages',
  edition: 'Edition',
  url: 'Address',
  doi: 'DOI',
  isbn: 'ISBN or ISSN',
  language: 'Language',
  keyword: 'Keyword',
  abstract: 'Abstract',
  note: 'Note',
  file: 'File',
};

/** `own` is what the source calls the field. */
export function labelOf(meaning: Meaning, own: string): string {
  return meaning === 'other' ? own : LABELS[meaning];
}

export const OUTSIDE = 'words outside of any record';
