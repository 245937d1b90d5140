/*
 * Installs what is missing, so that a fresh machine needs nothing but Node: npm packages, and system packages
 * where apt-get may. Runs before anything is installed: plain JavaScript, Node's own modules alone, Node 20 and up.
 *
 * Usage: node electron/setup/prepare.mjs start|test
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const installedMark = join(root, 'node_modules', '.ibid-installed');
const noElectronMark = join(root, 'node_modules', '.ibid-no-electron');
const purpose = process.argv[2];

if (Number.parseInt(process.versions.node, 10) < 20)
  stop(`Ibid needs Node 20 or newer; this is ${process.version}.`);
installPackages();
if (purpose === 'start') prepareWindow();
if (purpose === 'test') prepareTests();

function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(installedMark) && readFileSync(installedMark, 'utf8') === lock) return;
  say(
    'Installing the npm packages. The first time takes a few minutes: the database is built from source where no ready build can be had.',
  );
  if (!npmInstall()) {
    need('building the database', { python3: 'python3', make: 'make', 'g++': 'g++' });
    if (!npmInstall()) stop('npm could not install the packages; what it said stands above.');
  }
  if (!cipherBuilt()) buildCipher();
  writeFileSync(installedMark, lock);
}

/** npm passes over a package that is optional and cannot be built. */
function cipherBuilt() {
  return (
    !['linux', 'darwin'].includes(process.platform) ||
    existsSync(
      join(root, 'node_modules', '@journeyapps', 'sqlcipher', 'build', 'Release', 'node_sqlite3.node'),
    )
  );
}

/** Everything but locked libraries works without it, so nothing is stopped for it. */
function buildCipher() {
  const packages = ['python3', 'make', 'g++', 'libssl-dev'];
  if (process.platform === 'linux' && onPath('apt-get') && process.getuid?.() === 0) {
    say(`Installing ${packages.join(', ')} …`);
    if (apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', ...packages))
      npmInstall();
  }
  if (!cipherBuilt())
    say(
      `SQLCipher could not be built, so no library can be locked here. On Debian: sudo apt-get install ${packages.join(' ')}; then remove node_modules and start again.`,
    );
}

function npmInstall() {
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  // Not the Node inside node_modules: npm removes that folder while it works.
  const node = outsideProject('node') ?? process.execPath;
  return npm ? run(node, [npm, ...args]) : run('npm', args);
}

function prepareTests() {
  need('Ibid’s tests', { chromium: 'chromium', pandoc: 'pandoc' });
  if (electronThere() && withoutScreen()) need('Electron, where there is no screen,', { Xvfb: 'xvfb' });
}

function prepareWindow() {
  if (!electronInstalled()) {
    need('the window, in place of Electron,', { chromium: 'chromium', zenity: 'zenity' });
  }
  if (withoutScreen()) {
    need('a window where there is no screen', { 'xvfb-run': 'xvfb', xauth: 'xauth' });
  }
}

function withoutScreen() {
  return process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
}

function electronThere() {
  const elsewhere = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  return existsSync(elsewhere ?? join(root, 'node_modules', 'electron', 'dist', 'version'));
}

function electronInstalled() {
  if (electronThere()) return true;
  if (existsSync(noElectronMark)) return false;
  say('Fetching Electron …');
  const install = spawnSync(process.execPath, [join(root, 'node_modules', 'electron', 'install.js')], {
    stdio: 'ignore',
    timeout: 600_000,
  });
  if (install.status === 0) return true;
  writeFileSync(noElectronMark, '');
  say(
    'Electron could not be fetched from here; Ibid will open in Chromium. (To try again: npx install-electron)',
  );
  return false;
}

/** @param {string} what @param {Record<string, string>} programs program to the Debian package that has it */
function need(what, programs) {
  const missing = Object.keys(programs).filter((program) => !onPath(program));
  if (missing.length === 0) return;
  const packages = missing.map((program) => programs[program]);
  const byHand = `Please install ${packages.join(', ')}: ${what} needs it.`;
  if (!onPath('apt-get')) stop(byHand);
  if (process.getuid?.() !== 0) stop(`${byHand} On Debian: sudo apt-get install ${packages.join(' ')}`);
  say(`Installing ${packages.join(', ')} …`);
  if (!apt('update', '-qq') || !apt('install', '-y', '-qq', '--no-install-recommends', ...packages))
    stop(byHand);
}

function apt(...args) {
  return run('apt-get', args, { DEBIAN_FRONTEND: 'noninteractive' });
}

function onPath(program) {
  return find(program, () => true) !== undefined;
}

function outsideProject(program) {
  return find(program, (folder) => !folder.includes('node_modules'));
}

function find(program, wanted) {
  const folders = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '' && wanted(folder));
  return folders
    .map((folder) => join(folder, program))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false; // not there, or not to be run: look in the next folder
      }
    });
}

function run(command, args, environment = {}) {
  // stdout is for what was asked; an installer's progress is not that.
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, ...environment },
  });
  return result.status === 0;
}

function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

function stop(sentence) {
  say(sentence);
  process.exit(1);
}
