import { Failed } from '#shared/ipc/result.ts';

/** What did not come of it, in words. */
export type NotDone =
  | 'No backup was made.'
  | 'Nothing was restored.'
  | 'Nothing was recovered.'
  | 'Nothing was changed.';

/** What goes wrong while a backup is written or read, as a sentence for a person; unknown errors are thrown on. */
export function backupFailure(error: unknown, notDone: NotDone = 'No backup was made.'): Failed {
  const code = codeOf(error);
  switch (code) {
    case 'disk-full':
    case 'ENOSPC':
    case 'EDQUOT':
      return new Failed(
        'disk-full',
        `The disk that was to be written to is full. ${notDone} The library is untouched.`,
        { cause: error },
      );
    case 'no-permission':
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'EBUSY':
    case 'library-read-only':
      return new Failed(
        'no-permission',
        `The folder cannot be written to. ${notDone} The library is untouched.`,
        { cause: error },
      );
    case 'ENOENT':
    case 'ENOTDIR':
    case 'EEXIST':
    case 'ENODEV':
      return new Failed(
        'file-missing',
        `The folder is not there; its disk may be unplugged. ${notDone} The library is untouched.`,
        { cause: error },
      );
    case 'unreadable-file':
    case 'EIO':
    case 'SQLITE_IOERR':
      return new Failed(
        'unreadable-file',
        `The disk reported an error. ${notDone} The library is untouched.`,
        { cause: error },
      );
    default:
      if (error instanceof Failed) return error;
      throw error;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
