import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toDocumentId } from '#shared/model/ids.ts';
import { plainAsk } from '#shared/model/search.ts';
import type { MetadataEdit } from '#shared/model/metadata.ts';
import { noteState } from '../support/note-state.ts';
import { importFiles, PERSIAN, statement } from '../support/statement.ts';
import { openTestIbid } from '../support/library.ts';

const EDIT: MetadataEdit = {
  title: { value: '  گفته‌های   فرید مرادی ' },
  authors: { value: ['فرید مرادی', ' Mina  Azadi ', ''] },
  published: { value: '1988-09-03' },
  publisher: { value: 'Harbour Post' },
  breadcrumb: { value: ['Home', 'Statements'] },
  url: { value: 'https://example.org/farid' },
  language: { value: 'fa-ir' },
  direction: { value: 'rtl' },
};

test('what a person says of a document holds, and what was extracted is kept beside it', async () => {
  const { ibid, document } = await statement();
  const { handlers, host } = ibid;
  const before = await handlers['documents.metadata'](document.id);
  expect([before.edited, before.values]).toEqual([[], before.extracted]);

  const told = host.toldOf('documents.changed').length;
  const edited = await handlers['documents.editMetadata'](document.id, EDIT);
  const said = {
    title: 'گفته‌های فرید مرادی',
    authors: ['فرید مرادی', 'Mina Azadi'],
    published: '1988-09-03',
    publisher: 'Harbour Post',
    breadcrumb: ['Home', 'Statements'],
    url: 'https://example.org/farid',
    language: 'fa-IR',
    direction: 'rtl',
  };
  expect(edited).toEqual({ ...document, ...said });
  expect(host.toldOf('documents.changed').slice(told)).toEqual([{ ids: [document.id] }]);
  expect(await handlers['documents.list']()).toEqual([edited]);
  expect(await handlers['documents.metadata'](document.id)).toEqual({
    values: said,
    extracted: before.extracted,
    edited: ['title', 'authors', 'published', 'publisher', 'breadcrumb', 'url', 'language', 'direction'],
  });
});

test('the extracted value is taken back field by field, and the rest of the edit stays', async () => {
  const { ibid, document } = await statement();
  const { handlers } = ibid;
  await handlers['documents.editMetadata'](document.id, EDIT);
  const back = await handlers['documents.editMetadata'](document.id, { title: null, published: null });
  expect([back.title, back.published, back.publisher]).toEqual(['What I saw', null, 'Harbour Post']);
  expect((await handlers['documents.metadata'](document.id)).edited).not.toContain('title');
});

test('an edit does not touch the text, its passages, its original or a note that quotes it', async () => {
  const { ibid, document, passage: make } = await statement();
  const { handlers } = ibid;
  const passage = await make('about fifty people');
  const note = await handlers['notes.create']('Numbers');
  const state = noteState('He says so.', { quotes: passage.id });
  const saved = await handlers['notes.save']({ id: note.id, title: 'Numbers', state, basedOn: 1 });
  const text = await handlers['documents.read'](document.revisionId);
  await handlers['documents.editMetadata'](document.id, EDIT);
  const view = await handlers['passages.find'](passage.id);
  expect([view?.document.title, view?.document.authors, view?.document.published]).toEqual([
    'گفته‌های فرید مرادی',
    ['فرید مرادی', 'Mina Azadi'],
    '1988-09-03',
  ]);
  expect(view).toMatchObject(passage);
  expect(await handlers['documents.read'](document.revisionId)).toEqual(text);
  expect(await handlers['notes.find'](note.id)).toEqual(saved);
  expect((await handlers['library.check']()).clean).toBe(true);
});

test('search finds the new title and authors and no longer the old', async () => {
  const { ibid, document } = await statement();
  const { handlers } = ibid;
  const titles = async (query: string) =>
    (await handlers['search.find'](plainAsk(query))).documents.map((found) => found.document.title);
  await handlers['documents.editMetadata'](document.id, {
    title: { value: 'Counting the blankets' },
    authors: { value: ['Joan Ellery'] },
  });
  expect(await titles('blankets ')).toEqual(['Counting the blankets']);
  expect(await titles('Ellery ')).toEqual(['Counting the blankets']);
  expect(await titles('Moradi ')).toEqual([]);
  await handlers['documents.editMetadata'](document.id, { title: null, authors: null });
  expect(await titles('blankets ')).toEqual([]);
  expect(await titles('Moradi ')).toEqual(['What I saw']);
});

