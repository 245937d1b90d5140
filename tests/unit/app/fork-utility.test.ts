import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import { beforeEach, expect, test, vi } from 'vitest';

/** Behaves as Electron's own does, where that differs from a child process of Node's. */
class UtilityProcess extends EventEmitter {
  stderr = new PassThrough();
  readonly posted: unknown[] = [];
  kills = 0;
  hasBegun = false;
  readonly fork: readonly [entry: string, args: readonly string[], options: Record<string, unknown>];

  constructor(...fork: UtilityProcess['fork']) {
    super();
    this.fork = fork;
  }
  postMessage(message: unknown): void {
    this.posted.push(message);
  }
  kill(): boolean {
    if (this.hasBegun) this.kills += 1;
    return this.hasBegun;
  }
  begin(): void {
    this.hasBegun = true;
    this.emit('spawn');
  }
  exit(): void {
    this.emit('exit', 1);
    this.stderr.removeAllListeners();
  }
}

const forked: UtilityProcess[] = [];
vi.mock('electron', () => ({
  utilityProcess: {
    fork: (...fork: UtilityProcess['fork']) => {
      const made = new UtilityProcess(...fork);
      forked.push(made);
      return made;
    },
  },
}));
const { utilityReader } = await import('../../../electron/app/utility-reader.ts');
const { utilityRecognition } = await import('../../../electron/app/utility-recognition.ts');
const { utilityOriginal } = await import('../../../electron/app/utility-original.ts');

beforeEach(() => forked.splice(0));

function started() {
  const reader = utilityReader('/program/reader-process.js')(512);
  const [child] = forked;
  if (!child) throw new Error('nothing was started');
  const diagnosis = new Promise<string>((resolve) => reader.onExit(resolve));
  return { reader, child, diagnosis };
}

test('each is started with its heap bounded, its words apart, and nothing of the environment', () => {
  vi.stubEnv('SECRET_OF_THE_DESK', 'x');
  utilityReader('/program/reader-process.js')(512);
  utilityRecognition('/program/recognition-process.js', '/program/recognition')(1024);
  utilityOriginal('/program/original-process.js', '/program/recognition')(768);
  vi.unstubAllEnvs();
  expect(
    forked.map(({ fork: [entry, args, { execArgv, stdio }] }) => [entry, args, execArgv, stdio]),
  ).toEqual([
    ['/program/reader-process.js', [], ['--js-flags=--max-old-space-size=512'], ['ignore', 'ignore', 'pipe']],
    [
      '/program/recognition-process.js',
      ['/program/recognition'],
      ['--js-flags=--max-old-space-size=1024'],
      ['ignore', 'ignore', 'pipe'],
    ],
    [
      '/program/original-process.js',
      ['/program/recognition'],
      ['--js-flags=--max-old-space-size=768'],
      ['ignore', 'ignore', 'pipe'],
    ],
  ]);
  for (const { fork } of forked) {
    const { env } = fork[2];
    // Electron takes one without anything in it for none, and hands on its own.
    expect(Object.keys(Object(env))).toContain('IBID_WORKER');
    expect(Object.keys(Object(env))).not.toContain('SECRET_OF_THE_DESK');
  }
});

test('a heap that is full ends the process alone, and is told as what it is', async () => {
  const { child, diagnosis } = started();
  child.begin();
  expect(() => child.emit('error', 'FatalError', 'Reached heap limit', '{}')).not.toThrow();
  child.stderr.end();
  child.exit();
  expect(await diagnosis).toContain('heap limit');
});

test('the last words of a process are heard, though they come after its end', async () => {
  const { child, diagnosis } = started();
  child.begin();
  child.stderr.write('FATAL ERROR: ');
  child.exit();
  await new Promise((resolve) => setTimeout(resolve, 20));
  child.stderr.end('JavaScript heap out of memory');
  expect(await diagnosis).toContain('JavaScript heap out of memory');
});

test('a process whose words never end is told of all the same', async () => {
  const { child, diagnosis } = started();
  child.begin();
  child.exit();
  expect(await diagnosis).toBe('');
});

test('a process that has not begun is ended as soon as it has', () => {
  const { reader, child } = started();
  reader.kill();
  expect(child.kills).toBe(0);
  child.begin();
  expect(child.kills).toBe(1);
});

test('what is posted goes to the process, and what it says comes back', () => {
  const { reader, child } = started();
  const heard: unknown[] = [];
  reader.onMessage((message) => heard.push(message));
  reader.post({ id: 1, html: '<p>words</p>' });
  child.emit('message', { id: 1, ok: true });
  expect([child.posted, heard]).toEqual([[{ id: 1, html: '<p>words</p>' }], [{ id: 1, ok: true }]]);
});
