import { expect, test } from 'vitest';
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
    return host.told.slice(before).map(({ name, event }) => [name, event]);
  };
  const passage = await make('fifty');
  const note = await handlers['notes.create']('Numbers');
  const documents = ['documents.changed', { ids: [id] }];
  const notes = ['notes.changed', { ids: [note.id] }];
  const passages = ['passages.changed', { revisionIds: [revisionId] }];
  let basedOn = 1;
  const save = (title: string, state: string) => async () => {
    basedOn = (await handlers['notes.save']({ id: note.id, title, state, basedOn })).version;
  };
  const quoting = noteState('', { quotes: passage.id });

  expect(await heard(save('Numbers', noteState('words')))).toEqual([notes]);
  expect(await heard(save('Numbers', quoting))).toEqual([notes, passages]);
  expect(await heard(save('Numbers', quoting))).toEqual([notes]);
  expect(await heard(save('Renamed', quoting))).toEqual([notes, passages]);
  expect(await heard(() => handlers['notes.trash'](note.id))).toEqual([notes, passages]);
  expect(await heard(() => handlers['notes.restore'](note.id))).toEqual([notes, passages]);
  expect(await heard(save('Renamed', noteState('words')))).toEqual([notes, passages]);
  expect(await heard(() => handlers['passages.highlight'](passage.id, true))).toEqual([passages]);
  expect(await heard(() => handlers['documents.trash'](id))).toEqual([documents]);
  expect(await heard(() => handlers['documents.restore'](id))).toEqual([documents]);
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
      await handlers['search.find']('fifty');
    }),
  ).toEqual([]);
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
