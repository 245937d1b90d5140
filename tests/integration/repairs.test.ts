import { expect, test } from 'vitest';
import { statement } from '../support/statement.ts';

test('a mended text is the newest one: windows are told, marked words are found in it, quotations stay', async () => {
  const { ibid, document, passage: make } = await statement();
  const { handlers, host } = ibid;
  const { revisionId } = document;
  const passage = await make('They counted us twice a day.');
  await handlers['passages.highlight'](passage.id, 'yellow');
  const mended = await handlers['documents.repair'](revisionId, { kind: 'leave-out', block: 0 });
  expect(host.toldOf('documents.changed').at(-1)).toEqual({ ids: [document.id] });
  expect(await handlers['documents.find'](document.id)).toEqual(mended);
  expect((await handlers['documents.repairs'](mended.revisionId)).map(({ repair }) => repair)).toEqual([
    { kind: 'leave-out', block: 0 },
  ]);

  const [found] = await handlers['passages.list'](mended.revisionId);
  const { blocks } = await handlers['documents.read'](mended.revisionId);
  const text = blocks.map((block) => block.text).join('\n');
  const { start = 0, end = 0 } = found?.position ?? {};
  expect([found?.id, text.slice(start, end)]).toEqual([passage.id, 'They counted us twice a day.']);
  expect((await handlers['passages.find'](passage.id))?.revisionId).toBe(revisionId);

  await expect(
    handlers['documents.repair'](revisionId, { kind: 'leave-out', block: 0 }),
  ).rejects.toMatchObject({ code: 'conflict' });
  const undone = await handlers['documents.undoRepair'](mended.revisionId);
  const [first, last] = await Promise.all(
    [revisionId, undone.revisionId].map((id) => handlers['documents.read'](id)),
  );
  expect([last?.textHash, last?.footnotes]).toEqual([first?.textHash, first?.footnotes]);
  expect((await handlers['library.check']()).findings).toEqual([]);
});
