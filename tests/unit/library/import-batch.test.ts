import { expect, test } from 'vitest';
import type { Emit } from '#shared/ipc/contract.ts';
import { Failed } from '#shared/ipc/result.ts';
import type { ImportOutcome, ImportProgress } from '#shared/model/import.ts';
import { wholeFile } from '../../../electron/importers/importer.ts';
import { type BatchSource, importBatch } from '../../../electron/library/import-batch.ts';
import type { ImportProcess } from '../../../electron/library/import-process.ts';
import { readDocuments, readyAlone } from '../../../electron/library/store-document.ts';
import { storeInGroups } from '../../../electron/library/store-in-groups.ts';
import { listDocuments } from '../../../electron/storage/documents.ts';
import { listLedger } from '../../../electron/storage/ledger/entries.ts';
import { sql } from '../../../electron/storage/sql.ts';
import { importedDocument } from '../../support/imported-document.ts';
import { tempLibrary } from '../../support/temp-library.ts';

const MEGABYTE = 1024 * 1024;

function source(name: string, size = 10): BatchSource {
  const bytes = new TextEncoder().encode(name.padEnd(size));
  return { name, load: async () => ({ name, bytes }), loadLinked: null, claim: () => true };
}

const textOf = (name: string) => wholeFile('plain-text', importedDocument(`The words of ${name}`));

/** Imports with a reader that answers so, two files at once; gives the outcomes and what was told of the progress. */
async function importWith(
  read: ImportProcess['read'],
  sources: readonly BatchSource[],
  db = tempLibrary(),
): Promise<{ readonly outcomes: readonly string[]; readonly told: readonly ImportProgress[] }> {
  const told: ImportProgress[] = [];
  const emit: Emit = (name, event) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the event of that name
    if (name === 'import.progress') told.push(event as ImportProgress);
  };
  const parts = {
    db: await db,
    process: { atOnce: 2, read, interrupt: () => undefined, close: () => undefined },
    emit,
    now: () => new Date(0),
  };
  const batch = { stop: new AbortController().signal, password: null };
  const outcomes = await importBatch(parts, sources, batch);
  return { outcomes: outcomes.map(([{ name }, { status }]) => `${name} ${status}`), told };
}

test('a file is read while the one before it waits to be stored', async () => {
  const library = await tempLibrary();
  let release = (): void => undefined;
  const blocked = new Promise<void>((resolve) => (release = resolve));
  const writing = library.transaction(() => blocked);
  const read: ImportProcess['read'] = async ({ name }) => {
    if (name === 'b.txt') release();
    return textOf(name);
  };
  const { outcomes } = await importWith(
    read,
    ['a.txt', 'b.txt'].map((name) => source(name)),
    Promise.resolve(library),
  );
  await writing;
  expect(outcomes).toEqual(['a.txt imported', 'b.txt imported']);
});

test('two files are read at the same time, and told in the order in which they were given', async () => {
  const names = ['a.txt', 'b.txt', 'c.txt', 'd.txt'];
  const { promise: second, resolve } = Promise.withResolvers<void>();
  const ended: string[] = [];
  const read: ImportProcess['read'] = async ({ name }) => {
    if (name === 'b.txt') resolve();
    if (name === 'a.txt') await second;
    ended.push(name);
    return textOf(name);
  };
  const { outcomes, told } = await importWith(
    read,
    names.map((name) => source(name)),
  );
  expect(ended.indexOf('b.txt')).toBeLessThan(ended.indexOf('a.txt'));
  expect(outcomes).toEqual(names.map((name) => `${name} imported`));
  expect(told.map(({ name }) => name)).toEqual([...names, null]);
});

test('of many files only a few are in memory while the first is being read', async () => {
  const { promise: first, resolve } = Promise.withResolvers<void>();
  const loaded: string[] = [];
  const sources = Array.from({ length: 30 }, (_, index): BatchSource => {
    const one = source(`${index}.txt`);
    return { ...one, load: () => (loaded.push(one.name), one.load()) };
  });
  const imported = importWith(async ({ name }) => {
    if (name === '0.txt') await first;
    return textOf(name);
  }, sources);
  await expect.poll(() => loaded.length).toBe(4);
  await new Promise((done) => setTimeout(done, 50));
  expect(loaded).toEqual(['0.txt', '1.txt', '2.txt', '3.txt']);
  resolve();
  expect((await imported).outcomes).toHaveLength(30);
});

