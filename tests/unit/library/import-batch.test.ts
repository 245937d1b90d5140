import { expect, test } from 'vitest';
import type { Emit } from '#shared/ipc/contract.ts';
import { Failed } from '#shared/ipc/result.ts';
import type { ImportProgress } from '#shared/model/import.ts';
import { wholeFile } from '../../../electron/importers/importer.ts';
import { importBatch } from '../../../electron/library/import-batch.ts';
import type { Source } from '../../../electron/library/import-file.ts';
import type { ImportProcess } from '../../../electron/library/import-process.ts';
import { listDocuments } from '../../../electron/storage/documents.ts';
import { importedDocument } from '../../support/imported-document.ts';
import { tempLibrary } from '../../support/temp-library.ts';

const MEGABYTE = 1024 * 1024;

function source(name: string, size = 10): Source {
  const bytes = new TextEncoder().encode(name.padEnd(size));
  return { name, load: async () => ({ name, bytes }), loadLinked: null };
}

const textOf = (name: string) => wholeFile('plain-text', importedDocument(`The words of ${name}`));

/** Imports with a reader that answers so; gives the outcomes and what was told of the progress. */
async function importWith(
  read: ImportProcess['read'],
  sources: readonly Source[],
  db = tempLibrary(),
): Promise<{ readonly outcomes: readonly string[]; readonly told: readonly ImportProgress[] }> {
  const told: ImportProgress[] = [];
  const emit: Emit = (name, event) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the event of that name
    if (name === 'import.progress') told.push(event as ImportProgress);
  };
  const parts = {
    db: await db,
    process: { read, interrupt: () => undefined, close: () => undefined },
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
  const missing: Source = {
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
  expect(told).toEqual([
    { done: 0, total: 2, name: 'a.pdf' },
    { done: 0, total: 2, name: 'a.pdf', pages: { done: 1, total: 2 } },
    { done: 1, total: 2, name: 'b.pdf' },
    { done: 2, total: 2, name: null },
  ]);
});
