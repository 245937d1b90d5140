import { Failed } from '#shared/ipc/result.ts';

/** What the system says of a file that cannot be reached, as a sentence for a person; unknown errors are thrown on. */
export function fileFailure(error: unknown, name: string): Failed {
  if (error instanceof Failed) return error;
  const code = error instanceof Error && 'code' in error ? error.code : null;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new Failed('file-missing', `“${name}” is not there. It may have been moved or renamed.`, {
        cause: error,
      });
    case 'EACCES':
    case 'EPERM':
      return new Failed('no-permission', `You have no permission to read “${name}”.`, { cause: error });
    case 'EISDIR':
      return new Failed('unreadable-file', `“${name}” is a folder, and a file is wanted.`, { cause: error });
    case 'EIO':
    case 'ELOOP':
    case 'ENAMETOOLONG':
    case 'EBUSY':
    case 'ENXIO':
    case 'ETIMEDOUT':
    case 'ESTALE':
      return new Failed('unreadable-file', `“${name}” could not be read from its disk (${code}).`, {
        cause: error,
      });
    default:
      throw error;
  }
}
