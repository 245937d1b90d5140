import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import {
  createImportProcess,
  type ImportLimits,
  type ImportProcess,
} from '../../../electron/library/import-process.ts';
import type { PagesRead } from '#shared/model/import.ts';
import { nodeReader } from '../../../electron/library/node-reader.ts';

const READER = join(import.meta.dirname, '..', '..', 'support', 'misbehaving-reader.ts');
const LIMITS: Partial<ImportLimits> = { timeoutMs: 20_000, longestMs: 60_000, memoryMegabytes: 64 };

function openProcess(limits: Partial<ImportLimits> = {}): ImportProcess {
  const process = createImportProcess(nodeReader(READER), { ...LIMITS, ...limits });
  onTestFinished(() => process.close());
  return process;
}

/** The words that were read, or the code of the failure. */
async function read(process: ImportProcess, name: string, content = 'the words'): Promise<string> {
  return process.read({ name, bytes: new TextEncoder().encode(content) }).then(
    ({ documents: [first] }) => first?.document.blocks.map((block) => block.text).join('\n') ?? '',
    (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : String(error)),
  );
}

test('one process reads file after file', async () => {
  const process = openProcess();
  const first = await read(process, 'pid.txt');
  expect(Number(first)).toBeGreaterThan(0);
  expect(await read(process, 'pid.txt')).toBe(first);
});

test('files that are handed over together are read one at a time, in their order', async () => {
  const process = openProcess();
  const texts = ['one', 'two', 'three'];
  expect(await Promise.all(texts.map((text) => read(process, 'a.txt', text)))).toEqual(texts);
});

test.each([
  ['crashes.txt', 'importer-crashed'],
  ['exits.txt', 'importer-crashed'],
  ['throws.txt', 'importer-crashed'],
  ['fills-memory.txt', 'importer-memory'],
  ['refused.txt', 'not-text'],
])('%s fails with %s, and the next file is read', async (name, code) => {
  const process = openProcess();
  const outcomes = await Promise.all([read(process, name), read(process, 'good.txt')]);
  expect(outcomes).toEqual([code, 'the words']);
});

test('a file that takes too long fails with importer-timeout, and the next one is read', async () => {
  const process = openProcess({ timeoutMs: 4000 });
  const outcomes = await Promise.all([read(process, 'hangs.txt'), read(process, 'good.txt')]);
  expect(outcomes).toEqual(['importer-timeout', 'the words']);
});

test('a file that gets on may take longer than one that says nothing, and tells how far it is', async () => {
  const process = openProcess({ timeoutMs: 2500 });
  const told: PagesRead[] = [];
  const contents = await process.read(
    { name: 'gets-on.txt', bytes: new TextEncoder().encode('4') },
    0,
    (pages) => told.push(pages),
  );
  expect(contents.documents).toHaveLength(1);
  expect(told).toEqual([1, 2, 3, 4].map((done) => ({ done, total: 4 })));
});

test('an interruption stops a file that takes its time, lets any other be read, and the next is read', async () => {
  const process = openProcess();
  const long = new Promise<string>((resolve) => {
    const bytes = new TextEncoder().encode('1000');
    process
      .read({ name: 'gets-on.txt', bytes }, 0, () => process.interrupt())
      .then(
        () => resolve('read'),
        (error: unknown) => resolve(String(error)),
      );
  });
  expect(await long).toContain(
    '“gets-on.txt” was not read to its end because the import was stopped. It was not imported.',
  );
  const next = read(process, 'good.txt');
  process.interrupt();
  expect(await next).toBe('the words');
});

test('a file that gets on for ever is stopped too', async () => {
  const process = openProcess({ timeoutMs: 2500, longestMs: 4000 });
  const outcomes = await Promise.all([read(process, 'gets-on.txt', '1000'), read(process, 'good.txt')]);
  expect(outcomes).toEqual(['importer-timeout', 'the words']);
});

test('the sentence of a failure names the file and says what was not done', async () => {
  await expect(openProcess().read({ name: 'exits.txt', bytes: new Uint8Array() })).rejects.toThrow(
    '“exits.txt” brought down the part of Ibid that reads files. It was not imported.',
  );
});

test('a second answer to the same file is not taken for the answer to the next', async () => {
  const process = openProcess();
  const outcomes = await Promise.all([
    read(process, 'answers-twice.txt', 'first'),
    read(process, 'good.txt', 'second'),
  ]);
  expect(outcomes).toEqual(['first', 'second']);
});

test('closing fails the file at hand and those that wait', async () => {
  const process = openProcess();
  const outcomes = Promise.all([read(process, 'hangs.txt'), read(process, 'good.txt')]);
  setTimeout(() => process.close(), 300);
  expect(await outcomes).toEqual(['cancelled', 'cancelled']);
});

test('the reading process can write no file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ibid-reader-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'written.txt');
  expect(await read(openProcess(), 'writes.txt', file)).toBe('ERR_ACCESS_DENIED');
  expect(existsSync(file)).toBe(false);
});

test.each([
  ['reads a file that is not its own code', 'reads.txt'],
  ['starts a program', 'starts-program.txt'],
  ['starts a worker', 'starts-worker.txt'],
])('the reading process never %s', async (_what, name) => {
  expect(await read(openProcess(), name, '/etc/hostname')).toBe('ERR_ACCESS_DENIED');
});

test('nothing in the reading process reaches the network', async () => {
  let connections = 0;
  const server = createServer(() => (connections += 1)).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const address = server.address();
  const port = String(typeof address === 'object' ? address?.port : address);
  const process = openProcess();
  const names = ['connects.txt', 'fetches.txt', 'listens.txt', 'looks-up.txt'];
  expect(await Promise.all(names.map((name) => read(process, name, port)))).toEqual(
    names.map(() => 'ERR_ACCESS_DENIED'),
  );
  expect(connections).toBe(0);
});

test('the reading process is given no environment and a bounded heap', async () => {
  const process = openProcess();
  expect(await read(process, 'environment.txt')).toBe('[]');
  expect(await read(process, 'heap.txt')).toBe('"--max-old-space-size=64"');
});
