import { type ChildProcess, spawn } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { tempFolder } from './temp-library.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const ENTRY = join(ROOT, 'out', 'main', 'ibid.js');
const SOURCES = ['electron/**/*', 'shared/**/*', 'electron.config.ts'];

export const SAMPLE = join(ROOT, 'resources', 'sample');

/** Why the built command cannot be tried; null when it can. */
export function noBuild(): string | null {
  const built = statSync(ENTRY, { throwIfNoEntry: false })?.mtimeMs;
  if (built === undefined) return 'there is no build; `npm test` makes one';
  const changed = globSync(SOURCES, { cwd: ROOT }).some((file) => statSync(join(ROOT, file)).mtimeMs > built);
  return changed ? 'the build is older than the sources; `npm test` makes a new one' : null;
}

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandLine {
  /** A folder of the test's own, where the command runs; `library.ibid` in it is the library. */
  readonly folder: string;
  /** Runs the command on the library, to its end. */
  run(...args: readonly string[]): Promise<Ended>;
  /** As `run`, without naming a library. */
  runBare(...args: readonly string[]): Promise<Ended>;
  /** Runs the command with `--json`, and reads what it answers. */
  json<Answer>(...args: readonly string[]): Promise<Answer>;
  /** Starts the command as a shell does: as the head of a process group. */
  start(...args: readonly string[]): ChildProcess;
}

export interface User {
  readonly uid?: number;
  readonly gid?: number;
}

export async function commandLine(user: User = {}): Promise<CommandLine> {
  const folder = await tempFolder();
  const startBare = (args: readonly string[]): ChildProcess =>
    spawn(process.execPath, [ENTRY, ...args], {
      ...user,
      cwd: folder,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env['PATH'], HOME: folder, XDG_DATA_HOME: join(folder, 'data') },
    });
  const start = (...args: readonly string[]): ChildProcess =>
    startBare(['--library', 'library.ibid', ...args]);
  return {
    folder,
    start,
    run: (...args) => ended(start(...args)),
    runBare: (...args) => ended(startBare(args)),
    async json<Answer>(...args: readonly string[]) {
      const { stdout, stderr } = await ended(start(...args, '--json'));
      if (stdout === '') throw new Error(stderr);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a test says what it expects, and then looks
      return JSON.parse(stdout) as Answer;
    },
  };
}

export async function ended(child: ChildProcess): Promise<Ended> {
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
}
