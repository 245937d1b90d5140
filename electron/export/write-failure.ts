import { Failed, type FailureCode } from '#shared/ipc/result.ts';
import { type DiskFault, diskFaultOf } from '../storage/disk-fault.ts';

const FAILURES: Readonly<Record<DiskFault, readonly [code: FailureCode, sentence: string]>> = {
  full: ['disk-full', 'The disk is full. Nothing was exported; make room, then try again.'],
  denied: [
    'no-permission',
    'You cannot write to this folder, or another program holds a file in it. Nothing was exported.',
  ],
  gone: [
    'file-missing',
    'There is no such folder to export to; its disk may be unplugged. Nothing was exported.',
  ],
  faulty: ['unreadable-file', 'The disk that was to be written to reported an error. Nothing was exported.'],
};

/** What the system says of a file that cannot be written, as a sentence for a person; unknown errors are thrown on. */
export function writeFailure(error: unknown): Failed {
  if (error instanceof Failed) return error;
  const fault = diskFaultOf(error);
  if (fault === null) throw error;
  return new Failed(...FAILURES[fault], { cause: error });
}
