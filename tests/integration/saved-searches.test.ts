import { expect, test } from 'vitest';
import type { NoteId } from '#shared/model/ids.ts';
import type { KeptAsk } from '#shared/model/saved-search.ts';
import { noteStateOf, paragraphNode, textNode } from '../../electron/note-text/note-nodes.ts';
import { openTestIbid, type TestIbid } from '../support/library.ts';
import { importFiles } from '../support/statement.ts';

const FERRY = 'The ferry\n\nFifty people were held in the lower building.\n\nThe gate stayed open.\n';
const GATE =
  'The gate\n\nNobody counted the people.\n\nSixty people left by the gate, and people came back.\n';
const LAMP = 'The lamp\n\nIt went out when the guards came.\n';

const asking = (query: string): KeptAsk => ({
  query,
  order: 'relevance',
  facets: {},
  stems: false,
  typos: false,
});
const unseen = async ({ handlers }: TestIbid) =>
  (await handlers['searches.list']()).map(({ name, unseen: count }) => [name, count]);
const names = async ({ handlers }: TestIbid) => (await handlers['searches.list']()).map(({ name }) => name);

async function write({ handlers }: TestIbid, words: string, id?: NoteId): Promise<NoteId> {
  const note = id ? await handlers['notes.find'](id) : await handlers['notes.create']('Numbers');
  if (!note) throw new Error('the note is there');
  const state = JSON.stringify(noteStateOf([paragraphNode([textNode(words)])]));
  await handlers['notes.save']({ id: note.id, title: 'Numbers', state, basedOn: note.version });
  return note.id;
}

async function undo({ handlers }: TestIbid): Promise<string> {
  return handlers['acts.undo']((await handlers['acts.state']()).undo?.id ?? 0);
}

test('a search that is saved has been looked at, and counts the paragraphs of what comes in afterwards', async () => {
  const ibid = await openTestIbid();
  await importFiles(ibid, { 'ferry.txt': FERRY });
  await ibid.handlers['searches.save']('People', asking('people'));
  expect(await unseen(ibid)).toEqual([['People', 0]]);
  await importFiles(ibid, { 'gate.txt': GATE, 'lamp.txt': LAMP });
  expect(await unseen(ibid)).toEqual([['People', 2]]);
  const [saved] = await ibid.handlers['searches.list']();
  if (!saved) throw new Error('the search was saved');
  await ibid.handlers['searches.look'](saved.id);
  expect(await unseen(ibid)).toEqual([['People', 0]]);
});

test('a note is new to a search once it matches, and not again however often it is saved', async () => {
  const ibid = await openTestIbid();
  const seen = await write(ibid, 'Fifty people, he says.');
  const other = await write(ibid, 'Fifty lamps.');
  const { id } = await ibid.handlers['searches.save']('People', asking('people'));
  await write(ibid, 'Fifty people, he says, or sixty.', seen);
  expect(await unseen(ibid)).toEqual([['People', 0]]);
  await write(ibid, 'Fifty people with lamps.', other);
  expect(await unseen(ibid)).toEqual([['People', 1]]);
  await ibid.handlers['searches.look'](id);
  await write(ibid, 'Fifty people with lamps, at night.', other);
  expect(await unseen(ibid)).toEqual([['People', 0]]);
});

test('a comment counts as a hit of its own', async () => {
  const ibid = await openTestIbid();
  const [ferry] = await importFiles(ibid, { 'ferry.txt': FERRY });
  if (!ferry) throw new Error('nothing was imported');
  await ibid.handlers['searches.save']('Witnesses', asking('witness'));
  const { id } = await ibid.handlers['passages.create']({ revisionId: ferry.revisionId, start: 0, end: 9 });
  await ibid.handlers['passages.comment'](id, 'No other witness names it.');
  expect(await unseen(ibid)).toEqual([['Witnesses', 1]]);
});

