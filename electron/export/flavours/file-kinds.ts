import type { Flavour } from './flavour.ts';

type FileKind = Omit<Flavour, 'lines' | 'write'>;

/** A file of Markdown, with its pictures and its citation data beside it. */
export const MARKDOWN_FILE: FileKind = {
  extension: 'md',
  holdsPictures: false,
  isSealed: true,
  hasBibliography: true,
  showsTags: false,
  hasSourceNotes: false,
  fileName: (name) => name,
};

/** One file that holds everything, its pictures as well. */
export const WHOLE_FILE: Omit<FileKind, 'extension'> = {
  holdsPictures: true,
  isSealed: false,
  hasBibliography: false,
  showsTags: false,
  hasSourceNotes: false,
  fileName: (name) => name,
};
