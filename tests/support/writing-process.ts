import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A process that changes a library without end, and says of each change that it was made. */
export interface Saving<Said> {
  readonly child: ChildProcess;
  readonly acknowledged: readonly Said[];
  /** Resolves with the first word of the process, or when it ends without one. */
  readonly opened: Promise<unknown>;
  kill(): Promise<void>;
}

export function startSaving<Said>(script: string, ...args: readonly string[]): Saving<Said> {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const acknowledged: Said[] = [];
  let rest = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    // A line without its end was cut off by the kill, and told nobody anything.
    rest = lines.pop() ?? '';
    acknowledged.push(...lines.map((line): Said => JSON.parse(line)));
  });
  const closed = once(child, 'close');
  return {
    child,
    acknowledged,
    opened: Promise.race([once(child.stdout, 'data'), closed]),
    async kill() {
      child.kill('SIGKILL');
      await closed;
    },
  };
}
