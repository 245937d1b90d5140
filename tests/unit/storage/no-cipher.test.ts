import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import sqlite3 from 'sqlite3';
import { expect, test, vi } from 'vitest';
import { newKey } from '../../../electron/storage/key.ts';
import { connect, connectToConvert } from '../../../electron/storage/open.ts';
import { tempFolder, tempLibrary } from '../../support/temp-library.ts';

// An SQLite that takes every key and pays no heed to it, as it may stand in the place of SQLCipher.
vi.mock('@journeyapps/sqlcipher', () => ({ default: { Database: sqlite3.Database } }));

test('where SQLCipher does not answer nothing is written that only seems to be locked', async () => {
  const folder = await tempFolder();
  const key = await newKey('a lantern under the bridge');
  await expect(connect(join(folder, 'library.ibid'), 'create', key)).rejects.toMatchObject({
    code: 'cannot-encrypt',
  });
  expect(readdirSync(folder)).toEqual([]);
  const { path, close } = await tempLibrary();
  await close();
  await expect(connectToConvert(path, null)).rejects.toMatchObject({ code: 'cannot-encrypt' });
});
