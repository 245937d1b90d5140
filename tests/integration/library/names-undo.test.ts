import { expect, test } from 'vitest';
import type { LibraryHandlers } from '#shared/ipc/contract.ts';
import { libraryRows } from '../../support/library-rows.ts';
import { openTestIbid } from '../../support/library.ts';
import { PLAIN } from '../../support/names.ts';
import { importFiles } from '../../support/statement.ts';

async function undo(handlers: LibraryHandlers): Promise<string> {
  return handlers['acts.undo']((await handlers['acts.state']()).undo?.id ?? -1);
}

test('each act upon names is told, undone to the very rows, and done again', async () => {
  const { handlers, host, db, ...ibid } = await openTestIbid();
  const [document] = await importFiles(
    { ...ibid, handlers, host, db },
    { 'a.txt': 'Who came\n\nFarid Moradi came.' },
  );
  if (!document) throw new Error('nothing was imported');
  const range = { revisionId: document.revisionId, start: 0, end: 12 };
  const passage = await handlers['passages.create'](range);
  const one = await handlers['names.create']('Farid Moradi', 'person');
  const two = await handlers['names.create']('Sohrab', 'person');
  const alias = await handlers['names.addAlias'](one.id, 'Farid M.', PLAIN, null);
  const acts: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['Describe name', () => handlers['names.describe'](one.id, 'A ferryman.')],
    ['Add other name', () => handlers['names.addAlias'](one.id, 'فرید مرادی', PLAIN, passage.id)],
    [
      'Change other name',
      () => handlers['names.changeAlias'](alias.id, 'F. Moradi', { ...PLAIN, kind: 'title' }),
    ],
    ['Remove other name', () => handlers['names.removeAlias'](alias.id)],
    ['Accept spelling', () => handlers['names.acceptSpelling'](one.id, 'Fareed Muradi', PLAIN)],
    ['Reject spelling', () => handlers['names.rejectSpelling'](one.id, 'Farida')],
    ['Accept mention', () => handlers['names.decideMention'](one.id, range, true)],
    ['Reject mention', () => handlers['names.decideMention'](one.id, range, false)],
    ['Reopen mention', () => handlers['names.decideMention'](one.id, range, null)],
    ['Keep names apart', () => handlers['names.keepApart'](one.id, two.id, true)],
    ['Take back that names are different', () => handlers['names.keepApart'](one.id, two.id, false)],
    ['Merge names', () => handlers['names.merge'](two.id, one.id)],
    ['Take names apart', () => handlers['names.unmerge'](two.id)],
    ['Dismiss name', () => handlers['names.dismiss']('The Quay')],
    ['Delete name', () => handlers['names.delete'](two.id)],
  ];
  for (const [words, act] of acts) {
    const before = await libraryRows(db);
    const told = host.toldOf('names.changed').length;
    await act();
    const after = await libraryRows(db);
    expect([words, after === before, host.toldOf('names.changed').length]).toEqual([words, false, told + 1]);
    expect(await undo(handlers)).toBe(words);
    expect([words, await libraryRows(db)]).toEqual([words, before]);
    await handlers['acts.redo']();
    expect([words, await libraryRows(db), host.toldOf('names.changed').length]).toEqual([
      words,
      after,
      told + 3,
    ]);
  }
});

test('no undoing leaves a name merged into itself, or one with what it is kept apart from', async () => {
  const { handlers } = await openTestIbid();
  const one = await handlers['names.create']('Farid Moradi', 'person');
  const two = await handlers['names.create']('Sohrab', 'person');
  await handlers['names.merge'](one.id, two.id);
  await handlers['names.unmerge'](one.id);
  const unmerged = (await handlers['acts.state']()).undo?.id ?? -1;
  await handlers['names.merge'](two.id, one.id);
  await expect(handlers['acts.undo'](unmerged)).rejects.toMatchObject({ code: 'conflict' });
  await handlers['names.unmerge'](two.id);
  await handlers['names.keepApart'](one.id, two.id, true);
  await expect(handlers['acts.undo'](unmerged)).rejects.toMatchObject({ code: 'conflict' });
  expect((await handlers['names.list']()).map(({ id }) => id)).toEqual([one.id, two.id]);
});

test('a passage that says so is in use, and goes with the alias when its range is changed', async () => {
  const { handlers, host, db, ...ibid } = await openTestIbid();
  const [document] = await importFiles(
    { ...ibid, handlers, host, db },
    { 'a.txt': 'Who came\n\nFarid Moradi came.' },
  );
  const revisionId = document?.revisionId;
  if (!revisionId) throw new Error('nothing was imported');
  const passage = await handlers['passages.create']({ revisionId, start: 0, end: 12 });
  const one = await handlers['names.create']('Sohrab', 'person');
  expect(await handlers['passages.list'](revisionId)).toEqual([]);
  await handlers['names.addAlias'](one.id, 'Farid Moradi', PLAIN, passage.id);
  expect((await handlers['passages.list'](revisionId)).map(({ id }) => id)).toEqual([passage.id]);
  const moved = await handlers['passages.changeRange'](passage.id, { revisionId, start: 0, end: 5 });
  expect((await handlers['names.page'](one.id))?.aliases.map(({ passageId }) => passageId)).toEqual([
    moved.id,
  ]);
});
