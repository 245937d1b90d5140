/** What a file of each format is mostly called. The bytes decide what a file is; names only help to find it. */
export const EXTENSIONS = {
  'plain-text': ['.txt', '.text'],
  markdown: ['.md', '.markdown', '.mdown', '.mkd'],
  html: ['.html', '.htm', '.xhtml'],
  mhtml: ['.mhtml', '.mht'],
  epub: ['.epub'],
  pdf: ['.pdf'],
  docx: ['.docx', '.docm', '.dotx', '.dotm'],
  odt: ['.odt', '.ott', '.fodt'],
  rtf: ['.rtf'],
  transcript: ['.srt', '.vtt'],
  mail: ['.eml'],
  record: ['.ris', '.bib', '.bibtex', '.json', '.csv', '.tsv', '.rdf'],
} as const satisfies Readonly<Record<string, readonly `.${string}`[]>>;

export type DocumentFormat = keyof typeof EXTENSIONS;

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the record above
export const DOCUMENT_FORMATS = Object.keys(EXTENSIONS) as readonly DocumentFormat[];

/** Files that hold files of these formats, and are none themselves. */
export const ARCHIVE_EXTENSIONS = {
  zip: ['.zip'],
  mbox: ['.mbox'],
} as const satisfies Readonly<Record<string, readonly `.${string}`[]>>;

/** Of lists that are searched for. */
export const LIST_EXTENSIONS: readonly string[] = ['.csv', '.tsv', '.txt'];

export const CASE_EXTENSIONS: readonly string[] = ['.json'];

export const ANNOTATION_EXTENSIONS: readonly string[] = ['.jsonld', '.json'];

/** For file dialogs. */
export const ALL_EXTENSIONS: readonly string[] = [
  ...Object.values(EXTENSIONS).flat(),
  ...Object.values(ARCHIVE_EXTENSIONS).flat(),
];
