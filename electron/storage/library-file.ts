import { type FileHandle, open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Failed } from '#shared/ipc/result.ts';
import { LOCKED_MARK } from './key.ts';
import { LOCKED_PAGE_SIZE } from './locked-pages.ts';
import { isHalfMerged } from './merging.ts';

/** "Ibid" in ASCII: tells our files from other SQLite databases. https://sqlite.org/fileformat2.html#application_id */
export const APPLICATION_ID = 0x49626964;

export type LibraryAccess = 'absent' | 'read-write' | 'read-only';

export interface LibraryFile {
  readonly access: LibraryAccess;
  /** Nothing of it can be read without its passphrase. */
  readonly isLocked: boolean;
}
const ABSENT: LibraryFile = { access: 'absent', isLocked: false };

const HEADER = 'SQLite format 3\0';

/**
 * Looks at a file without SQLite's help, which would take some wrong files for empty databases.
 * Fails with `library-not-a-library`, `library-damaged`, `no-permission`, `file-missing`.
 */
export async function inspectLibraryFile(path: string): Promise<LibraryFile> {
  const [file, access] = await openForLooking(path);
  if (!file) return ABSENT;
  try {
    if (!(await file.stat()).isFile()) throw notALibrary();
    const { size } = await file.stat();
    if (size === 0) return ABSENT;
    const header = Buffer.alloc(100);
    await file.read(header, 0, header.length, 0);
    // What such a file is told of itself is encrypted like the rest.
    if (header.subarray(0, LOCKED_MARK.length).equals(LOCKED_MARK)) {
      if (size < LOCKED_PAGE_SIZE) throw endIsMissing();
      return { access, isLocked: true };
    }
    if (header.toString('latin1', 0, HEADER.length) !== HEADER) throw notALibrary();
    // A library is marked with its first write; a file that holds nothing yet is marked by nobody.
    if (header.readUInt32BE(68) !== APPLICATION_ID) throw notALibrary();
    if (size < pagesIn(header) * pageSizeIn(header) && !(await isHalfMerged(path, header)))
      throw endIsMissing();
    return { access, isLocked: false };
  } finally {
    await file.close();
  }
}

/** How long the file should be by its own count, in bytes; zero where it does not say. */
export async function wholeSizeOf(file: FileHandle): Promise<number> {
  const header = Buffer.alloc(100);
  await file.read(header, 0, header.length, 0);
  if (header.subarray(0, LOCKED_MARK.length).equals(LOCKED_MARK))
    return Math.ceil((await file.stat()).size / LOCKED_PAGE_SIZE) * LOCKED_PAGE_SIZE;
  return pagesIn(header) * pageSizeIn(header);
}

/** In bytes; zero for a file that is not there. */
export async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 0;
    throw error;
  }
}

async function openForLooking(path: string): Promise<[FileHandle | null, 'read-write' | 'read-only']> {
  try {
    return [await open(path, 'r+'), 'read-write'];
  } catch (error) {
    switch (codeOf(error)) {
      case 'ENOENT':
      case 'ENOTDIR':
        await requireFolder(dirname(path));
        return [null, 'read-write'];
      case 'EISDIR':
        throw notALibrary();
      case 'EACCES':
      case 'EPERM':
      case 'EROFS':
        return [await openToRead(path), 'read-only'];
      default:
        throw error;
    }
  }
}

async function openToRead(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'r');
  } catch (error) {
    throw new Failed('no-permission', 'You are not allowed to open this library file.', { cause: error });
  }
}

async function requireFolder(folder: string): Promise<void> {
  try {
    if ((await stat(folder)).isDirectory()) return;
  } catch (error) {
    if (codeOf(error) === 'EACCES') {
      throw new Failed('no-permission', 'You are not allowed to open the folder of this library.', {
        cause: error,
      });
    }
    if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'ENOTDIR') throw error;
  }
  throw new Failed('file-missing', 'The folder that this library should be in does not exist.');
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

function endIsMissing(): Failed {
  return new Failed(
    'library-damaged',
    'The library file is damaged: its end is missing. It was left as it is; please keep it and open a backup instead.',
  );
}

function notALibrary(): Failed {
  return new Failed('library-not-a-library', 'This file is not an Ibid library. It was left as it is.');
}

/** The file's own count; zero where the header says that it is out of date. */
function pagesIn(header: Buffer): number {
  return header.readUInt32BE(24) === header.readUInt32BE(92) ? header.readUInt32BE(28) : 0;
}

function pageSizeIn(header: Buffer): number {
  const size = header.readUInt16BE(16);
  return size === 1 ? 65_536 : size;
}