test('a text that was mended has nothing new in it', async () => {
  const ibid = await openTestIbid();
  const [gate] = await importFiles(ibid, { 'gate.txt': GATE });
  if (!gate) throw new Error('nothing was imported');
  const { id } = await ibid.handlers['searches.save']('People', asking('people'));
  const mended = await ibid.handlers['documents.repair'](gate.revisionId, { kind: 'leave-out', block: 0 });
  expect(mended.revisionId).not.toBe(gate.revisionId);
  expect(await unseen(ibid)).toEqual([['People', 0]]);
  const [ferry] = await importFiles(ibid, { 'ferry.txt': FERRY });
  if (!ferry) throw new Error('nothing was imported');
  await ibid.handlers['documents.repair'](ferry.revisionId, { kind: 'leave-out', block: 1 });
  expect(await unseen(ibid)).toEqual([['People', 1]]);
  await ibid.handlers['searches.look'](id);
  expect(await unseen(ibid)).toEqual([['People', 0]]);
});

test('what lies in the trash is not new', async () => {
  const ibid = await openTestIbid();
  await ibid.handlers['searches.save']('People', asking('people'));
  const [gate] = await importFiles(ibid, { 'gate.txt': GATE });
  if (!gate) throw new Error('nothing was imported');
  await ibid.handlers['documents.trash']([gate.id]);
  expect(await unseen(ibid)).toEqual([['People', 0]]);
  await ibid.handlers['documents.restore']([gate.id]);
  expect(await unseen(ibid)).toEqual([['People', 2]]);
});

test('a search saved under the name of another, in any spelling, takes its place', async () => {
  const ibid = await openTestIbid();
  const saved = await ibid.handlers['searches.save'](' گواهی‌ها ', asking('people'));
  await ibid.handlers['searches.save']('Gates', asking('gate'));
  const again = await ibid.handlers['searches.save']('گواهي‌ها', asking('lamp'));
  expect([again.id, again.ask.query, await names(ibid)]).toEqual([saved.id, 'lamp', ['گواهی‌ها', 'Gates']]);
  await expect(ibid.handlers['searches.rename'](saved.id, 'GATES')).rejects.toMatchObject({
    code: 'conflict',
  });
  await expect(ibid.handlers['searches.save'](' ', asking('lamp'))).rejects.toMatchObject({
    code: 'invalid-name',
  });
});

test('searches are put in order, renamed and deleted, and each of these is undone, also after a look', async () => {
  const ibid = await openTestIbid();
  await importFiles(ibid, { 'ferry.txt': FERRY });
  const one = await ibid.handlers['searches.save']('one', asking('people'));
  await ibid.handlers['searches.save']('two', asking('gate'));
  await ibid.handlers['searches.move'](one.id, 1);
  await ibid.handlers['searches.rename'](one.id, 'first');
  expect(await names(ibid)).toEqual(['two', 'first']);
  await ibid.handlers['searches.delete'](one.id);
  expect(await names(ibid)).toEqual(['two']);
  expect(await undo(ibid)).toBe('Delete search');
  await ibid.handlers['searches.look'](one.id);
  expect(await unseen(ibid)).toEqual([
    ['two', 0],
    ['first', 0],
  ]);
  const undone = [await undo(ibid), await undo(ibid), await undo(ibid), await undo(ibid)];
  expect([undone, await names(ibid)]).toEqual([
    ['Rename search', 'Move search', 'Save search', 'Save search'],
    [],
  ]);
});

test('a query that cannot be carried out any more finds nothing new', async () => {
  const ibid = await openTestIbid();
  await ibid.handlers['searches.save']('Broken', asking('people )'));
  await importFiles(ibid, { 'ferry.txt': FERRY });
  expect(await unseen(ibid)).toEqual([['Broken', 0]]);
});

test('what a search is narrowed to is kept with it', async () => {
  const ibid = await openTestIbid();
  const ask = { ...asking('people'), facets: { language: ['fa'] } };
  await ibid.handlers['searches.save']('People', ask);
  expect((await ibid.handlers['searches.list']()).map((search) => search.ask)).toEqual([ask]);
});

test('the windows are told of every change', async () => {
  const ibid = await openTestIbid();
  const { id } = await ibid.handlers['searches.save']('People', asking('people'));
  await ibid.handlers['searches.delete'](id);
  await undo(ibid);
  expect(ibid.host.toldOf('searches.changed')).toEqual([{ ids: [id] }, { ids: [id] }, { ids: [id] }]);
});
