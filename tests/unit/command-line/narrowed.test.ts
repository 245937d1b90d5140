import { expect, test } from 'vitest';
import { documentRow } from '#shared/organisation/matches.ts';
import { narrowed } from '../../../electron/command-line/narrowed.ts';
import { openTestIbid } from '../../support/library.ts';
import { importFiles } from '../../support/statement.ts';

test('documents are narrowed to those with all of the tags, in a collection or in one that lies in it', async () => {
  const ibid = await openTestIbid();
  const { handlers } = ibid;
  const [one, two] = await importFiles(ibid, { 'one.txt': 'One lamp.', 'two.txt': 'Two lamps.' });
  if (!one || !two) throw new Error('two documents were imported');
  const [camp, witness] = [
    await handlers['tags.create']('camp', null),
    await handlers['tags.create']('گواهی', null),
  ];
  const both = [one, two].map(({ id }) => ({ kind: 'document', id }) as const);
  await handlers['tags.give'](camp.id, both);
  await handlers['tags.give'](witness.id, both.slice(0, 1));
  const outer = await handlers['collections.create']('Lantern House', null);
  const inner = await handlers['collections.create']('Statements', outer.id);
  await handlers['collections.add'](inner.id, both.slice(1));
  const rows = await handlers['documents.list']();
  const found = async (tags: readonly string[], collection: string | null) =>
    (await narrowed(ibid, rows, documentRow, { tags, collection })).map(({ id }) => id);

  expect(await found([], null)).toHaveLength(2);
  expect(await found(['#CAMP', 'گواهي'], null)).toEqual([one.id]);
  expect(await found(['camp'], 'lantern house')).toEqual([two.id]);
  expect(await found([], 'Lantern house/STATEMENTS')).toEqual([two.id]);
  await expect(found([], 'Statements/Lantern House')).rejects.toMatchObject({ code: 'not-found' });
  await expect(found(['witness'], null)).rejects.toMatchObject({
    code: 'not-found',
    message: 'There is no tag “witness” in this library.',
  });
  await expect(found([], 'Elsewhere')).rejects.toMatchObject({ code: 'not-found' });
});