test('no file is loaded behind a large one before that is read', async () => {
  const { promise: first, resolve } = Promise.withResolvers<void>();
  const steps: string[] = [];
  const large = ['large.txt', 'larger.txt'].map((name) => source(name, 17 * MEGABYTE));
  const sources = [source('a.txt'), ...large].map((one): BatchSource => ({
    ...one,
    load: () => (steps.push(`loaded ${one.name}`), one.load()),
  }));
  const imported = importWith(async ({ name }) => {
    if (name === 'a.txt') await first;
    steps.push(`read ${name}`);
    return textOf(name);
  }, sources);
  await expect.poll(() => steps.length).toBe(2);
  await new Promise((done) => setTimeout(done, 50));
  resolve();
  await imported;
  expect([steps.slice(0, 3), steps.at(-1)]).toEqual([
    ['loaded a.txt', 'loaded large.txt', 'read a.txt'],
    'read larger.txt',
  ]);
});

test('a file that one before it has claimed is no document, although it was read before that was known', async () => {
  let claimed = false;
  let isRead = false;
  const list: BatchSource = { ...source('a.bib'), claim: () => (claimed = true) };
  const named: BatchSource = { ...source('named.txt'), claim: () => !claimed };
  const { outcomes } = await importWith(
    async ({ name }) => {
      if (name === 'named.txt') isRead = true;
      else await expect.poll(() => isRead).toBe(true);
      return textOf(name);
    },
    [list, named],
  );
  expect(outcomes).toEqual(['a.bib imported']);
});

test('a large file is read when the one before it is in the library', async () => {
  const library = await tempLibrary();
  let known = -1;
  const read: ImportProcess['read'] = async ({ name }) => {
    if (name === 'large.txt') known = (await listDocuments(library)).length;
    return textOf(name);
  };
  await importWith(read, [source('a.txt'), source('large.txt', 17 * MEGABYTE)], Promise.resolve(library));
  expect(known).toBe(1);
});

test('what goes wrong with a file that is read ahead is told in its turn, and the others are imported', async () => {
  const read: ImportProcess['read'] = async ({ name }) => {
    if (name === 'b.txt') throw new Failed('not-text', 'This is no text.');
    return textOf(name);
  };
  const names = ['a.txt', 'b.txt', 'gone.txt', 'c.txt'];
  const sources = names.map((name) => source(name));
  const missing: BatchSource = {
    ...source('gone.txt'),
    load: () => Promise.reject(new Failed('file-missing', 'Gone.')),
  };
  const { outcomes } = await importWith(read, sources.with(2, missing));
  expect(outcomes).toEqual(['a.txt imported', 'b.txt failed', 'gone.txt failed', 'c.txt imported']);
});

test('files of the same bytes become one document, although both are read before either is stored', async () => {
  const { outcomes } = await importWith(
    async () => textOf('a.txt'),
    [source('a.txt'), { ...source('a.txt'), name: 'copy.txt' }],
  );
  expect(outcomes).toEqual(['a.txt imported', 'copy.txt known']);
});

test('pages are told of the file whose turn it is', async () => {
  const read: ImportProcess['read'] = async ({ name }, _from, tell) => {
    tell?.({ done: 1, total: 2 });
    return textOf(name);
  };
  const { told } = await importWith(read, [source('a.pdf'), source('b.pdf')]);
  const ofPages = told.filter(({ pages }) => pages);
  expect([
    told.filter(({ pages }) => !pages),
    ofPages[0],
    ofPages.map(({ name }) => name),
    ofPages.map((one) => told[told.indexOf(one) - 1]?.name),
  ]).toEqual([
    [
      { done: 0, total: 2, name: 'a.pdf' },
      { done: 1, total: 2, name: 'b.pdf' },
      { done: 2, total: 2, name: null },
    ],
    { done: 0, total: 2, name: 'a.pdf', pages: { done: 1, total: 2 } },
    ofPages.map(({ name }) => name),
    ofPages.map(({ name }) => name),
  ]);
});

