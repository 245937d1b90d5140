// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { walkAll } from '../../../../renderer/documents/dropped-files.ts';

type Tree = { readonly [name: string]: Tree | string | DOMException };

/** Entries as a browser hands them out: a folder's in portions of two. */
function entryOf(name: string, content: Tree | string | DOMException): FileSystemEntry {
  const isFile = typeof content === 'string' || content instanceof DOMException;
  const entry = {
    name,
    isFile,
    isDirectory: !isFile,
    file: (found: (file: File) => void, failed: (error: unknown) => void) =>
      content instanceof DOMException
        ? failed(content)
        : found(new File([typeof content === 'string' ? content : ''], name)),
    createReader: () => {
      const waiting = Object.entries(content).map(([inside, tree]) => entryOf(inside, tree));
      return { readEntries: (found: (entries: FileSystemEntry[]) => void) => found(waiting.splice(0, 2)) };
    },
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as much of an entry as the walk looks at
  return entry as unknown as FileSystemEntry;
}

test('a dropped folder is walked to its depths, in order of name, past what systems hide', async () => {
  const folder = entryOf('archive', {
    'page 10.html': 'x',
    'page 2.html': 'x',
    '.DS_Store': 'x',
    letters: { 'second.txt': 'x', older: { 'first.txt': 'x' } },
    'Thumbs.db': 'x',
    empty: {},
  });
  const found = await walkAll([folder, new File(['x'], 'alone.md')]);
  expect(found.map(({ name }) => name)).toEqual([
    'first.txt',
    'second.txt',
    'page 2.html',
    'page 10.html',
    'alone.md',
  ]);
});

test('a hidden file that was dropped by itself was meant', async () => {
  const found = await walkAll([entryOf('.notes.txt', 'x')]);
  expect(found.map(({ name }) => name)).toEqual(['.notes.txt']);
});

test('a file that cannot be opened stays in the list, and fails when it is read', async () => {
  const refusal = new DOMException('no', 'NotReadableError');
  const [found] = await walkAll([entryOf('locked.txt', refusal)]);
  expect(found?.name).toBe('locked.txt');
  await expect(found?.read()).rejects.toBe(refusal);
});