test('an export names the work as the person does', async () => {
  const { ibid, document, passage: make } = await statement();
  const { handlers, host } = ibid;
  const passage = await make('about fifty people');
  const note = await handlers['notes.create']('Numbers');
  const state = noteState('He says so.', { quotes: passage.id });
  await handlers['notes.save']({ id: note.id, title: 'Numbers', state, basedOn: 1 });
  await handlers['documents.editMetadata'](document.id, {
    title: { value: 'Counting the blankets' },
    published: { value: '1988~' },
  });
  host.folder = join(ibid.folder, 'exported');
  await mkdir(host.folder);
  await handlers['notes.export']([note.id], { flavour: 'pandoc', texts: false });
  const folder = host.folder;
  const names = await readdir(folder);
  const all = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  expect(all.join('\n')).toContain('Counting the blankets');
  expect(all.join('\n')).not.toContain('What I saw');
  const items: readonly unknown[] = JSON.parse(
    all[names.findIndex((name) => name.endsWith('.json'))] ?? '[]',
  );
  expect(items[0]).toMatchObject({
    title: 'Counting the blankets',
    issued: { 'date-parts': [[1988]], circa: true, edtf: '1988~' },
  });
});

test('a record is exported with what a person said of it, and keeps the rest', async () => {
  const ibid = await openTestIbid();
  const { handlers, host } = ibid;
  const [record] = await importFiles(ibid, {
    'works.bib':
      '@article{b, title={Weights}, author={Brandt, Hanne}, journal={Harbour Studies}, volume={12}, year={2009}}\n',
  });
  if (!record) throw new Error('nothing was imported');
  const { blocks } = await handlers['documents.read'](record.revisionId);
  const range = { revisionId: record.revisionId, start: 0, end: blocks[0]?.text.length ?? 0 };
  const passage = await handlers['passages.create'](range);
  const note = await handlers['notes.create']('Weights');
  const state = noteState('See.', { quotes: passage.id });
  await handlers['notes.save']({ id: note.id, title: 'Weights', state, basedOn: 1 });
  await handlers['documents.editMetadata'](record.id, {
    title: { value: 'Weights and measures' },
    publisher: { value: 'Harbour Review' },
    published: { value: null },
    url: { value: 'https://example.org/weights' },
  });
  host.folder = ibid.folder;
  await handlers['notes.export']([note.id], { flavour: 'pandoc', texts: false });
  const name = (await readdir(ibid.folder)).find((one) => one.endsWith('.json')) ?? '';
  const [item] = JSON.parse(await readFile(join(ibid.folder, name), 'utf8'));
  expect(item).toMatchObject({
    type: 'article-journal',
    title: 'Weights and measures',
    'container-title': 'Harbour Review',
    author: [{ family: 'Brandt', given: 'Hanne' }],
    volume: '12',
    URL: 'https://example.org/weights',
  });
  expect(item).not.toHaveProperty('issued');
});

test('a value that will not do is named with its field, and nothing of the edit is kept', async () => {
  const { ibid, document } = await statement();
  const { handlers } = ibid;
  const wrong: readonly (readonly [MetadataEdit, RegExp])[] = [
    [{ title: { value: ' ' } }, /^Title: A document needs a title\.$/],
    [{ published: { value: 'spring 1988' } }, /^Published: /],
    [{ published: { value: '1988-02-30' } }, /^Published: /],
    [{ url: { value: 'javascript:alert(1)' } }, /^Address: /],
    [{ url: { value: 'file:///etc/passwd' } }, /^Address: /],
    [{ url: { value: 'https://' } }, /^Address: /],
    [{ language: { value: 'Persian' } }, /^Language: /],
    [{ title: { value: 'x'.repeat(1001) } }, /^Title: This is too long/],
    [{ authors: { value: ['Farid \u202Edarom'] } }, /^Authors: .*U\+202E.*behind “Farid”/],
  ];
  for (const [edit, sentence] of wrong) {
    await expect(
      handlers['documents.editMetadata'](document.id, { publisher: { value: 'Harbour Post' }, ...edit }),
    ).rejects.toMatchObject({ code: 'invalid-metadata', message: expect.stringMatching(sentence) });
  }
  expect(await handlers['documents.find'](document.id)).toEqual(document);
  await expect(
    handlers['documents.editMetadata'](document.id, { title: { value: '' }, url: { value: 'x' } }),
  ).rejects.toMatchObject({ message: expect.stringMatching(/^Title: .* Address: /) });
});

test('a document that is not in the library cannot be edited', async () => {
  const { ibid, document } = await statement();
  const id = toDocumentId(document.id.replace(/.$/, (last) => (last === 'a' ? 'b' : 'a')));
  await expect(ibid.handlers['documents.metadata'](id)).rejects.toMatchObject({ code: 'not-found' });
  await expect(ibid.handlers['documents.editMetadata'](id, EDIT)).rejects.toMatchObject({
    code: 'not-found',
  });
});

test('what a person said outlives the program, and a document that was in another language keeps its text', async () => {
  const ibid = await openTestIbid();
  const [document] = await importFiles(ibid, { 'nouri.txt': PERSIAN });
  if (!document) throw new Error('nothing was imported');
  const edited = await ibid.handlers['documents.editMetadata'](document.id, EDIT);
  await ibid.close();
  const again = await openTestIbid({ folder: ibid.folder });
  expect(await again.handlers['documents.list']()).toEqual([edited]);
  expect((await again.handlers['documents.metadata'](document.id)).extracted.title).toBe(document.title);
});
