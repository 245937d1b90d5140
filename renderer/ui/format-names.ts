import type { DocumentFormat } from '#shared/model/formats.ts';

/** As short as a row of a narrow list needs them. */
export const FORMAT_NAMES: Readonly<Record<DocumentFormat, string>> = {
  'plain-text': 'Text',
  markdown: 'Markdown',
  html: 'HTML',
  mhtml: 'MHTML',
  epub: 'EPUB',
  pdf: 'PDF',
  docx: 'Word',
  odt: 'ODT',
  rtf: 'RTF',
  transcript: 'Transcript',
  mail: 'Mail',
  record: 'Record',
};
