import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../hosts.ts';
import { expect, test } from '../test.ts';

interface Running {
  readonly host: number;
  readonly browser: number;
  /** What it wrote to stderr, once it has ended. */
  readonly ended: Promise<string>;
}

/** Processes whose arguments hold the words, as the system knows them. */
function processesWith(words: string): readonly { readonly id: number; readonly args: string }[] {
  return readdirSync('/proc').flatMap((name) => {
    try {
      const args = readFileSync(join('/proc', name, 'cmdline'), 'utf8');
      return args.includes(words) ? [{ id: Number(name), args }] : [];
    } catch (error) {
      // No process, or one that has ended since it was listed.
      if (error instanceof Error && 'code' in error) return [];
      throw error;
    }
  });
}

const isNode = (id: number): boolean => readlinkSync(join('/proc', String(id), 'exe')) === process.execPath;

/** The host as it is started for a person, on a screen that nobody sees. */
async function started(data: string, library: string): Promise<Running> {
  const program = [process.execPath, join(ROOT, 'out', 'main', 'chromium.js')];
  const child = spawn('xvfb-run', ['-a', ...program, '--data', data, '--library', library], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let words = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    words += text;
  });
  const ended = new Promise<string>((resolve) => child.once('close', () => resolve(words)));
  // Written while the window stands.
  await expect.poll(() => existsSync(join(data, 'window.json')), { timeout: 60_000 }).toBe(true);
  const host = processesWith(data).find(({ id }) => isNode(id));
  const browser = processesWith(`--user-data-dir=${data}`).find(({ args }) => !args.includes('--type='));
  if (!host || !browser) throw new Error('no host or no browser runs');
  return { host: host.id, browser: browser.id, ended };
}

const ENDS: readonly (readonly [how: string, end: (running: Running) => void])[] = [
  ['told to end', ({ host }) => process.kill(host, 'SIGTERM')],
  ['left by its terminal', ({ host }) => process.kill(host, 'SIGHUP')],
  ['ended when its browser is killed', ({ browser }) => process.kill(browser, 'SIGKILL')],
  [
    'ended together with its browser, which goes first',
    ({ browser, host }) => {
      process.kill(browser, 'SIGTERM');
      process.kill(host, 'SIGTERM');
    },
  ],
];

for (const [how, end] of ENDS) {
  test(`${how}, the program closes its library and says nothing`, async ({ folder, host }) => {
    test.skip(host === 'electron', 'Electron is one program with its browser');
    test.skip(spawnSync('xvfb-run', ['--help']).error !== undefined, 'xvfb-run is not on this machine');
    test.setTimeout(120_000);
    const data = join(folder, 'data');
    const library = join(folder, 'library.ibid');
    const running = await started(data, library);
    expect(existsSync(`${library}-wal`)).toBe(true);
    end(running);
    expect(await running.ended).toBe('');
    expect((await readdir(folder)).toSorted()).toEqual(['data', 'library.ibid', 'library.ibid-lock']);
    expect(await readFile(join(data, 'logs', 'ibid.jsonl'), 'utf8')).toMatch(/"event":"closed"[^\n]*\n$/);
  });
}
