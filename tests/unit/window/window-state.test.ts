import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readWindowBounds, writeWindowBounds } from '../../../electron/window/window-state.ts';

const FIRST = { width: 1280, height: 800 };

async function boundsFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ibid-bounds-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return join(folder, 'window.json');
}

test('the window opens where it was left', async () => {
  const file = await boundsFile();
  await writeWindowBounds(file, { x: 20, y: 30, width: 900, height: 600 });
  expect(await readWindowBounds(file)).toEqual({ x: 20, y: 30, width: 900, height: 600 });
});

test('a first start has the first bounds', async () => {
  expect(await readWindowBounds(await boundsFile())).toEqual(FIRST);
});

test.each(['', '{', 'null', '{"width":10,"height":10}', '{"width":"900","height":600}', '[1]'])(
  'bounds that make no sense (%j) give the first bounds',
  async (text) => {
    const file = await boundsFile();
    await writeFile(file, text);
    expect(await readWindowBounds(file)).toEqual(FIRST);
  },
);

test('a place that makes no sense is forgotten, the size is kept', async () => {
  const file = await boundsFile();
  await writeFile(file, '{"x":-5000,"y":1,"width":900,"height":600}');
  expect(await readWindowBounds(file)).toEqual({ width: 900, height: 600 });
});
