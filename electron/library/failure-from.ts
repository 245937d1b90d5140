import { Failed, type Failure } from '#shared/ipc/result.ts';
import { bugOf } from '../log/bug.ts';
import { note } from '../log/events.ts';

/**
 * What to tell a person of whatever was thrown. A bug is told in one sentence, and to the log and stderr without its
 * message: messages quote what they stumbled over, and a desktop keeps stderr in its journal.
 */
export function failureFrom(error: unknown): Failure {
  if (error instanceof Failed) return { code: error.code, message: error.message };
  const bug = bugOf(error);
  note(bug);
  const code = bug.code === null ? '' : ` (${bug.code})`;
  process.stderr.write(`Ibid met a bug: ${[`${bug.error}${code}`, ...bug.frames].join('\n    at ')}\n`);
  return {
    code: 'internal',
    message: 'Something went wrong inside Ibid. Nothing that was saved is affected.',
  };
}
