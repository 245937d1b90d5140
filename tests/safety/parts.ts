import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkElectron } from './electron-checker.ts';
import { tellFigure } from './figures.ts';
import { countSockets } from './traced-sockets.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SPECS = ['playwright', 'test', '--config', 'tests/playwright.config.ts', '--project=chromium'];

/** The parts of the proof, each true when it holds. `specs` are the end-to-end specs to choose, all where none is given. */
export const PARTS: Readonly<Record<string, (specs: readonly string[]) => boolean>> = {
  checklist: () => built() && [vitest('tests/unit/safety'), electronChecker()].every(Boolean),
  documents: () =>
    built() &&
    [vitest('tests/integration/hostile'), run('npx', [...SPECS, 'hostile', 'requests'])].every(Boolean),
  calls: () => vitest('tests/unit/handlers/dispatch.test.ts'),
  losses: ([times = '30']) => run('node', ['tests/safety/losses.ts', times]),
  locked: () =>
    vitest(
      'tests/integration/safety/locked-library.test.ts',
      'tests/integration/safety/conversion-kills.test.ts',
      'tests/integration/lock',
      'tests/unit/storage/locked.test.ts',
    ),
  network: (specs) => built() && [withoutNetwork(specs), traced(specs)].every(Boolean),
};

/** The specs open the program as it is shipped, and the checker reads it. */
function built(): boolean {
  return run('npm', ['run', '--silent', 'build']);
}

function electronChecker(): boolean {
  const { places, unknown } = checkElectron(join(ROOT, 'out'));
  tellFigure({
    promise: 'S10',
    what: 'places that an Electron checker points at in the build',
    figure: `${places}, ${unknown.length} of them not looked at`,
  });
  for (const line of unknown) process.stdout.write(`${line}\n`);
  return unknown.length === 0;
}

function vitest(...files: readonly string[]): boolean {
  return run('npx', ['vitest', 'run', '--config', 'tests/vitest.config.ts', ...files]);
}

/** In a network namespace without an interface there is nowhere to send anything: whatever needs a network fails. */
function withoutNetwork(specs: readonly string[]): boolean {
  const namespace = process.getuid?.() === 0 ? ['-n'] : ['-rn'];
  const isSound = run('unshare', [...namespace, 'npx', ...SPECS, ...specs]);
  tellFigure({
    promise: 'S6',
    what: `end-to-end specs in a network namespace without an interface (${specs.join(' ') || 'all'})`,
    figure: `${isSound ? 'all pass' : 'FAILED'}, ${passedSpecs()} passed`,
  });
  return isSound;
}

/** The same with an eye on every socket, among them those of Chromium and of all processes of Ibid. */
function traced(specs: readonly string[]): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'ibid-trace-'));
  try {
    const trace = [
      '-ff',
      '-qq',
      '-yy',
      '--seccomp-bpf',
      '-e',
      'trace=network',
      '-o',
      join(folder, 'process'),
    ];
    const isSound = run('strace', [...trace, 'npx', ...SPECS, ...specs]);
    // Each for itself: those of a whole suite are too long for one string.
    const counted = readdirSync(folder).map((file) => countSockets(readFileSync(join(folder, file), 'utf8')));
    const calls = counted.reduce((sum, one) => sum + one.calls, 0);
    const mute = counted.reduce((sum, one) => sum + one.mute, 0);
    const conversing = counted.flatMap((one) => one.conversing);
    tellFigure({
      promise: 'S6',
      what: `calls by which ${counted.length} processes could speak to a network (${specs.join(' ') || 'all specs'})`,
      figure: `${conversing.length} of ${calls}; ${mute} sockets that stayed mute; ${passedSpecs()} specs passed`,
    });
    if (conversing.length > 0) process.stdout.write(`${conversing.slice(0, 20).join('\n')}\n`);
    // A trace without a single call has seen nothing.
    return isSound && calls > 0 && conversing.length === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function passedSpecs(): string {
  const file = join(ROOT, 'test-results', 'e2e.json');
  if (!existsSync(file)) return 'none';
  const report: { stats: { expected: number; flaky: number } } = JSON.parse(readFileSync(file, 'utf8'));
  return String(report.stats.expected + report.stats.flaky);
}

function run(command: string, args: readonly string[]): boolean {
  const { status, error } = spawnSync(command, [...args], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (error) process.stdout.write(`${command} could not be run: ${error.message}\n`);
  return status === 0;
}
