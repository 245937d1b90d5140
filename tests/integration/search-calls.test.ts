import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plainAsk } from '#shared/model/search.ts';
import { importFiles } from '../support/statement.ts';
import { openTestIbid } from '../support/library.ts';

const TEXT = `# What I saw

FARID MORADI: There were about fifty people in the lower building.

They said: “the lamp went out”, and later the lamp was lit again.
`;

async function library() {
  const ibid = await openTestIbid();
  const [document] = await importFiles(ibid, { 'statement.md': TEXT });
  if (!document) throw new Error('nothing was imported');
  return { ...ibid, document };
}

test('a newer search gives up the one before it, and facets of the one before with it', async () => {
  const { handlers } = await library();
  const first = handlers['search.find'](plainAsk('/never+there/ '));
  const facets = handlers['search.facets'](plainAsk('/never+there/ '));
  const second = handlers['search.find'](plainAsk('lamp '));
  await Promise.all(
    [first, facets].map((given) => expect(given).rejects.toMatchObject({ code: 'cancelled' })),
  );
  expect((await second).documents).toHaveLength(1);
});

test('facets say what results can be narrowed by', async () => {
  const { handlers } = await library();
  const facets = await handlers['search.facets'](plainAsk('lamp '));
  expect(facets.find(({ name }) => name === 'type')?.values).toEqual([
    { value: 'markdown', words: 'markdown', count: 1 },
  ]);
  expect(await handlers['search.facets'](plainAsk('(lamp'))).toEqual([]);
});

test('all matches in one text are told with their places', async () => {
  const { handlers, document } = await library();
  const { blocks } = await handlers['documents.read'](document.revisionId);
  const text = blocks.map((block) => block.text).join('\n');
  const ranges = await handlers['search.within'](plainAsk('lamp '), document.revisionId);
  expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual(['lamp', 'lamp']);
  expect(await handlers['search.within'](plainAsk('in:quotes lamp '), document.revisionId)).not.toEqual([]);
  expect(await handlers['search.within'](plainAsk('(lamp'), document.revisionId)).toEqual([]);
});

test('a list is chosen, counted with progress, and its table saved', async () => {
  const { handlers, host, folder, document } = await library();
  host.files = null;
  expect(await handlers['search.chooseList']()).toBeNull();
  const path = join(folder, 'names.csv');
  await writeFile(path, 'name\nFarid Moradi\nnobody\n');
  host.files = [path];
  const list = await handlers['search.chooseList']();
  expect(list).toEqual({ name: 'names.csv', lines: ['Farid Moradi', 'nobody'] });
  const results = await handlers['search.batch'](list?.lines ?? [], plainAsk(''));
  expect(results.documents).toEqual([{ id: document.id, title: 'What I saw' }]);
  expect(results.rows.map(({ hits }) => hits)).toEqual([1, 0]);
  expect(host.toldOf('search.progress').at(-1)).toEqual({ done: 2, of: 2 });

  expect(await handlers['search.saveTable'](results)).toBe(false);
  host.target = join(folder, 'hits.csv');
  expect(await handlers['search.saveTable'](results)).toBe(true);
  expect(await readFile(host.target, 'utf8')).toContain('Farid Moradi,1,1,0,1');
});

test('a list that is being counted can be given up', async () => {
  const { handlers } = await library();
  const lines = Array.from({ length: 3000 }, (_, index) => `name ${index}`);
  const counting = handlers['search.batch'](lines, plainAsk(''));
  await handlers['search.cancelBatch']();
  await expect(counting).rejects.toMatchObject({ code: 'cancelled' });
  expect((await handlers['search.find'](plainAsk('lamp '))).documents).toHaveLength(1);
});

test('a search while files are imported answers each time, and finds more and more until all is found', async () => {
  const { handlers } = await openTestIbid();
  const files = Array.from({ length: 60 }, (_, index) => ({
    name: `${index}.txt`,
    bytes: new TextEncoder().encode(`The ferry of day ${index} left at six.`),
  }));
  const ended = new AbortController();
  const imported = handlers['documents.importGiven'](files, null).finally(() => ended.abort());
  const counts: number[] = [];
  while (!ended.signal.aborted)
    counts.push((await handlers['search.find'](plainAsk('ferry '))).found.documents);
  await imported;
  counts.push((await handlers['search.find'](plainAsk('ferry '))).found.documents);
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  expect([counts.length > 2, counts.at(-1)]).toEqual([true, 60]);
});
