import { expect, test } from 'vitest';
import type { NoteId } from '#shared/model/ids.ts';
import { plainAsk } from '#shared/model/search.ts';
import type { NoteNode } from '#shared/model/note-state.ts';
import { noteStateOf, paragraphNode, textNode } from '../../electron/note-text/note-nodes.ts';
import { openTestIbid, type TestIbid } from '../support/library.ts';
import { importFiles } from '../support/statement.ts';
import { expectNoStrays } from '../support/walk/invariants.ts';

const FERRY = 'The ferry\n\nFifty people were held in the lower building, and nobody kept a list of them.\n';
const AGAIN =
  'The ferry, again\n\nSixty people were held in the lower building, and nobody kept a list.\n\nThe gate was locked.\n';
const LAMP = 'The lamp\n\nIt went out when the guards came, and nobody saw them leave the yard.\n';

const cites = (documentId: string): NoteNode => ({ type: 'citation', version: 1, items: [{ documentId }] });
const tagged = (tagId: string): NoteNode => ({ type: 'tag', version: 1, tagId });
const mentions = (nameId: string): NoteNode => ({ type: 'mention', version: 1, nameId });

async function library() {
  const ibid = await openTestIbid();
  const [older, newer] = await importFiles(ibid, { 'ferry.txt': FERRY, 'again.txt': AGAIN });
  if (!older || !newer) throw new Error('nothing was imported');
  const { id } = await ibid.handlers['notes.create']('Numbers');
  return { ibid, handlers: ibid.handlers, older, newer, note: id };
}

async function save({ handlers }: TestIbid, id: NoteId, ...nodes: readonly NoteNode[]): Promise<void> {
  const state = JSON.stringify(noteStateOf([paragraphNode([textNode('He says '), ...nodes])]));
  const note = await handlers['notes.find'](id);
  await handlers['notes.save']({ id, title: 'Numbers', state, basedOn: note?.version ?? 0 });
}

async function undo({ handlers }: TestIbid): Promise<string> {
  return handlers['acts.undo']((await handlers['acts.state']()).undo?.id ?? 0);
}

const found = async ({ handlers }: TestIbid, words: string) =>
  (await handlers['search.find'](plainAsk(words))).notes.map(({ note }) => note.title);

test('a note that was saved between a join and its undoing cites what its text names', async () => {
  const { ibid, handlers, older, newer, note } = await library();
  await save(ibid, note, cites(newer.id));
  await handlers['documents.join'](newer.id, older.id);
  await save(ibid, note, cites(newer.id), cites(older.id));
  const second = await handlers['notes.create']('Second');
  await save(ibid, second.id, cites(newer.id));
  expect(await undo(ibid)).toBe('Make note');
  await undo(ibid);
  expect((await handlers['library.check']()).findings).toEqual([]);
  expect(await handlers['links.backlinksOf']({ kind: 'document', id: older.id })).toHaveLength(1);
  expect(await handlers['links.backlinksOf']({ kind: 'document', id: newer.id })).toHaveLength(1);
  await handlers['acts.redo']();
  expect((await handlers['library.check']()).findings).toEqual([]);
});

test('a tag and a name that come back are again on the notes whose text has them', async () => {
  const { ibid, handlers, note } = await library();
  const tag = await handlers['tags.create']('hunger', null);
  const name = await handlers['names.create']('Farid Moradi', 'person');
  await handlers['names.delete'](name.id);
  await handlers['tags.delete'](tag.id);
  await save(ibid, note, tagged(tag.id), mentions(name.id));
  await undo(ibid);
  await undo(ibid);
  expect((await handlers['notes.list']())[0]?.tags).toEqual([tag.id]);
  expect((await handlers['names.list']())[0]?.notes).toBe(1);
  expect(await found(ibid, 'hunger')).toEqual(['Numbers']);
  expect(await found(ibid, 'Moradi')).toEqual(['Numbers']);
});

test('a note that was saved between a merge of tags and its undoing has the tags that its text has', async () => {
  const { ibid, handlers, note } = await library();
  const [one, other] = [
    await handlers['tags.create']('hunger', null),
    await handlers['tags.create']('food', null),
  ];
  await save(ibid, note, tagged(one.id));
  await handlers['tags.merge'](one.id, other.id);
  await save(ibid, note, tagged(one.id), tagged(other.id));
  await undo(ibid);
  expect((await handlers['notes.list']())[0]?.tags).toEqual([other.id, one.id]);
});

test('a note is found by the words that it shows, whatever was undone', async () => {
  const { ibid, handlers, older, note } = await library();
  const name = await handlers['names.create']('Farid Moradi', 'person');
  await save(ibid, note, mentions(name.id), cites(older.id));
  await handlers['names.change'](name.id, 'Samira Nouri', 'person');
  await handlers['notes.pin']([note], true);
  await undo(ibid);
  expect(await found(ibid, 'Nouri')).toEqual(['Numbers']);
  await handlers['documents.editMetadata'](older.id, { title: { value: 'Steamboat' } });
  await save(ibid, note, mentions(name.id), cites(older.id));
  await undo(ibid);
  await undo(ibid);
  expect(await found(ibid, 'Moradi')).toEqual(['Numbers']);
  expect(await found(ibid, 'ferry')).toEqual(['Numbers']);
});

