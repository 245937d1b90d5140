import { expect, test } from 'vitest';
import { canonicalText } from '#shared/text/canonical-text.ts';
import { plainAsk } from '#shared/model/search.ts';
import { openTestIbid } from '../support/library.ts';
import { noteState } from '../support/note-state.ts';
import { importFiles, PERSIAN, statement, STATEMENT } from '../support/statement.ts';

test('windows are told of every change, and of nothing that was only looked at', async () => {
  const { ibid, document, passage: make } = await statement();
  const { handlers, host } = ibid;
  const { id, revisionId } = document;
  const heard = async (act: () => Promise<unknown>): Promise<readonly unknown[]> => {
    const before = host.told.length;
    await act();
    // That there is something to undo is said apart from what was changed.
    const told = host.told.slice(before).filter(({ name }) => name !== 'acts.changed');
    return told.map(({ name, event }) => [name, event]);
  };
  const passage = await make('fifty');
  const note = await handlers['notes.create']('Numbers');
  const documents = ['documents.changed', { ids: [id] }];
  const notes = ['notes.changed', { ids: [note.id] }];
  const passages = ['passages.changed', { revisionIds: [revisionId] }];
  const counts = [
    ['tags.changed', { ids: [] }],
    ['collections.changed', { ids: [] }],
  ];
  let basedOn = 1;
  const save = (title: string, state: string) => async () => {
    basedOn = (await handlers['notes.save']({ id: note.id, title, state, basedOn })).version;
  };
  const quoting = noteState('', { quotes: passage.id });

  expect(await heard(save('Numbers', noteState('words')))).toEqual([notes]);
  expect(await heard(save('Numbers', quoting))).toEqual([notes, passages]);
  expect(await heard(save('Numbers', quoting))).toEqual([notes]);
  expect(await heard(save('Renamed', quoting))).toEqual([notes, passages]);
  expect(await heard(() => handlers['notes.trash']([note.id]))).toEqual([notes, ...counts, passages]);
  expect(await heard(() => handlers['notes.restore']([note.id]))).toEqual([notes, ...counts, passages]);
  expect(await heard(save('Renamed', noteState('words')))).toEqual([notes, passages]);
  expect(await heard(() => handlers['passages.highlight'](passage.id, 'yellow'))).toEqual([passages]);
  expect(await heard(() => handlers['documents.trash']([id]))).toEqual([documents, ...counts]);
  expect(await heard(() => handlers['documents.restore']([id]))).toEqual([documents, ...counts]);
  expect(
    await heard(async () => {
      await handlers['library.info']();
      await handlers['library.check']();
      await handlers['documents.list']();
      await handlers['documents.read'](revisionId);
      await handlers['documents.report'](revisionId);
      await handlers['passages.list'](revisionId);
      await handlers['notes.list']();
      await handlers['notes.versions'](note.id);
      await handlers['search.find'](plainAsk('fifty'));
    }),
  ).toEqual([]);
});

test('windows are told of every document that a text has left or come to', async () => {
  const ibid = await openTestIbid();
  const [older, newer] = await importFiles(ibid, { 'statement.md': STATEMENT, 'nouri.txt': PERSIAN });
  if (!older || !newer) throw new Error('two documents were imported');
  const told = () => ibid.host.toldOf('documents.changed').at(-1)?.ids;
  await ibid.handlers['documents.join'](newer.id, older.id);
  expect(told()).toEqual([newer.id, older.id]);
  const separated = await ibid.handlers['documents.separate'](newer.revisionId);
  expect(told()).toEqual([separated.id, older.id]);
  await ibid.handlers['documents.keepApart'](separated.id, older.id);
  expect(told()).toEqual([separated.id, older.id]);
});

test('an import tells how far it is and what came, and never a path', async () => {
  const ibid = await openTestIbid();
  const [first, second] = await importFiles(ibid, { 'statement.md': STATEMENT, 'nouri.txt': PERSIAN });
  expect(ibid.host.toldOf('import.progress')).toEqual([
    { done: 0, total: 2, name: 'statement.md' },
    { done: 1, total: 2, name: 'nouri.txt' },
    { done: 2, total: 2, name: null },
  ]);
  expect(ibid.host.toldOf('documents.changed').flatMap((event) => event.ids)).toEqual([
    first?.id,
    second?.id,
  ]);
  const again = await ibid.handlers['documents.import']();
  expect(again.map((outcome) => [outcome.status, Object.keys(outcome).toSorted()])).toEqual([
    ['known', ['document', 'name', 'status']],
    ['known', ['document', 'name', 'status']],
  ]);
  ibid.host.files = null;
  expect(await ibid.handlers['documents.import']()).toEqual([]);
  expect((await ibid.handlers['documents.list']()).map((document) => document.id)).toEqual([
    second?.id,
    first?.id,
  ]);
});

test('a decision on a passage of an older text is told of the text that it was made in, a highlight or a quotation of every text', async () => {
  const ibid = await openTestIbid();
  const [older, newer] = await importFiles(ibid, {
    'first.md': STATEMENT,
    'second.md': STATEMENT.replace('fifty', 'sixty'),
  });
  if (!older || !newer) throw new Error('nothing was imported');
  const { handlers, host } = ibid;
  const text = canonicalText((await handlers['documents.read'](older.revisionId)).blocks);
  const start = text.indexOf('about fifty people');
  const range = { revisionId: older.revisionId, start, end: start + 'about fifty people'.length };
  const passage = await handlers['passages.create'](range);
  await handlers['documents.join'](newer.id, older.id);
  await handlers['passages.highlight'](passage.id, 'yellow');
  expect(host.toldOf('passages.changed').at(-1)?.revisionIds).toEqual([older.revisionId, newer.revisionId]);
  const [anchor] = await handlers['passages.anchors'](newer.revisionId);
  expect([anchor?.fate, anchor?.guarded, anchor?.words]).toEqual(['altered', true, 'about sixty people']);
  const note = await handlers['notes.create']('Numbers');
  await handlers['notes.save']({
    id: note.id,
    title: 'Numbers',
    state: noteState('', { quotes: passage.id }),
    basedOn: 1,
  });
  expect(host.toldOf('passages.changed').at(-1)?.revisionIds).toEqual([older.revisionId, newer.revisionId]);
  await handlers['passages.decide'](passage.id, newer.revisionId, true);
  expect(host.toldOf('passages.changed').at(-1)?.revisionIds).toEqual([newer.revisionId]);
  expect((await handlers['passages.list'](newer.revisionId)).map(({ id, fate }) => [id, fate])).toEqual([
    [passage.id, 'altered'],
  ]);
});
