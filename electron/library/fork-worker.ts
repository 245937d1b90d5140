import { fork } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import type { WorkProcess } from '../importers/reader-channel.ts';
import { framesIn } from '../log/bug.ts';
import { note, type WorkerName } from '../log/events.ts';

/** Enough for the last words of a dying process. */
const DIAGNOSIS_LENGTH = 4000;

export interface WorkerOptions {
  readonly worker: WorkerName;
  readonly memoryMegabytes: number;
  readonly args?: readonly string[];
  /** Packages with machine code that it may load; none where it may load no such code. */
  readonly addons?: readonly string[];
}

/**
 * Runs an entry of Ibid in a Node process of its own that may read its own code and nothing else:
 * no other file, no writing, no child process, no worker, no native addon but those named, no environment.
 * https://nodejs.org/docs/latest-v24.x/api/permissions.html
 */
export function forkWorker<Request extends object, Message>(
  entry: string,
  { worker, memoryMegabytes, args = [], addons = [] }: WorkerOptions,
): WorkProcess<Request, Message> {
  const child = fork(entry, [...args], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    // Ctrl+C in a terminal goes to a whole group of processes; when to stop is for the parent to say.
    detached: process.platform !== 'win32',
    env: {},
    execArgv: [`--max-old-space-size=${memoryMegabytes}`, ...permissions(entry, addons)],
  });
  let diagnosis = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    diagnosis = (diagnosis + chunk.toString('utf8')).slice(-DIAGNOSIS_LENGTH);
  });
  let ended = false;
  let asked = false;
  return {
    post: (request) => {
      // A process that has just died says so through `onExit`; what was posted to it is lost either way.
      child.send(request, () => undefined);
    },
    onMessage: (listener) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own entry sends nothing else
      child.on('message', (message) => listener(message as unknown as Message));
    },
    onExit: (listener) => {
      const end = (): void => {
        if (ended) return;
        ended = true;
        note({ event: 'worker-ended', worker, asked, frames: framesIn(diagnosis) });
        listener(diagnosis);
      };
      // `close` waits for stderr, where the reason stands; a process that never started gives `error` alone.
      child.once('close', end);
      child.once('error', (error) => {
        diagnosis += error.message;
        end();
      });
    },
    kill: () => {
      asked = true;
      child.kill('SIGKILL');
    },
  };
}

/** None where this Node has no permission model. */
function permissions(entry: string, addons: readonly string[]): readonly string[] {
  const flag = ['--permission', '--experimental-permission'].find((name) =>
    process.allowedNodeEnvironmentFlags.has(name),
  );
  if (flag === undefined) return [];
  const readable = [...ownCode(entry), ...addons.map((name) => packageFolder(entry, name))];
  return [
    flag,
    ...readable.map((path) => `--allow-fs-read=${path}`),
    ...(addons.length > 0 ? ['--allow-addons'] : []),
  ];
}

/** A built entry has all its code beside it; a source file imports from the whole project. */
function ownCode(entry: string): readonly string[] {
  const folder = dirname(realpathSync(entry));
  const above = packageFilesAbove(folder);
  const root = above.find((file) => existsSync(file));
  return extname(entry) === '.ts' && root !== undefined
    ? [join(dirname(root), '*')]
    : [join(folder, '*'), ...above];
}

/** Where Node looks for the package that a file belongs to, nearest first. */
function packageFilesAbove(folder: string): readonly string[] {
  const file = join(folder, 'package.json');
  const above = dirname(folder);
  return existsSync(file) || above === folder ? [file] : [file, ...packageFilesAbove(above)];
}

/** With the packages beside it, among which is the one with the machine code for this system. */
function packageFolder(entry: string, name: string): string {
  return join(dirname(dirname(createRequire(entry).resolve(`${name}/package.json`))), '*');
}