test('a note is found by the title of what a cited document became part of', async () => {
  const { ibid, handlers, older, newer, note } = await library();
  await handlers['documents.editMetadata'](older.id, { title: { value: 'Steamboat' } });
  await save(ibid, note, cites(newer.id));
  await handlers['documents.join'](newer.id, older.id);
  expect(await found(ibid, 'Steamboat')).toEqual(['Numbers']);
});

test('no collection comes to lie in itself', async () => {
  const { handlers } = await library();
  const outer = await handlers['collections.create']('Outer', null);
  const inner = await handlers['collections.create']('Inner', outer.id);
  await handlers['collections.move'](inner.id, null);
  const { undo: moved } = await handlers['acts.state']();
  await handlers['collections.move'](outer.id, inner.id);
  await expect(handlers['acts.undo'](moved?.id ?? 0)).rejects.toMatchObject({ code: 'conflict' });
});

test('a join is undone though something was imported since', async () => {
  const { ibid, handlers, older, newer } = await library();
  await handlers['documents.join'](newer.id, older.id);
  await importFiles(ibid, { 'lamp.txt': LAMP });
  await undo(ibid);
  expect((await handlers['documents.list']()).map(({ title }) => title).toSorted()).toEqual([
    'The ferry',
    'The ferry, again',
    'The lamp',
  ]);
  expect((await handlers['library.check']()).findings).toEqual([]);
});

test('what a version of a note names is not undone away, so that the version can be restored', async () => {
  const { ibid, handlers, older, newer, note } = await library();
  await ibid.handlers['documents.join'](newer.id, older.id);
  const third = await importFiles(ibid, { 'lamp.txt': LAMP });
  const { id } = await handlers['documents.separate'](older.revisionId);
  await save(ibid, note, cites(id));
  await save(ibid, note);
  expect(third).toHaveLength(1);
  await expect(undo(ibid)).rejects.toMatchObject({ code: 'conflict' });
  await save(ibid, note, cites(id));
});

test('windows hear that the name of a colour, a note by what it cites and a count by its mentions came back', async () => {
  const { ibid, handlers, older, newer, note } = await library();
  await handlers['highlights.rename']('green', 'Proven');
  await undo(ibid);
  expect(ibid.host.told.at(-1)).toMatchObject({ name: 'highlights.changed', event: { colours: ['green'] } });
  await save(ibid, note, cites(newer.id));
  await handlers['documents.join'](newer.id, older.id);
  const before = ibid.host.told.length;
  await undo(ibid);
  expect(ibid.host.told.slice(before)).toContainEqual({ name: 'notes.changed', event: { ids: [note] } });
});

test('a join is not undone where its text was mended since: the mended text would be of another file', async () => {
  const { ibid, handlers, older, newer } = await library();
  await handlers['documents.join'](newer.id, older.id);
  await handlers['documents.repair'](newer.revisionId, { kind: 'leave-out', block: 0 });
  await expect(undo(ibid)).rejects.toMatchObject({ code: 'conflict' });
  await expectNoStrays(ibid.db);
});

test('a passage that was made since a join stays where it was made when the join is undone', async () => {
  const { ibid, handlers, older, newer } = await library();
  await handlers['documents.join'](newer.id, older.id);
  const range = { revisionId: older.revisionId, start: 0, end: 5 };
  const { id } = await handlers['passages.create'](range);
  await handlers['passages.highlight'](id, 'yellow');
  await undo(ibid);
  await undo(ibid);
  await expectNoStrays(ibid.db);
  await handlers['passages.create']({ ...range, end: 12 });
  await expect(handlers['acts.redo']()).rejects.toMatchObject({ code: 'conflict' });
  await expectNoStrays(ibid.db);
});

test('windows hear that passages are used again by a note that comes back from the trash', async () => {
  const { ibid, handlers, older, note } = await library();
  const { id } = await handlers['passages.create']({ revisionId: older.revisionId, start: 0, end: 5 });
  await save(ibid, note, { type: 'passage-reference', version: 1, passageId: id });
  await handlers['notes.trash']([note]);
  const before = ibid.host.told.length;
  await undo(ibid);
  expect(ibid.host.told.slice(before)).toContainEqual({
    name: 'passages.changed',
    event: { revisionIds: [older.revisionId] },
  });
});

test('what two documents were both given by one edit stays with both when they were joined and are separated', async () => {
  const { handlers, older, newer } = await library();
  await handlers['documents.editMany']([older.id, newer.id], { publisher: { value: 'The Harbour Press' } });
  await handlers['documents.join'](newer.id, older.id);
  await handlers['documents.separate'](newer.revisionId);
  expect((await handlers['documents.list']()).map(({ publisher }) => publisher)).toEqual([
    'The Harbour Press',
    'The Harbour Press',
  ]);
});
