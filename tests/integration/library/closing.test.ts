import { expect, test } from 'vitest';
import { openTestIbid } from '../../support/library.ts';
import { importFiles, STATEMENT } from '../../support/statement.ts';
import { expectNoStrays } from '../../support/walk/invariants.ts';

test('what was asked of a library before it is closed is done whole, and what is asked after it is refused', async () => {
  const ibid = await openTestIbid();
  const [older, newer] = await importFiles(ibid, {
    'first.md': STATEMENT,
    'second.md': STATEMENT.replace('fifty', 'sixty'),
  });
  if (!older || !newer) throw new Error('two documents were imported');
  const repaired = ibid.handlers['documents.repair'](older.revisionId, { kind: 'leave-out', block: 0 });
  const joined = ibid.handlers['documents.join'](newer.id, older.id);
  await ibid.close();
  expect([(await repaired).id, (await joined).id]).toEqual([older.id, older.id]);
  const late = await ibid.dispatch('documents.separate', [newer.revisionId]);
  expect(late).toMatchObject({ ok: false });

  const again = await openTestIbid({ folder: ibid.folder });
  expect(await again.handlers['documents.find'](older.id)).toEqual(await joined);
  const { revisionId } = await joined;
  const undone = await again.handlers['documents.undoRepair'](revisionId);
  expect((await again.handlers['documents.repairs'](undone.revisionId)).length).toBe(0);
  expect((await again.handlers['library.check']()).findings).toEqual([]);
  await expectNoStrays(again.db);
});
