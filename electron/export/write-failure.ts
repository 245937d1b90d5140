import { Failed } from '#shared/ipc/result.ts';

/** What the system says of a file that cannot be written, as a sentence for a person; unknown errors are thrown on. */
export function writeFailure(error: unknown): Failed {
  if (error instanceof Failed) return error;
  const code = error instanceof Error && 'code' in error ? error.code : null;
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new Failed('disk-full', 'The disk is full. Nothing was exported; make room, then try again.', {
        cause: error,
      });
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'EBUSY':
      return new Failed(
        'no-permission',
        'You cannot write to this folder, or another program holds a file in it. Nothing was exported.',
        { cause: error },
      );
    case 'ENOENT':
    case 'ENOTDIR':
    case 'EEXIST':
      return new Failed('file-missing', 'There is no such folder to export to. Nothing was exported.', {
        cause: error,
      });
    default:
      throw error;
  }
}
