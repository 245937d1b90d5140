import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Failed } from '#shared/ipc/result.ts';
import { createImportProcess, type ImportProcess } from '../../../electron/library/import-process.ts';
import { nodeReader } from '../../../electron/library/node-reader.ts';
import { IMPORTERS } from '../../support/library.ts';
import { readBytes } from '../../support/read-file.ts';

const SAMPLE = join(import.meta.dirname, '..', '..', '..', 'resources', 'sample');

function importers(): ImportProcess {
  const process = createImportProcess(nodeReader(IMPORTERS), { timeoutMs: 20_000, memoryMegabytes: 512 });
  onTestFinished(() => process.close());
  return process;
}

test('files are read in a process of their own as they are in this one', async () => {
  const process = importers();
  for (const name of [
    'the-lantern-goes-out.txt',
    'testimony-of-farid-moradi.md',
    'conditions-at-lantern-house.html',
  ]) {
    const bytes = readFileSync(join(SAMPLE, name));
    expect((await process.read({ name, bytes })).documents[0]?.document).toEqual(
      await readBytes(name, bytes),
    );
  }
});

test('a file that is refused is refused with its reason, and the next is read', async () => {
  const process = importers();
  const read = (name: string, text: string) =>
    process.read({ name, bytes: new TextEncoder().encode(text) }).then(
      ({ documents }) => documents[0]?.format,
      (error: unknown) => (error instanceof Failed ? error.code : error),
    );
  expect([
    await read('empty.txt', ''),
    await read('ferry.mp3', 'ID3\u0003 ferry'),
    await read('page.html', `<p>${'<b>'.repeat(100_000)}deep`),
    await read('a.txt', 'The ferry left at dawn.'),
  ]).toEqual(['empty-file', 'unknown-format', 'too-deep', 'plain-text']);
});

test('a page that asks for the network gets none and is read', async () => {
  const source =
    '<!doctype html><p>Words.</p><img src="http://127.0.0.1:1/a.gif"><script src="http://127.0.0.1:1/a.js"></script>';
  const { documents } = await importers().read({
    name: 'page.html',
    bytes: new TextEncoder().encode(source),
  });
  expect(documents[0]?.document.blocks.map(({ text }) => text)).toEqual(['Words.']);
});
