import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';

const MESSAGE = z.object({
  id: z.number().optional(),
  method: z.string().optional(),
  result: z.record(z.string(), z.unknown()).optional(),
  error: z.object({ message: z.string() }).optional(),
  params: z.record(z.string(), z.unknown()).optional(),
});
type Values = Readonly<Record<string, unknown>>;

/** A Chromium that is driven over two pipes, so that no socket listens and what it is given lies on no disk. */
export interface DevTools {
  /** Fails with what Chromium says, and when it ends before it has answered. */
  send(method: string, params?: Values, sessionId?: string): Promise<Values>;
  /** The next event of that name. Fails when Chromium ends before. */
  next(event: string): Promise<Values>;
  /** Resolves when the process is gone. */
  end(): Promise<void>;
}

interface Waiting {
  readonly resolve: (values: Values) => void;
  readonly reject: (error: Error) => void;
}

/** https://chromedevtools.github.io/devtools-protocol/: JSON, each message ended by a zero byte. */
export function startDevTools(executable: string, args: readonly string[]): DevTools {
  const child = spawn(executable, [...args, '--remote-debugging-pipe'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const answers = new Map<number, Waiting>();
  const events = new Map<string, Waiting>();
  let sent = 0;
  let ended: Error | null = null;

  const failAll = (error: Error): void => {
    ended ??= error;
    for (const waiting of [...answers.values(), ...events.values()]) waiting.reject(ended);
    answers.clear();
    events.clear();
  };
  const take = (text: string): void => {
    const { id, method, result, error, params } = MESSAGE.parse(JSON.parse(text));
    if (id === undefined) {
      events.get(method ?? '')?.resolve(params ?? {});
      events.delete(method ?? '');
      return;
    }
    if (error) answers.get(id)?.reject(new Error(error.message));
    else answers.get(id)?.resolve(result ?? {});
    answers.delete(id);
  };
  const gone = new Promise<void>((resolve) => {
    const end = (why: Error) => {
      failAll(why);
      resolve();
    };
    child.once('error', end);
    child.once('exit', () => end(new Error('Chromium has ended')));
  });
  const [into, from] = pipesOf(child);
  // Chromium may end before it has read what it was sent.
  into.on('error', failAll);
  readMessages(from, take);

  return {
    send(method, params = {}, sessionId) {
      return new Promise((resolve, reject) => {
        if (ended) return reject(ended);
        sent += 1;
        answers.set(sent, { resolve, reject });
        into.write(`${JSON.stringify({ id: sent, method, params, sessionId })}\0`);
      });
    },
    next: (event) =>
      new Promise((resolve, reject) => {
        if (ended) reject(ended);
        else events.set(event, { resolve, reject });
      }),
    async end() {
      child.kill('SIGKILL');
      await gone;
    },
  };
}

function pipesOf(child: ChildProcess): [Writable, Readable] {
  const [, , , into, from] = child.stdio;
  if (!into || !from || !('write' in into) || !('read' in from)) throw new Error('Chromium has no pipes');
  return [into, from];
}

function readMessages(from: Readable, take: (text: string) => void): void {
  let pieces: Buffer[] = [];
  from.on('data', (chunk: Buffer) => {
    let start = 0;
    for (let at = chunk.indexOf(0); at !== -1; at = chunk.indexOf(0, start)) {
      take(Buffer.concat([...pieces, chunk.subarray(start, at)]).toString('utf8'));
      pieces = [];
      start = at + 1;
    }
    if (start < chunk.length) pieces.push(chunk.subarray(start));
  });
}
