import { Failed, type FailureCode } from '#shared/ipc/result.ts';
import { type DiskFault, diskFaultOf } from './disk-fault.ts';

const FAILURES: Readonly<Record<string, readonly [FailureCode, string]>> = {
  SQLITE_BUSY: ['library-locked', 'Another program is using this library. Close it there, then try again.'],
  SQLITE_LOCKED: ['library-locked', 'Another program is using this library. Close it there, then try again.'],
  SQLITE_CORRUPT: [
    'library-damaged',
    'The library file is damaged. It was left as it is; please keep it and open a backup instead.',
  ],
  SQLITE_NOTADB: ['library-not-a-library', 'This file is not an Ibid library. It was left as it is.'],
  SQLITE_FULL: ['disk-full', 'The disk is full. Nothing was changed; make room, then try again.'],
  SQLITE_READONLY: ['library-read-only', 'This library can only be read, so nothing can be changed in it.'],
  SQLITE_CANTOPEN: [
    'no-permission',
    'The library file cannot be opened: its folder may be missing or closed to you.',
  ],
  SQLITE_IOERR: [
    'unreadable-file',
    'The disk that the library lies on reported an error. Nothing was changed; it may be failing, or unplugged.',
  ],
  SQLITE_INTERRUPT: ['cancelled', 'It was given up before it was done.'],
  SQLITE_PERM: ['no-permission', 'You are not allowed to open this library file.'],
};

/** All that SQLCipher says of a page whose seal is broken; of a mistake of ours SQLite says which. */
const SPOILED_PAGE = 'SQLITE_ERROR: SQL logic error';

/** What SQLite would say of it. */
const OF_DISKS: Readonly<Record<DiskFault, string>> = {
  full: 'SQLITE_FULL',
  denied: 'SQLITE_PERM',
  gone: 'SQLITE_CANTOPEN',
  faulty: 'SQLITE_IOERR',
};

/**
 * What SQLite reports, or the system of a file that is read or written beside it, as a failure that a person can act on; what
 * nobody can act on stays as it is.
 */
export function storageFailure(error: Error): Error {
  if (error instanceof Failed) return error;
  const code = error.message === SPOILED_PAGE ? 'SQLITE_CORRUPT' : codeOf(error);
  const fault = diskFaultOf(error);
  const failure = FAILURES[code] ?? (fault && FAILURES[OF_DISKS[fault]]);
  return failure ? new Failed(failure[0], failure[1], { cause: error }) : error;
}

/** https://www.sqlite.org/rescode.html: extended codes have the primary one in their last byte. */
const PRIMARY: Readonly<Record<number, string>> = {
  3: 'SQLITE_PERM',
  5: 'SQLITE_BUSY',
  6: 'SQLITE_LOCKED',
  8: 'SQLITE_READONLY',
  9: 'SQLITE_INTERRUPT',
  10: 'SQLITE_IOERR',
  11: 'SQLITE_CORRUPT',
  13: 'SQLITE_FULL',
  14: 'SQLITE_CANTOPEN',
  26: 'SQLITE_NOTADB',
};

/** The driver has no name for an extended code, which the copying of a library gives. */
function codeOf(error: Error): string {
  const code = 'code' in error ? String(error.code) : '';
  if (code !== 'UNKNOWN' || !('errno' in error) || typeof error.errno !== 'number') return code;
  return PRIMARY[error.errno & 0xff] ?? code;
}
