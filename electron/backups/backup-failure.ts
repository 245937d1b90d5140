import { Failed, type FailureCode } from '#shared/ipc/result.ts';
import { type DiskFault, diskFaultOf } from '../storage/disk-fault.ts';

/** What did not come of it, in words. */
export type NotDone =
  | 'No backup was made.'
  | 'Nothing was restored.'
  | 'Nothing was recovered.'
  | 'Nothing was changed.';

const FAILURES: Readonly<Record<DiskFault, readonly [code: FailureCode, sentence: string]>> = {
  full: ['disk-full', 'The disk that was to be written to is full.'],
  denied: ['no-permission', 'The folder cannot be written to.'],
  gone: ['file-missing', 'The folder is not there; its disk may be unplugged.'],
  faulty: ['unreadable-file', 'The disk reported an error.'],
};

/** What goes wrong while a backup is written or read, as a sentence for a person; unknown errors are thrown on. */
export function backupFailure(error: unknown, notDone: NotDone = 'No backup was made.'): Failed {
  const fault = diskFaultOf(error);
  if (fault !== null) {
    const [code, sentence] = FAILURES[fault];
    return new Failed(code, `${sentence} ${notDone} The library is untouched.`, { cause: error });
  }
  if (error instanceof Failed) return error;
  throw error;
}
