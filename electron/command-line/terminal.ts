import type { WriteStream } from 'node:tty';
import { Failed, type Failure } from '#shared/ipc/result.ts';
import { shown } from './shown.ts';

/** Where answers and failures go. */
export interface Terminal {
  /**
   * Resolves once the text is handed over, so that a long answer does not pile up in memory. Fails with `disk-full`
   * where it goes to a file.
   */
  out(text: string): Promise<void>;
  /** What a person should know beside the answer. */
  remark(text: string): Promise<void>;
  /** Names what failed, and how. */
  fail(failure: Failure, what?: string): Promise<void>;
  bold(text: string): string;
}

/** What of a stream is needed; a file or a pipe is no terminal and has no columns. */
export type Stream = Pick<NodeJS.WritableStream, 'write' | 'on'> &
  Partial<Pick<WriteStream, 'isTTY' | 'columns' | 'hasColors'>>;

export function terminalOn(stdout: Stream, stderr: Stream): Terminal {
  for (const stream of [stdout, stderr]) {
    // Each write tells of its own failure; without a listener the stream would throw it once more.
    stream.on('error', () => undefined);
  }
  const colours = stdout.isTTY === true && stdout.hasColors?.() === true;
  return {
    out: (text) => write(stdout, text),
    remark: (text) => write(stderr, text),
    fail: ({ code, message }, what) =>
      write(stderr, `${what === undefined ? 'ibid' : shown(what)}: ${shown(message)} (${code})\n`),
    bold: (text) => (colours ? `\u001b[1m${text}\u001b[22m` : text),
  };
}

/** Nobody listens any more: `ibid list | head` has seen enough, or the terminal was closed. The work goes on. */
const GONE = ['EPIPE', 'EIO', 'ERR_STREAM_DESTROYED'];

function write(stream: Stream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      const code = error && 'code' in error ? String(error.code) : '';
      if (!error || GONE.includes(code)) resolve();
      else if (code === 'ENOSPC')
        reject(new Failed('disk-full', 'The disk is full, so the answer is not whole.'));
      else reject(error);
    });
  });
}
