import { expect, test } from 'vitest';
import type { GivenFile, ImportOutcome } from '#shared/model/import.ts';
import { Failed } from '#shared/ipc/result.ts';
import {
  failedSources,
  type FileSource,
  importSources,
  inBatches,
  sourceOfText,
} from '../../../../renderer/documents/import-sources.ts';
import { buildDocument } from './build-summaries.ts';

const sized = (name: string, size: number): FileSource => ({
  name,
  size,
  read: async () => new Uint8Array(),
});
const imported = ({ name }: GivenFile): ImportOutcome => ({
  status: 'imported',
  name,
  document: buildDocument('a'),
});
const steps = {
  give: async (files: readonly GivenFile[]) => files.map(imported),
  isStopped: () => false,
  onProgress: () => undefined,
};

test('files go over in groups that stay small, and a large file goes alone', () => {
  const sources = [
    sized('a', 5_000_000),
    sized('b', 2_000_000),
    sized('c', 4_000_000),
    sized('d', 50_000_000),
  ];
  expect(inBatches(sources).map((batch) => batch.map(({ name }) => name))).toEqual([
    ['a', 'b'],
    ['c'],
    ['d'],
  ]);
});

test('a thousand small files go over in many groups, none left out', () => {
  const sources = Array.from({ length: 1000 }, (_, index) => sized(`${index}`, 10));
  const batches = inBatches(sources);
  expect({ batches: batches.length, files: batches.flat().length }).toEqual({ batches: 40, files: 1000 });
});

test('a text goes over as UTF-8', async () => {
  const given: GivenFile[] = [];
  await importSources([sourceOfText('Pasted text.txt', 'گواه')], {
    ...steps,
    give: async (files) => {
      given.push(...files);
      return files.map(imported);
    },
  });
  expect(given.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])).toEqual([
    ['Pasted text.txt', 'گواه'],
  ]);
});

test('a file that cannot be read fails alone, with a sentence', async () => {
  const locked: FileSource = {
    name: 'locked.txt',
    size: 3,
    read: () => Promise.reject(new DOMException('no', 'NotReadableError')),
  };
  const outcomes = await importSources([locked, sourceOfText('open.txt', 'words')], steps);
  expect(outcomes).toEqual([
    imported({ name: 'open.txt', bytes: new Uint8Array() }),
    {
      status: 'failed',
      name: 'locked.txt',
      failure: {
        code: 'no-permission',
        message: 'The file may not be read. Please check its permissions.',
      },
    },
  ]);
});

test('once stopped, what was not begun says so and is not read', async () => {
  let stopped = false;
  const sources = [sized('a', 9_000_000), sized('b', 9_000_000)];
  const outcomes = await importSources(sources, {
    ...steps,
    give: async (files) => {
      stopped = true;
      return files.map(imported);
    },
    isStopped: () => stopped,
  });
  expect(
    outcomes.map((outcome) => (outcome.status === 'failed' ? outcome.failure.code : outcome.status)),
  ).toEqual(['imported', 'cancelled']);
});

test('a library that refuses a group gives each of its files the reason', async () => {
  const outcomes = await importSources([sourceOfText('a.txt', 'a'), sourceOfText('b.txt', 'b')], {
    ...steps,
    give: () => Promise.reject(new Failed('library-read-only', 'The library cannot be written.')),
  });
  expect(outcomes).toEqual(
    ['a.txt', 'b.txt'].map((name) => ({
      status: 'failed',
      name,
      failure: { code: 'library-read-only', message: 'The library cannot be written.' },
    })),
  );
});

test('progress counts the files that are done with before each group', async () => {
  const seen: number[] = [];
  await importSources([sized('a', 9_000_000), sized('b', 9_000_000), sized('c', 1)], {
    ...steps,
    onProgress: (done) => seen.push(done),
  });
  expect(seen).toEqual([0, 1, 2]);
});

test('what failed, or held something that did, is told from the rest, and goes over once more by itself', async () => {
  const sources = ['a.txt', 'b.zip', 'c.txt'].map((name) => sized(name, 1));
  const failure = { code: 'encrypted-file', message: '' } as const;
  const failed = failedSources(sources, [
    imported({ name: 'a.txt', bytes: new Uint8Array() }),
    imported({ name: 'b.zip › d.txt', bytes: new Uint8Array() }),
    { status: 'failed', name: 'b.zip › e.txt', failure },
    { status: 'failed', name: 'c.txt', failure },
  ]);
  expect([...failed].map(({ name }) => name)).toEqual(['b.zip', 'c.txt']);
  const again = await importSources(sources, steps, failed);
  expect(again.map(({ name }) => name)).toEqual(['b.zip', 'c.txt']);
});
