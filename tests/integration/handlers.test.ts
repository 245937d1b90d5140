import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { RevisionText } from '#shared/model/text.ts';
import { plainAsk } from '#shared/model/search.ts';
import { canonicalText } from '#shared/text/canonical-text.ts';
import { openTestIbid } from '../support/library.ts';
import { noteState } from '../support/note-state.ts';
import { importFiles, PERSIAN, statement } from '../support/statement.ts';

test('from a file to a quotation in a note and back to its place in the source', async () => {
  const { ibid, document, text, passage: make } = await statement();
  const { handlers } = ibid;
  expect(document).toMatchObject({
    title: 'What I saw',
    authors: ['Farid Moradi'],
    format: 'markdown',
    footnotes: 1,
  });

  const passage = await make('about fifty people');
  expect((await make('about fifty people')).id).toBe(passage.id);
  expect(await handlers['passages.highlight'](passage.id, 'yellow')).toEqual({
    ...passage,
    highlighted: true,
  });

  const note = await handlers['notes.create']('Numbers');
  const saved = await handlers['notes.save']({
    id: note.id,
    title: 'Numbers',
    state: noteState('He says fifty.', { quotes: passage.id }),
    basedOn: note.version,
  });
  expect(saved).toMatchObject({
    version: 2,
    text: 'He says fifty.\nabout fifty people',
    passages: [passage.id],
  });
  expect(await handlers['notes.find'](note.id)).toEqual(saved);

  const view = await handlers['passages.find'](passage.id);
  expect(view).toMatchObject({
    document: { id: document.id, title: 'What I saw', authors: ['Farid Moradi'], trashed: false },
    place: { paragraph: 1, footnote: null, page: null, time: null },
  });
  const { start = 0, end = 0 } = view?.position ?? {};
  expect(text.slice(start, end)).toBe('about fifty people');

  const { block: _, ...selected } = passage;
  const notes = [{ id: note.id, title: 'Numbers' }];
  const used = {
    ...selected,
    highlighted: true,
    notes,
    tags: [],
    links: 0,
    statements: 0,
    from: null,
    fate: null,
  };
  expect(await handlers['passages.list'](document.revisionId)).toEqual([used]);
  await handlers['notes.trash']([note.id]);
  expect(await handlers['passages.list'](document.revisionId)).toEqual([{ ...used, notes: [] }]);
  expect((await handlers['search.find'](plainAsk('fifty '))).notes).toEqual([]);
  await handlers['notes.restore']([note.id]);
  expect(await handlers['passages.list'](document.revisionId)).toEqual([used]);

  const results = await handlers['search.find'](plainAsk('fifty '));
  expect([results.documents.length, results.notes.map((hit) => hit.note.title)]).toEqual([1, ['Numbers']]);
  const hit = results.documents[0]?.hits[0];
  expect([hit?.revisionId, text.slice(hit?.start, hit?.end)]).toEqual([document.revisionId, 'fifty']);

  expect(await handlers['library.check']()).toEqual({
    clean: true,
    checked: { originals: 1, revisions: 1, passages: 1, notes: 1, entries: 9 },
    findings: [],
  });
});

test('a footnote is found in the text, by its marker and by its words', async () => {
  const { ibid, document, text, passage } = await statement();
  const revision: RevisionText = await ibid.handlers['documents.read'](document.revisionId);
  const [footnote] = revision.footnotes;
  const [marker] = footnote?.markers ?? [];
  expect([footnote?.label, footnote?.text, text.slice((marker?.start ?? 0) - 6, marker?.start)]).toEqual([
    '1',
    'Some say two hundred.',
    'people',
  ]);
  const results = await ibid.handlers['search.find'](plainAsk('hundred '));
  expect(results.documents[0]?.hits.map((hit) => hit.footnote)).toEqual(['1']);
  const inNote = await ibid.handlers['passages.find']((await passage('two hundred')).id);
  expect(inNote?.place).toEqual({ paragraph: null, footnote: '1', page: null, time: null });
});

test('a reference gives the words and where they stand', async () => {
  const { ibid, document, text } = await statement();
  const start = text.indexOf('They counted');
  const range = { revisionId: document.revisionId, start, end: start + 'They counted us'.length };
  expect(await ibid.handlers['passages.reference'](range)).toEqual({
    plain: '“They counted us”\nFarid Moradi, What I saw, para. 2',
    markdown: '> They counted us\n>\n> — Farid Moradi, *What I saw*, para. 2\n',
    html: '<blockquote dir="ltr"><p dir="auto">They counted us</p></blockquote><p dir="auto">— Farid Moradi, <cite>What I saw</cite>, para. 2</p>',
  });
});

