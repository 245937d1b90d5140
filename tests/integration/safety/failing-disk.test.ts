import { execFileSync, spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundled } from '../../support/bundled.ts';
import type { FaultOrder, FaultTold } from '../../support/faulted-process.ts';
import { IMPORTERS } from '../../support/library.ts';
import { TIMES } from '../../support/safety-times.ts';
import { tempFolder } from '../../support/temp-library.ts';

const SHIM = join(import.meta.dirname, '..', '..', 'support', 'faulty-disk.c');

const lasting = (error: FaultOrder['error'], places: number): FaultOrder => ({
  error,
  lasting: true,
  places,
});

/** A sector that cannot be written, and a disk that is remounted to be read alone: at a few places, every day. */
const DAILY: readonly FaultOrder[] = [{ error: 'EIO', lasting: false, places: 2 }, lasting('EROFS', 1)];
/** At every place that is written to, and also a disk that fails for good or is pulled out. */
const WHOLE: readonly FaultOrder[] = [
  { error: 'EIO', lasting: false, places: 1000 },
  { error: 'ETXTBSY', lasting: false, places: 12 },
  ...(['EIO', 'EROFS', 'ENODEV', 'ENXIO'] as const).map((error) => lasting(error, 12)),
];
const ORDERS = TIMES > 1 ? WHOLE : DAILY;

/** What a person may be told of it: not that something is wrong inside Ibid, and not that the library is damaged. */
const SAID = ['unreadable-file', 'no-permission', 'file-missing', 'disk-full', 'library-read-only'];

/** The shim as a library to be loaded; null where there is nothing that makes one. */
async function compiled(folder: string): Promise<string | null> {
  if (process.platform !== 'linux') return null;
  const library = join(folder, 'faulty-disk.so');
  try {
    execFileSync('cc', ['-shared', '-fPIC', '-O1', '-o', library, SHIM, '-ldl'], { stdio: 'ignore' });
    return library;
  } catch {
    // The test is skipped, with the reason.
    return null;
  }
}

async function tried(shim: string, folder: string): Promise<readonly FaultTold[]> {
  const work = join(folder, 'disk');
  const control = join(folder, 'control');
  await mkdir(work);
  await writeFile(control, Buffer.alloc(20));
  const script = await bundled('tests/support/faulted-process.ts');
  const child = spawn(process.execPath, [script, work, IMPORTERS, JSON.stringify(ORDERS)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, LD_PRELOAD: shim, IBID_FAULT_FOLDER: work, IBID_FAULT_CONTROL: control },
  });
  let told = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    told += chunk;
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect(code).toBe(0);
  return told
    .trimEnd()
    .split('\n')
    .map((line): FaultTold => JSON.parse(line));
}

test(
  'a disk that fails at whatever is written: a sentence, nothing half done, and work goes on',
  {
    timeout: 3_600_000,
  },
  async ({ skip, task }) => {
    const folder = await tempFolder();
    const shim = await compiled(folder);
    if (shim === null) skip('there is no C compiler here, or no LD_PRELOAD');
    const all = await tried(shim ?? '', folder);
    task.meta.safety = [...new Set(all.map(({ error }) => error))].map((error) => {
      const those = all.filter((one) => one.error === error);
      return {
        promise: 'S2',
        what: `${error} at a write`,
        tried: those.length,
        acknowledged: those.filter(({ code }) => code === null).length,
        lost: 0,
        unsound: those.filter(({ wrong }) => wrong.length > 0).length,
      };
    });
    expect(all.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
    const speechless = all.filter(
      ({ code, message }) => code !== null && (!SAID.includes(code) || !message.endsWith('.')),
    );
    expect(speechless).toEqual([]);
    expect(new Set(all.map(({ what }) => what)).size).toBeGreaterThan(15);
  },
);
