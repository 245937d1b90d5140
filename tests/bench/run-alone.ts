import { fork } from 'node:child_process';
import { join } from 'node:path';

/**
 * Runs a script of this folder in a process of its own and answers what it sends. Rejects when the process ends
 * without an answer.
 */
export function runAlone(
  script: string,
  args: readonly string[],
  execArgv: readonly string[] = [],
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, script), [...args], { execArgv: [...execArgv] });
    let answer: { readonly value: unknown } | null = null;
    child.on('message', (value) => {
      answer = { value };
    });
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (answer && code === 0) resolve(answer.value);
      else reject(new Error(`${script} ${args.join(' ')} ended with ${signal ?? code}`));
    });
  });
}
