/* A recognising process that does what a file's name says. */
import '../../electron/importers/without-network.ts';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RecognitionMessage } from '../../electron/recognition/recognition-channel.ts';
import type { RecognitionOrder } from '../../electron/recognition/recognize-pdf.ts';

function send(message: RecognitionMessage): void {
  process.send?.(message);
}

/** What became of something that it may not do. */
function outcome(attempt: () => unknown): string {
  try {
    attempt();
    return 'done';
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}

process.on('message', ({ file }: RecognitionOrder) => {
  send({ kind: 'page', done: 0, total: 2, page: 1 });
  if (file.name === 'crashes.pdf') process.kill(process.pid, 'SIGSEGV');
  if (file.name === 'hangs.pdf') for (;;) JSON.parse('[]');
  if (file.name === 'waits.pdf') return;
  const tried = {
    write: outcome(() => writeFileSync(join(tmpdir(), 'pried.txt'), 'words')),
    read: outcome(() => readFileSync('/etc/hostname')),
    run: outcome(() => execFileSync('true')),
    connect: outcome(() => connect(80, '127.0.0.1')),
    environment: Object.keys(process.env).length,
  };
  send({ kind: 'failed', failure: { code: 'internal', message: JSON.stringify(tried) } });
});