test('small files that follow each other are one entry of the ledger, and are listed in their order', async () => {
  const library = await tempLibrary();
  const names = Array.from({ length: 30 }, (_, index) => `${index}.txt`);
  const { outcomes } = await importWith(
    async ({ name }) => textOf(name),
    names.map((name) => source(name)),
    Promise.resolve(library),
  );
  const entries = (await listLedger(library, 0, 100)).filter(({ kind }) => kind === 'import');
  expect(outcomes).toEqual(names.map((name) => `${name} imported`));
  expect((await listDocuments(library)).map(({ fileName }) => fileName).toReversed()).toEqual(names);
  expect([entries.length > 1, entries.length <= 10]).toEqual([true, true]);
});

test('a file that the library refuses takes none of its neighbours along', async () => {
  const library = await tempLibrary();
  await library.transaction((tx) =>
    tx.run(sql`
      CREATE TEMP TRIGGER not_this BEFORE INSERT ON blocks WHEN new.text LIKE '%b.txt'
      BEGIN SELECT RAISE(ABORT, 'no'); END`),
  );
  const { outcomes } = await importWith(
    async ({ name }) => textOf(name),
    ['a.txt', 'b.txt', 'c.txt'].map((name) => source(name)),
    Promise.resolve(library),
  );
  expect(outcomes).toEqual(['a.txt imported', 'b.txt failed', 'c.txt imported']);
  expect((await listDocuments(library)).map(({ fileName }) => fileName)).toEqual(['c.txt', 'a.txt']);
});

test('of files stored together each is told which of those before it it resembles', async () => {
  const library = await tempLibrary();
  const words = Array.from({ length: 80 }, (_, index) => `word${index}`).join(' ');
  const told: ImportOutcome[] = [];
  const groups = storeInGroups(library);
  for (const name of ['a.txt', 'b.txt', 'c.txt']) {
    const file = { name, bytes: new TextEncoder().encode(name) };
    const process = { read: async () => wholeFile('plain-text', importedDocument(words)) };
    const parts = { db: library, process, now: () => new Date(0) };
    const ready = await readyAlone(parts, await readDocuments(parts, file));
    if (!ready) throw new Error('not alone');
    await groups.add({
      ready,
      onStored: (stored) => told.push(...stored.map((one) => ({ ...one, name }))),
      onFailed: (error) => {
        throw error;
      },
    });
  }
  expect(told).toEqual([]);
  await groups.settle();
  const resembled = told.map((one) =>
    one.status === 'imported'
      ? (one.resembles ?? []).map(({ document }) => document.fileName).toSorted()
      : one,
  );
  expect(resembled).toEqual([[], ['a.txt'], ['a.txt', 'b.txt']]);
});

test('nothing is told of a file before it is on the disk', async () => {
  const library = await tempLibrary();
  let release = (): void => undefined;
  const writing = library.transaction(() => new Promise<void>((resolve) => (release = resolve)));
  const groups = storeInGroups(library);
  const parts = { db: library, process: { read: async () => textOf('a.txt') }, now: () => new Date(0) };
  const ready = await readyAlone(
    parts,
    await readDocuments(parts, { name: 'a.txt', bytes: new Uint8Array(1) }),
  );
  if (!ready) throw new Error('not alone');
  const told: string[] = [];
  await groups.add({ ready, onStored: () => told.push('stored'), onFailed: () => told.push('failed') });
  groups.after(() => told.push('after it'));
  const settled = groups.settle();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(told).toEqual([]);
  release();
  await Promise.all([settled, writing]);
  expect([told, await listDocuments(library)]).toMatchObject([
    ['stored', 'after it'],
    [{ fileName: 'a.txt' }],
  ]);
});

test('files are not taken in faster than they are stored', async () => {
  const library = await tempLibrary();
  let release = (): void => undefined;
  const writing = library.transaction(() => new Promise<void>((resolve) => (release = resolve)));
  const groups = storeInGroups(library);
  const told: number[] = [];
  const ready = { bytes: 9 * MEGABYTE, units: 0, originals: [], insert: async () => [] };
  const add = (file: number) =>
    groups.add({ ready, onStored: () => told.push(file), onFailed: () => told.push(-file) });
  await add(1);
  await add(2);
  let isTaken = false;
  const third = add(3).then(() => (isTaken = true));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isTaken).toBe(false);
  release();
  await Promise.all([writing, third]);
  await groups.settle();
  expect(told).toEqual([1, 2, 3]);
});
