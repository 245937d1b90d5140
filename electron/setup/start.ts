/* Opens Ibid: builds it when the sources are newer than the build, then starts whichever host this machine has. */
import { spawn, spawnSync } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { electronBinary } from './electron-binary.ts';

const root = join(import.meta.dirname, '..', '..');
const built = join(root, 'out', 'main', 'main.js');
const SOURCES = [
  '{electron,renderer,shared}/**/*.{ts,tsx,css,html,sql}',
  'package-lock.json',
  'electron.config.ts',
];

if (newest(SOURCES) > modified(built)) {
  const build = spawnSync('npm', ['run', 'build'], { cwd: root, encoding: 'utf8' });
  if (build.status !== 0) {
    process.stderr.write(`${build.stdout}${build.stderr}\nIbid could not be built.\n`);
    process.exit(1);
  }
}

const electron = electronBinary(root);
const asRoot = process.getuid?.() === 0;
const given = process.argv.slice(2);
let command = electron ?? process.execPath;
let args = electron
  ? [...(asRoot ? ['--no-sandbox'] : []), root, ...given]
  : [join(root, 'out', 'main', 'chromium.js'), ...given];
if (!electron)
  say('Electron is not on this machine: Ibid opens in Chromium, with the same window and the same library.');
if (asRoot)
  say('You are root, for whom Chromium has no sandbox. For real work, start Ibid as an ordinary user.');
if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) {
  say('There is no screen here: Ibid opens on a virtual one (xvfb-run), where only a screenshot can see it.');
  args = ['-a', '-s', '-screen 0 1400x900x24', command, ...args];
  command = 'xvfb-run';
}
// Set by some editors in their terminals; with it Electron would be a Node without windows.
const env = { ...process.env, ELECTRON_RUN_AS_NODE: undefined };
const host = spawn(command, args, { cwd: root, stdio: 'inherit', env });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => host.kill(signal));
host.on('error', (error) => {
  say(`Ibid could not be started: ${error.message}`);
  process.exit(1);
});
host.on('exit', (code) => process.exit(code ?? 1));

function newest(patterns: readonly string[]): number {
  return Math.max(...globSync(patterns, { cwd: root }).map((path) => modified(join(root, path))));
}

function modified(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
