import type { DocumentFormat } from '#shared/model/formats.ts';

export const FORMAT_NAMES: Readonly<Record<DocumentFormat, string>> = {
  'plain-text': 'Plain text',
  markdown: 'Markdown',
  html: 'Web page (HTML)',
  mhtml: 'Web page (MHTML)',
  epub: 'Book (EPUB)',
  pdf: 'PDF',
  docx: 'Word document',
  odt: 'OpenDocument text',
  rtf: 'RTF document',
  transcript: 'Transcript',
  mail: 'Mail',
  record: 'Bibliographic record',
};

/** `1,204 words, 1 note` */
export function lengthInWords({
  words,
  footnotes,
}: {
  readonly words: number;
  readonly footnotes: number;
}): string {
  return `${words.toLocaleString('en')} words, ${footnotes.toLocaleString('en')} ${footnotes === 1 ? 'note' : 'notes'}`;
}

export function momentInWords(moment: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(new Date(moment));
}
