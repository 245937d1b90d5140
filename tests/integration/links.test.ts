import { expect, test } from 'vitest';
import { toLinkTypeId } from '#shared/model/ids.ts';
import { statement } from '../support/statement.ts';

const SUPPORTS = toLinkTypeId('supports');

test('windows are told of links, and that their passages are in use', async () => {
  const { ibid, document, passage } = await statement();
  const { handlers, host } = ibid;
  const from = { kind: 'passage', id: (await passage('fifty')).id } as const;
  const to = { kind: 'note', id: (await handlers['notes.create']('Numbers')).id } as const;
  const inUse = async () => (await handlers['passages.list'](document.revisionId)).map(({ id }) => id);
  const heard = async <T>(act: () => Promise<T>): Promise<readonly [T, ...(readonly unknown[])]> => {
    const before = host.told.length;
    const answer = await act();
    const told = host.told.slice(before).filter(({ name }) => name !== 'acts.changed');
    return [answer, ...told.map(({ name, event }) => [name, event])];
  };
  const passages = ['passages.changed', { revisionIds: [document.revisionId] }];
  expect(await inUse()).toEqual([]);
  const [{ id }, ...made] = await heard(() => handlers['links.make'](SUPPORTS, from, to, ''));
  const links = ['links.changed', { ids: [id] }];
  expect(made).toEqual([links, passages]);
  expect(await inUse()).toEqual([from.id]);
  expect(await handlers['links.in'](document.revisionId)).toMatchObject([
    { id, says: 'supports', here: from, there: to },
  ]);
  const [, ...changed] = await heard(() => handlers['links.change'](id, { comment: 'Ask again.' }));
  const [, ...deleted] = await heard(() => handlers['links.delete'](id));
  expect([changed, deleted]).toEqual([
    [links, passages],
    [links, passages],
  ]);
  expect(await inUse()).toEqual([]);
});

test('making, changing and deleting links and their types is undone and redone', async () => {
  const { ibid, passage } = await statement();
  const { handlers } = ibid;
  const from = { kind: 'passage', id: (await passage('fifty')).id } as const;
  const to = { kind: 'note', id: (await handlers['notes.create']('Numbers')).id } as const;
  const said = async () => (await handlers['links.of'](to)).map(({ says, comment }) => [says, comment]);
  const { id } = await handlers['links.make'](SUPPORTS, from, to, '');
  await handlers['links.change'](id, { turned: true, comment: 'So she says.' });
  await handlers['links.delete'](id);
  const undone = [await said()];
  for (let step = 0; step < 3; step += 1) {
    const { undo } = await handlers['acts.state']();
    if (!undo) throw new Error('nothing to undo');
    await handlers['acts.undo'](undo.id);
    undone.push(await said());
  }
  expect(undone).toEqual([[], [['supports', 'So she says.']], [['is supported by', '']], []]);
  for (let step = 0; step < 3; step += 1) await handlers['acts.redo']();
  expect(await said()).toEqual([]);
});

test('a note whose link is shown may go to the trash and come back', async () => {
  const { ibid, document } = await statement();
  const { handlers } = ibid;
  const note = await handlers['notes.create']('Numbers');
  const end = { kind: 'document', id: document.id } as const;
  await handlers['links.make'](SUPPORTS, { kind: 'note', id: note.id }, end, '');
  const trashed = async () => (await handlers['links.of'](end)).map(({ there }) => there.trashed);
  await handlers['notes.trash']([note.id]);
  expect(await trashed()).toEqual([true]);
  await handlers['notes.restore']([note.id]);
  expect(await trashed()).toEqual([false]);
});
