/* A reading process that does what a file's name says, in place of the importers. */
import '../../electron/importers/without-network.ts';
import { execFileSync } from 'node:child_process';
import { lookup } from 'node:dns/promises';
import { readFileSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { wholeFile } from '../../electron/importers/importer.ts';
import type { ReaderMessage, ReadRequest } from '../../electron/importers/reader-channel.ts';
import { importedDocument } from './imported-document.ts';

process.on('message', (request: ReadRequest) => {
  void read(request).then((text) => {
    if (text !== null) {
      answer({ id: request.id, ok: true, contents: wholeFile('plain-text', importedDocument(text)) });
    }
  });
});

function answer(message: ReaderMessage): void {
  process.send?.(message);
}

/** The text to answer with; null where the answer was given already, or never will be. */
async function read({ id, file }: ReadRequest): Promise<string | null> {
  const text = new TextDecoder().decode(file.bytes);
  switch (file.name) {
    case 'hangs.txt':
      for (;;) JSON.parse('[]');
    case 'fills-memory.txt':
      for (const hoard: unknown[] = []; ;)
        hoard.push(Array.from({ length: 1000 }, (_, index) => ({ index })));
    case 'crashes.txt':
      process.kill(process.pid, 'SIGSEGV');
      return null;
    case 'exits.txt':
      process.exit(0);
    case 'throws.txt':
      throw new Error(`a bug met ${text}`);
    case 'refused.txt':
      answer({ id, ok: false, failure: { code: 'not-text', message: 'This is no text.' } });
      return null;
    case 'answers-twice.txt':
      answer({ id, ok: true, contents: wholeFile('plain-text', importedDocument(text)) });
      return 'a second answer';
    case 'gets-on.txt':
      for (let page = 1; page <= Number(text); page += 1) {
        await setTimeout(800);
        answer({ id, pages: { done: page, total: Number(text) } });
      }
      return text;
    default:
      return attempt(file.name, text);
  }
}

/** What comes of a try at something that no importer should do, as a text. */
async function attempt(name: string, text: string): Promise<string> {
  const attempts: Readonly<Record<string, () => unknown>> = {
    'writes.txt': () => writeFileSync(text, 'out of bounds'),
    'reads.txt': () => readFileSync(text, 'utf8'),
    'starts-program.txt': () => execFileSync('true'),
    'starts-worker.txt': () => new Worker('', { eval: true }).threadId,
    'connects.txt': () => connect(Number(text)).pending,
    'fetches.txt': () => fetch(`http://127.0.0.1:${text}/`).then((response) => response.status),
    'listens.txt': () => createServer().listen(0).listening,
    'looks-up.txt': () => lookup('localhost'),
    'environment.txt': () => Object.keys(process.env).filter((key) => !key.startsWith('NODE_CHANNEL')),
    'heap.txt': () => process.execArgv[0],
    'pid.txt': () => process.pid,
  };
  const tried = attempts[name];
  if (!tried) return text;
  try {
    return JSON.stringify((await tried()) ?? 'done');
  } catch (error) {
    const reason = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return reason instanceof Error && 'code' in reason ? String(reason.code) : String(reason);
  }
}
