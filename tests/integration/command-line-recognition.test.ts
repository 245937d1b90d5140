import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { type CommandLine, commandLine, ended, noBuild } from '../support/command-line.ts';
import { makeScan } from '../support/make-scan.ts';

const NO_BUILD = noBuild();
beforeEach(({ skip }) => skip(NO_BUILD !== null, NO_BUILD ?? ''));

const LINES = ['The ferry to Lantern House left the pier at dawn, and nobody waved.'];

async function withScan(pages: number): Promise<CommandLine> {
  const ibid = await commandLine();
  const scan = makeScan(Array.from({ length: pages }, () => ({ lines: LINES })));
  await writeFile(join(ibid.folder, 'ferry.pdf'), scan);
  await ibid.run('import', 'ferry.pdf');
  return ibid;
}

test('recognize reads the pages that are pictures, and says how sure each of them is', async () => {
  const ibid = await withScan(1);
  const read = await ibid.json<{
    readonly blocks: readonly { readonly text: string }[];
    readonly texts: number;
    readonly recognized: readonly { readonly page: number; readonly confidence: number }[];
  }>('recognize', 'ferry', '--languages', 'eng');
  expect([read.blocks.map(({ text }) => text), read.texts, read.recognized.length]).toEqual([LINES, 2, 1]);
  expect(read.recognized[0]?.confidence).toBeGreaterThan(0.9);
  const { code, stdout, stderr } = await ibid.run('recognize', 'ferry');
  expect([code, stderr, stdout]).toEqual([
    0,
    '',
    expect.stringMatching(/^page 1: 9\d % sure\nferry: 1 page read \(English\)\n$/),
  ]);
});

test('Ctrl+C ends a recognition and leaves the library as it was', async () => {
  const ibid = await withScan(8);
  const before = await ibid.run('list', '--json');
  const child = ibid.start('recognize', 'ferry', '--languages', 'eng');
  const end = ended(child);
  const workers = (): string =>
    spawnSync('ps', ['-o', 'pid=', '--ppid', String(child.pid)], { encoding: 'utf8' }).stdout;
  await expect.poll(workers, { timeout: 20_000 }).not.toBe('');
  process.kill(-(child.pid ?? 0), 'SIGINT');
  const { code, stderr } = await end;
  expect([code, stderr]).toEqual([
    1,
    'ibid: The pages of “ferry.pdf” were not read. Nothing was changed. (cancelled)\n',
  ]);
  expect((await ibid.run('list', '--json')).stdout).toBe(before.stdout);
  expect(await ibid.json('check')).toMatchObject({ clean: true });
});
