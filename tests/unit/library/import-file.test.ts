import { expect, test } from 'vitest';
import { Failed } from '#shared/ipc/result.ts';
import type { ImportOutcome } from '#shared/model/import.ts';
import { type FileContents, type OfferedFile, wholeFile } from '../../../electron/importers/importer.ts';
import { importFile } from '../../../electron/library/import-file.ts';
import { storeInGroups } from '../../../electron/library/store-in-groups.ts';
import { importedDocument } from '../../support/imported-document.ts';
import { tempLibrary } from '../../support/temp-library.ts';

type Read = (name: string, from: number) => FileContents;

const offering = (offered: readonly OfferedFile[], next: number | null = null): FileContents => ({
  documents: [],
  offered,
  next,
});
const file = (path: string, size = 1): OfferedFile => ({
  kind: 'file',
  path,
  bytes: new TextEncoder().encode(path.padEnd(size)),
});

/** Outcomes of importing a file called `a.zip` with a reader that answers so. */
async function outcomesOf(read: Read, stop = new AbortController()): Promise<readonly string[]> {
  const outcomes: ImportOutcome[] = [];
  const db = await tempLibrary();
  const groups = storeInGroups(db);
  await importFile(
    {
      db,
      groups,
      process: { read: async ({ name }, from = 0) => read(name, from) },
      now: () => new Date(0),
      password: null,
      stop: stop.signal,
      onFile: () => undefined,
      onPages: () => undefined,
      onFound: () => undefined,
      onOutcome: (outcome) => {
        outcomes.push(outcome);
      },
    },
    { name: 'a.zip', load: async () => ({ name: 'a.zip', bytes: new Uint8Array([1]) }), loadLinked: null },
  );
  await groups.settle();
  return outcomes.map(
    (outcome) => `${outcome.name}: ${outcome.status === 'failed' ? outcome.failure.code : outcome.status}`,
  );
}

const text = (name: string) => wholeFile('plain-text', importedDocument(`The words of ${name}`));

test('a file that is given piece by piece is asked for until its end', async () => {
  const read: Read = (name, from) =>
    name === 'a.zip' ? offering([file(`${from}.txt`)], from < 2 ? from + 1 : null) : text(name);
  expect(await outcomesOf(read)).toEqual([
    'a.zip › 0.txt: imported',
    'a.zip › 1.txt: imported',
    'a.zip › 2.txt: imported',
  ]);
});

test('a piece that fails fails the file, and what came before it stays', async () => {
  const read: Read = (name, from) => {
    if (name !== 'a.zip') return text(name);
    if (from === 0) return offering([file('b.txt')], 1);
    throw new Failed('importer-memory', 'It needs more memory than one file may take.');
  };
  expect(await outcomesOf(read)).toEqual(['a.zip › b.txt: imported', 'a.zip: importer-memory']);
});

test('twenty thousand files are the most that come out of one, at whatever depth', async () => {
  const failing = Array.from({ length: 15_000 }, (_, index): OfferedFile => ({
    kind: 'failed',
    path: `${index}`,
    failure: { code: 'encrypted-file', message: 'This file is locked.' },
  }));
  const read: Read = (name) =>
    name === 'a.zip' ? offering([file('b.zip'), file('c.zip')]) : offering(failing);
  const outcomes = await outcomesOf(read);
  expect(outcomes.filter((line) => line.endsWith('encrypted-file'))).toHaveLength(20_000 - 2);
  expect(outcomes.filter((line) => line.endsWith('file-too-large'))).toEqual([
    'a.zip › c.zip: file-too-large',
  ]);
});

test('a thousand megabytes are the most that come out of one file', async () => {
  const large: OfferedFile = { kind: 'file', path: 'large.txt', bytes: new Uint8Array(90 * 1024 * 1024) };
  const read: Read = (name, from) => {
    if (name === 'a.zip') return offering([large], from < 20 ? from + 1 : null);
    throw new Failed('not-text', 'This is no text.');
  };
  const outcomes = await outcomesOf(read);
  expect([outcomes.length, outcomes.at(-1)]).toEqual([12, 'a.zip: file-too-large']);
});

test('an import that is stopped names the files that it did not reach', async () => {
  const stop = new AbortController();
  const read: Read = (name) => {
    if (name === 'a.zip') return offering([file('b.txt'), file('c.txt'), file('d.txt')], 3);
    stop.abort();
    return text(name);
  };
  expect(await outcomesOf(read, stop)).toEqual([
    'a.zip › b.txt: imported',
    'a.zip › c.txt: cancelled',
    'a.zip › d.txt: cancelled',
    'a.zip: cancelled',
  ]);
});

test('files that a file names are not looked for where nothing is known of its folder', async () => {
  const linked = ['x.pdf', 'y.pdf'].map((path): OfferedFile => ({ kind: 'linked', path }));
  expect(await outcomesOf(() => ({ ...text('a'), offered: linked }))).toEqual(['a.zip: imported']);
});