test('every earlier version of a note is to be read, with what it quoted', async () => {
  const { ibid, passage: make } = await statement();
  const { handlers } = ibid;
  const passage = await make('fifty');
  const note = await handlers['notes.create']('First title');
  const draft = {
    id: note.id,
    title: 'Second title',
    state: noteState('old', { quotes: passage.id }),
    basedOn: 1,
  };
  const second = await handlers['notes.save'](draft);
  await handlers['notes.save']({ ...draft, title: 'Third title', state: noteState('new'), basedOn: 2 });
  expect((await handlers['notes.versions'](note.id)).map(({ version, title }) => [version, title])).toEqual([
    [3, 'Third title'],
    [2, 'Second title'],
    [1, 'First title'],
  ]);
  expect(await handlers['notes.version'](note.id, 2)).toEqual(second);
  await expect(handlers['notes.save'](draft)).rejects.toMatchObject({ code: 'conflict' });
});

test('words in Persian are found and pointed to as exactly as any', async () => {
  const ibid = await openTestIbid();
  const [document] = await importFiles(ibid, { 'nouri.txt': PERSIAN });
  if (!document) throw new Error('nothing was imported');
  const text = canonicalText((await ibid.handlers['documents.read'](document.revisionId)).blocks);
  const { documents } = await ibid.handlers['search.find'](plainAsk('دويست نفر '));
  const [hit] = documents[0]?.hits ?? [];
  expect([document.direction, text.slice(hit?.start, hit?.end), hit?.snippet.direction]).toEqual([
    'rtl',
    'دویست',
    'rtl',
  ]);
});

test('a document in the trash keeps its passages, and importing its file again brings it back', async () => {
  const { ibid, document, passage: make } = await statement();
  const { handlers } = ibid;
  const passage = await make('fifty');
  await handlers['documents.trash']([document.id]);
  expect((await handlers['passages.find'](passage.id))?.document.trashed).toBe(true);
  expect((await handlers['search.find'](plainAsk('fifty'))).documents).toEqual([]);
  const [outcome] = await handlers['documents.import']();
  expect(outcome).toEqual({ status: 'known', name: 'statement.md', document });
  expect(await handlers['documents.find'](document.id)).toEqual(document);
});

test('the sample is imported whole, and asked twice adds nothing', async () => {
  const ibid = await openTestIbid();
  expect((await ibid.handlers['library.info']()).empty).toBe(true);
  const first = await ibid.handlers['library.addSample']();
  const second = await ibid.handlers['library.addSample']();
  expect([first.map((outcome) => outcome.status), second.map((outcome) => outcome.status)]).toEqual([
    ['imported', 'imported', 'imported', 'imported'],
    ['known', 'known', 'known', 'known'],
  ]);
  expect(await ibid.handlers['library.info']()).toEqual({
    name: 'library.ibid',
    host: 'command-line',
    version: '0.0.0',
    readOnly: false,
    refused: 0,
    empty: false,
  });
  expect((await ibid.handlers['library.check']()).clean).toBe(true);
});

test('a note is exported to the folder that was chosen, and nothing there is overwritten without a word', async () => {
  const { ibid, passage: make } = await statement();
  const { handlers, host } = ibid;
  const passage = await make('about fifty people');
  const note = await handlers['notes.create']('Numbers');
  const state = noteState('He says so.', { quotes: passage.id });
  await handlers['notes.save']({ id: note.id, title: 'Numbers', state, basedOn: 1 });
  expect(await handlers['notes.export']([note.id], { flavour: 'pandoc', texts: false })).toBeNull();

  const folder = join(ibid.folder, 'exported');
  await mkdir(folder);
  host.folder = folder;
  const written = await handlers['notes.export']([note.id], { flavour: 'pandoc', texts: false });
  expect(written).toMatchObject({ status: 'written', folder: 'exported', footnotes: 1 });
  const names = await readdir(folder);
  expect(names.length).toBeGreaterThan(0);

  const exists = await handlers['notes.export']([note.id], { flavour: 'pandoc', texts: false });
  if (exists?.status !== 'exists') throw new Error('the export went over what was there');
  expect(await readdir(folder)).toEqual(names);
  // The evidence is one for all that a folder holds.
  const own = names.filter((name) => name !== 'evidence.jsonl');
  const both = await handlers['notes.confirmExport'](exists.exportId, 'keep-both');
  expect([both.status, (await readdir(folder)).length]).toEqual(['written', 2 * own.length + 1]);
  await expect(handlers['notes.confirmExport'](exists.exportId, 'replace')).rejects.toMatchObject({
    code: 'not-found',
  });
});

test('a library that is closed and opened again holds what it held', async () => {
  const { ibid, document, passage: make } = await statement();
  const passage = await make('fifty');
  const note = await ibid.handlers['notes.create']('Numbers');
  const state = noteState('words', { quotes: passage.id });
  const saved = await ibid.handlers['notes.save']({ id: note.id, title: 'Numbers', state, basedOn: 1 });
  const revision = await ibid.handlers['documents.read'](document.revisionId);
  await ibid.close();
  const { handlers } = await openTestIbid({ folder: ibid.folder });
  expect([
    await handlers['documents.list'](),
    await handlers['documents.read'](document.revisionId),
    await handlers['notes.find'](note.id),
    (await handlers['passages.list'](document.revisionId)).map((use) => use.id),
    (await handlers['library.check']()).clean,
  ]).toEqual([[document], revision, saved, [passage.id], true]);
});
