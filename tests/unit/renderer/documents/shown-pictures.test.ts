// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { GivenFile, ImportOutcome } from '#shared/model/import.ts';
import { walkAll } from '../../../../renderer/documents/dropped-files.ts';
import { importSources } from '../../../../renderer/documents/import-sources.ts';
import { buildDocument } from './build-summaries.ts';

type Tree = { readonly [name: string]: Tree | string };

function entryOf(name: string, content: Tree | string): FileSystemEntry {
  const isFile = typeof content === 'string';
  const entry = {
    name,
    isFile,
    isDirectory: !isFile,
    file: (found: (file: File) => void) => found(new File([isFile ? content : ''], name)),
    createReader: () => {
      const waiting = isFile ? [] : Object.entries(content).map(([inside, tree]) => entryOf(inside, tree));
      return { readEntries: (found: (entries: FileSystemEntry[]) => void) => found(waiting.splice(0, 100)) };
    },
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as much of an entry as the walk looks at
  return entry as unknown as FileSystemEntry;
}

/** What goes over to the main process: each file with what lies beside it. */
async function given(...entries: readonly (readonly [string, Tree | string])[]): Promise<readonly string[]> {
  const files: GivenFile[] = [];
  const outcomes = await importSources(
    await walkAll(entries.map(([name, content]) => entryOf(name, content))),
    {
      give: async (batch) => {
        files.push(...batch);
        return batch.map(({ name }): ImportOutcome => ({
          status: 'imported',
          name,
          document: buildDocument('a'),
        }));
      },
      isStopped: () => false,
      onProgress: () => undefined,
    },
  );
  expect(outcomes).toHaveLength(files.length);
  return files.map(({ name, beside = [] }) =>
    [name, ...beside.map(({ path, bytes }) => `${path} = ${new TextDecoder().decode(bytes)}`)].join(', '),
  );
}

test('a dropped page takes the pictures of its folder with it, and nothing of the folder is a document', async () => {
  const folder = {
    'Page.html': '<img src="Page_files/a%20b.png"><img src="../c.png">',
    Page_files: { 'a b.png': 'AB', 'style.css': '', 'frame.html': 'x' },
  };
  expect(await given(['saved', folder], ['c.png', 'C'])).toEqual([
    'Page.html, Page_files/a b.png = AB',
    'c.png',
  ]);
});

test('a page and its folder may be dropped side by side', async () => {
  expect(
    await given(['Page_files', { 'a.png': 'A' }], ['Page.htm', '<img src="./Page_files/a.png">']),
  ).toEqual(['Page.htm, Page_files/a.png = A']);
});

test('a picture that a document shows goes over with it, and one that none shows goes alone', async () => {
  const folder = {
    'a.png': 'A',
    'b.png': 'B',
    'notes.md': '![A](a.png)',
    inner: { 'more.md': '![B](b.png) ![A](../a.png)', 'b.png': 'inner B' },
  };
  expect(await given(['notes', folder])).toEqual([
    'more.md, b.png = inner B',
    'notes.md, a.png = A',
    'b.png',
  ]);
});
