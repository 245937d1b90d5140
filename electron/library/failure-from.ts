import { Failed, type Failure } from '#shared/ipc/result.ts';

/**
 * What to tell a person of whatever was thrown. A bug is told in one sentence, and to stderr without its message:
 * messages quote what they stumbled over, and a desktop keeps stderr in its journal.
 */
export function failureFrom(error: unknown): Failure {
  if (error instanceof Failed) return { code: error.code, message: error.message };
  process.stderr.write(`Ibid met a bug: ${framesOf(error)}\n`);
  return {
    code: 'internal',
    message: 'Something went wrong inside Ibid. Nothing that was saved is affected.',
  };
}

function framesOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  const code = 'code' in error && typeof error.code === 'string' ? ` (${error.code})` : '';
  return [`${error.name}${code}`, ...frames].join('\n');
}
