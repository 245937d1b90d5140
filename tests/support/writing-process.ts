import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A process that changes a library without end, and says of each change that it was made. */
export interface Saving<Said> {
  readonly child: ChildProcess;
  readonly acknowledged: readonly Said[];
  /** Resolves once the process has said so much, or when it ends before. */
  said(count: number): Promise<void>;
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
    async said(count) {
      while (acknowledged.length < count && !child.stdout.closed) {
        await Promise.race([once(child.stdout, 'data'), closed]);
      }
    },
    async kill() {
      child.kill('SIGKILL');
      await closed;
    },
  };
}
