import { expect, test } from 'vitest';
import { noteStateOf, paragraphNode } from '../../../electron/note-text/note-nodes.ts';
import { openTestIbid } from '../../support/library.ts';

test('a name is added, changed and deleted, everybody is told, and each is undone as a whole', async () => {
  const { handlers, host } = await openTestIbid();
  const undo = async () => handlers['acts.undo']((await handlers['acts.state']()).undo?.id ?? -1);
  const name = await handlers['names.create']('Farid Moradi', 'person');
  await handlers['names.change'](name.id, 'Farid Azad', 'person');
  await undo();
  const undone = await handlers['names.list']();
  await handlers['names.delete'](name.id);
  await undo();
  expect([undone, await handlers['names.list']()]).toEqual([
    [{ ...name, notes: 0, aliases: [], merged: [] }],
    [{ ...name, notes: 0, aliases: [], merged: [] }],
  ]);
  expect(host.toldOf('names.changed')).toEqual(Array.from({ length: 5 }, () => ({ ids: [name.id] })));
});

test('a save tells of the names and tags that the text gained and lost', async () => {
  const { handlers, host } = await openTestIbid();
  const name = await handlers['names.create']('Farid Moradi', 'person');
  const tag = await handlers['tags.create']('hunger', null);
  const note = await handlers['notes.create']('Numbers');
  const state = JSON.stringify(
    noteStateOf([
      paragraphNode([
        { type: 'mention', version: 1, nameId: name.id },
        { type: 'tag', version: 1, tagId: tag.id },
      ]),
    ]),
  );
  const told = () => [host.toldOf('names.changed').length, host.toldOf('tags.changed').length];
  const before = told();
  const saved = await handlers['notes.save']({ id: note.id, title: 'Numbers', state, basedOn: note.version });
  const gained = told();
  await handlers['notes.save']({ id: note.id, title: 'More', state, basedOn: saved.version });
  expect([before, gained, told()]).toEqual([
    [1, 1],
    [2, 2],
    [2, 2],
  ]);
  expect((await handlers['names.list']()).map(({ notes }) => notes)).toEqual([1]);
  expect(await handlers['names.notes'](name.id)).toEqual([{ id: note.id, title: 'More', trashed: false }]);
  expect((await handlers['tags.list']()).map(({ notes }) => notes)).toEqual([1]);
});
