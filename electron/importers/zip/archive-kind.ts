import { openArchive, type Archive } from './unzip.ts';
import { Failed } from '#shared/ipc/result.ts';

/** What a ZIP file is, in the words of `Looks`. */
export interface ArchiveKind {
  readonly what: string;
  readonly extensions: readonly string[];
}

const LONGEST = 1_000_000;

const MIME_TYPES: readonly (readonly [RegExp, ArchiveKind])[] = [
  [/^application\/epub\+zip/, { what: 'an EPUB book', extensions: ['.epub'] }],
  [/^application\/vnd\.oasis\.opendocument\.text/, { what: 'an OpenDocument text', extensions: ['.odt'] }],
  [/^application\/vnd\.oasis\.opendocument\.spreadsheet/, { what: 'a spreadsheet', extensions: ['.ods'] }],
  [/^application\/vnd\.oasis\.opendocument\.presentation/, { what: 'a presentation', extensions: ['.odp'] }],
  [/^application\/vnd\.oasis\.opendocument/, { what: 'an OpenDocument file without a text', extensions: [] }],
];
const PARTS: readonly (readonly [RegExp, ArchiveKind])[] = [
  [/^word\/document\d*\.xml$/i, { what: 'a Word document', extensions: ['.docx'] }],
  [/^xl\/workbook\d*\.(?:xml|bin)$/i, { what: 'a spreadsheet', extensions: ['.xlsx'] }],
  [/^ppt\/presentation\d*\.xml$/i, { what: 'a presentation', extensions: ['.pptx'] }],
  [/^META-INF\/container\.xml$/, { what: 'an EPUB book', extensions: ['.epub'] }],
  [/^content\.xml$/, { what: 'an OpenDocument text', extensions: ['.odt'] }],
];
const WORD_TYPES =
  /application\/vnd\.(?:openxmlformats-officedocument\.wordprocessingml\.(?:document|template)|ms-word\.(?:document|template)\.macroEnabled)[\w.]*\.main\+xml/i;

/** Tells kinds of ZIP files apart by what they hold, whatever they are called. */
export function archiveKind(bytes: Uint8Array): ArchiveKind {
  const archive = opened(bytes);
  // Any importer of such a file says best what is wrong with it.
  if (!archive)
    return { what: 'a compressed file that is damaged', extensions: ['.docx', '.odt', '.epub', '.zip'] };
  const mimeType = textOf(archive, 'mimetype').trim();
  const byType = MIME_TYPES.find(([pattern]) => pattern.test(mimeType));
  if (byType) return byType[1];
  const byPart = PARTS.find(([pattern]) => archive.names.some((name) => pattern.test(name)));
  if (byPart) return byPart[1];
  // The main part may be called anything.
  if (WORD_TYPES.test(textOf(archive, '[Content_Types].xml')))
    return { what: 'a Word document', extensions: ['.docx'] };
  return { what: 'a compressed file', extensions: ['.zip'] };
}

function opened(bytes: Uint8Array): Archive | null {
  try {
    // Nothing that tells what a file is is large.
    return openArchive(bytes, { entries: 50_000, file: LONGEST, total: 2 * LONGEST });
  } catch (error) {
    if (error instanceof Failed) return null;
    throw error;
  }
}

function textOf(archive: Archive, name: string): string {
  try {
    const content = archive.read(name);
    return content ? new TextDecoder().decode(content) : '';
  } catch (error) {
    if (error instanceof Failed) return '';
    throw error;
  }
}
