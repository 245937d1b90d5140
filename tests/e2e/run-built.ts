import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './hosts.ts';

/** Runs one of the built programs in a process of its own. Rejects, with `code` and `stderr`, when it fails. */
export function runBuilt(
  program: 'ibid' | 'chromium',
  ...args: readonly string[]
): Promise<{ readonly stdout: string; readonly stderr: string }> {
  return promisify(execFile)(process.execPath, [join(ROOT, 'out', 'main', `${program}.js`), ...args]);
}
