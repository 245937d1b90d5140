import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { ReaderProcess } from '../../../electron/importers/reader-channel.ts';
import type { ImportLimits, ImportProcess } from '../../../electron/library/import-process.ts';
import { createImportProcesses } from '../../../electron/library/import-processes.ts';
import { nodeReader } from '../../../electron/library/node-reader.ts';

const READER = join(import.meta.dirname, '..', '..', 'support', 'misbehaving-reader.ts');
const LIMITS: Partial<ImportLimits> = { timeoutMs: 20_000, longestMs: 60_000, memoryMegabytes: 64 };
/** Of `gets-on.txt`: longer than any test takes. */
const PAGES = '1000';

interface Opened {
  readonly processes: ImportProcess;
  /** In the order in which they were started. */
  readonly started: ('runs' | 'ended')[];
}

/** Two processes at most. */
function open(limits: Partial<ImportLimits> = {}): Opened {
  const started: ('runs' | 'ended')[] = [];
  const start = (memoryMegabytes: number): ReaderProcess => {
    const one = nodeReader(READER)(memoryMegabytes);
    const at = started.push('runs') - 1;
    one.onExit(() => (started[at] = 'ended'));
    // Only the listener that came first is told.
    return { ...one, onExit: () => undefined };
  };
  const processes = createImportProcesses(start, { ...LIMITS, ...limits }, 2);
  onTestFinished(() => processes.close());
  return { processes, started };
}

/** Like it, but hears of processes that die by themselves. */
function openReal(): ImportProcess {
  const processes = createImportProcesses(nodeReader(READER), LIMITS, 2);
  onTestFinished(() => processes.close());
  return processes;
}

/** The words that were read, or what the failure says. */
async function read(processes: ImportProcess, name: string, content = 'the words'): Promise<string> {
  return processes.read({ name, bytes: new TextEncoder().encode(content) }).then(
    ({ documents: [first] }) => first?.document.blocks.map((block) => block.text).join('\n') ?? '',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
}

/** Reads a file that gets on for ever; resolves when it is under way. */
function readLong(processes: ImportProcess): {
  readonly begun: Promise<void>;
  readonly end: Promise<string>;
} {
  const { promise: begun, resolve } = Promise.withResolvers<void>();
  const file = { name: 'gets-on.txt', bytes: new TextEncoder().encode(PAGES) };
  const end = processes
    .read(file, 0, () => resolve())
    .then(
      () => 'read',
      (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : String(error)),
    );
  return { begun, end };
}

test('a file is read while another is still being read', async () => {
  const { processes, started } = open();
  await readLong(processes).begun;
  expect(await read(processes, 'good.txt')).toBe('the words');
  expect(started).toEqual(['runs', 'runs']);
});

test('files that come one after the other are read by one process', async () => {
  const { processes, started } = open();
  const first = await read(processes, 'pid.txt');
  expect(await read(processes, 'pid.txt')).toBe(first);
  expect(started).toEqual(['runs']);
});

test('files for which no process is idle are read in the order in which they came', async () => {
  const { processes, started } = open();
  await readLong(processes).begun;
  const ended: string[] = [];
  const names = ['one', 'two', 'three', 'four'];
  await Promise.all(names.map(async (name) => ended.push(await read(processes, 'a.txt', name))));
  expect([ended, started.length]).toEqual([names, 2]);
});

test('a file that brings its process down fails alone, and names that file', async () => {
  const processes = openReal();
  const long = readLong(processes);
  await long.begun;
  const outcomes = ['crashes.txt', 'good.txt', 'fills-memory.txt', 'good.txt'].map((name) =>
    read(processes, name),
  );
  expect(await Promise.all(outcomes)).toEqual([
    '“crashes.txt” brought down the part of Ibid that reads files. It was not imported.',
    'the words',
    '“fills-memory.txt” needs more memory than one file may take. It was not imported.',
    'the words',
  ]);
  processes.interrupt();
  expect(await long.end).toBe('cancelled');
});

test('an interruption stops every file that takes its time', async () => {
  const { processes } = open();
  const both = [readLong(processes), readLong(processes)];
  await Promise.all(both.map(({ begun }) => begun));
  processes.interrupt();
  expect(await Promise.all(both.map(({ end }) => end))).toEqual(['cancelled', 'cancelled']);
  expect(await read(processes, 'good.txt')).toBe('the words');
});

test('closing ends every process, and fails the files at hand and those that wait', async () => {
  const { processes, started } = open();
  const both = [readLong(processes), readLong(processes)];
  const waiting = read(processes, 'good.txt');
  await Promise.all(both.map(({ begun }) => begun));
  processes.close();
  expect(await Promise.all(both.map(({ end }) => end))).toEqual(['cancelled', 'cancelled']);
  expect(await waiting).toBe(
    '“good.txt” was not read to its end because Ibid is closing. It was not imported.',
  );
  await expect.poll(() => started).toEqual(['ended', 'ended']);
});

test('a process that is no longer needed ends, but for the first, and another is started when it is', async () => {
  const { processes, started } = open({ idleMs: 50 });
  const two = () => Promise.all(['one', 'two'].map((text) => read(processes, 'a.txt', text)));
  expect(await two()).toEqual(['one', 'two']);
  await expect.poll(() => started, { timeout: 5000 }).toEqual(['runs', 'ended']);
  expect(await two()).toEqual(['one', 'two']);
  expect(started.length).toBe(3);
  expect(started[0]).toBe('runs');
});
