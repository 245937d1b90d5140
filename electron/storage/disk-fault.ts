/** What keeps a file from being written: no room, no leave, no such place, or a disk that does not do it. */
export type DiskFault = 'full' | 'denied' | 'gone' | 'faulty';

const FAULTS: Readonly<Record<string, DiskFault>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  SQLITE_FULL: 'full',
  'disk-full': 'full',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  EBUSY: 'denied',
  ETXTBSY: 'denied',
  SQLITE_READONLY: 'denied',
  'no-permission': 'denied',
  'library-read-only': 'denied',
  ENOENT: 'gone',
  ENOTDIR: 'gone',
  EEXIST: 'gone',
  ENODEV: 'gone',
  ENXIO: 'gone',
  ENAMETOOLONG: 'gone',
  EIO: 'faulty',
  ESTALE: 'faulty',
  ETIMEDOUT: 'faulty',
  EREMOTEIO: 'faulty',
  SQLITE_IOERR: 'faulty',
  'unreadable-file': 'faulty',
};

/**
 * Of whatever was thrown while something was written: by the system, by SQLite, or a failure that was made of either. Null
 * for all else.
 */
export function diskFaultOf(error: unknown): DiskFault | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  // libuv names a few dozen codes; those that it does not are of devices and remote file systems.
  if (code.startsWith('Unknown system error')) return 'faulty';
  return Object.hasOwn(FAULTS, code) ? (FAULTS[code] ?? null) : null;
}
