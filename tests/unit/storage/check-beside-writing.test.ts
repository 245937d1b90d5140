import { expect, test } from 'vitest';
import { checkFile } from '../../../electron/storage/check.ts';
import { search } from '../../support/search.ts';
import { applyReading } from '../../../electron/storage/documents.ts';
import { store } from '../../support/store.ts';
import { tempLibrary } from '../../support/temp-library.ts';

test('a sound library in use is found to be sound, whatever was written since it was last searched', async () => {
  const db = await tempLibrary();
  const { id } = await store(db, 'a lamp');
  for (let round = 0; round < 40; round += 1) {
    if (round % 8 === 0) await search(db, 'lamp');
    await db.transaction((tx) => applyReading(tx, id));
    expect(await checkFile(db)).toEqual([]);
  }
});
