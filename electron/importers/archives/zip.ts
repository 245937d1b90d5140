import { Failed } from '#shared/ipc/result.ts';
import { ARCHIVE_EXTENSIONS } from '#shared/model/formats.ts';
import type { FileContents, OfferedFile, Opener } from '../importer.ts';
import { innerPath } from '../inner-path.ts';
import { readDirectory } from '../zip/directory.ts';
import { openArchive, type Archive } from '../zip/unzip.ts';
import { AT_ONCE } from './at-once.ts';
import { besideIn, partsOfPages } from './saved-pages.ts';

const MEGABYTE = 1024 * 1024;
/** Texts are packed to a tenth; what is packed to less than a hundredth was made to fill a disk. */
const BOMB = { bytes: 300 * MEGABYTE, times: 100 };
const LIMITS = { entries: 50_000, file: 200 * MEGABYTE, total: 600 * MEGABYTE };

/** An archive of files, each of which is imported by itself, whatever it is. */
export const zip: Opener = {
  format: null,
  extensions: ARCHIVE_EXTENSIONS.zip,
  open: async ({ bytes, password }, from) => unpack(bytes, from, password),
};

function unpack(bytes: Uint8Array, from: number, password: string | undefined): FileContents {
  refuseBomb(bytes);
  const archive = openArchive(bytes, LIMITS, password);
  const parts = partsOfPages(openArchive(bytes, LIMITS, password));
  const names = archive.names.filter((name) => !isOfSystem(name) && !parts.has(name));
  if (names.length === 0) throw new Failed('empty-file', 'This archive holds no file.');
  const offered: OfferedFile[] = [];
  let unpacked = 0;
  let at = from;
  while (at < names.length && offered.length < AT_ONCE.files && unpacked < AT_ONCE.bytes) {
    const file = fileIn(archive, names[at] ?? '');
    offered.push(file);
    if (file.kind === 'file') {
      unpacked +=
        file.bytes.length + (file.beside ?? []).reduce((sum, picture) => sum + picture.bytes.length, 0);
    }
    at += 1;
  }
  return { documents: [], offered, next: at < names.length ? at : null };
}

/** What an archive says of its sizes binds it: a file that unpacks to more is damaged. */
function refuseBomb(bytes: Uint8Array): void {
  const claimed = readDirectory(bytes, LIMITS.entries).reduce((sum, { size }) => sum + size, 0);
  if (claimed <= BOMB.bytes || claimed <= bytes.length * BOMB.times) return;
  throw new Failed(
    'file-too-large',
    `This archive would unpack to ${Math.round(claimed / MEGABYTE).toLocaleString('en')} MB, more than a hundred times its own size. Nothing of it was imported.`,
  );
}

/** One that is locked or damaged fails by itself. */
function fileIn(archive: Archive, name: string): OfferedFile {
  const path = innerPath(name);
  try {
    const bytes = archive.read(name);
    if (!bytes) throw new Failed('unreadable-file', 'This file is not in its archive.');
    return { kind: 'file', path, bytes, beside: besideIn(archive, name, bytes) };
  } catch (error) {
    if (error instanceof Failed)
      return { kind: 'failed', path, failure: { code: error.code, message: error.message } };
    throw error;
  }
}

/** What systems put into archives for themselves; hidden files are passed over in folders too. */
function isOfSystem(name: string): boolean {
  const parts = name.split(/[/\\]/);
  return (
    parts.some((part) => part === '__MACOSX' || (part.startsWith('.') && part !== '.' && part !== '..')) ||
    /^(?:thumbs\.db|desktop\.ini)$/i.test(parts.at(-1) ?? '')
  );
}
