import { readdirSync, readFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deriveKey, newKey } from '../../../electron/storage/key.ts';
import { fitsKey, LOCKED_PAGE_SIZE, readSalt } from '../../../electron/storage/locked-pages.ts';
import { migrations } from '../../../electron/storage/migrations.ts';
import { connect } from '../../../electron/storage/open.ts';
import { openLibrary } from '../../../electron/storage/open-library.ts';
import { sql } from '../../../electron/storage/sql.ts';
import { lockedLibrary, PASSPHRASE } from '../../support/locked-library.ts';
import { store } from '../../support/store.ts';
import { tempFolder, tempLibrary } from '../../support/temp-library.ts';
import { needsCipher } from '../../support/needs-cipher.ts';

needsCipher();

/** Every file of a folder, byte for byte. */
function filesIn(folder: string): ReadonlyMap<string, string> {
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'hex')]));
}

test('a locked library is an ordinary file of SQLCipher, which opens it by the passphrase itself', async () => {
  const db = await lockedLibrary();
  await db.close();
  expect(readFileSync(db.path).subarray(0, 4).toString('latin1')).toBe('Ibid');
  const { default: sqlcipher } = await import('@journeyapps/sqlcipher');
  const rows = await new Promise((resolve, reject) => {
    const other = new sqlcipher.Database(db.path, sqlcipher.OPEN_READONLY);
    other.exec(`PRAGMA key = '${PASSPHRASE}'; PRAGMA cipher_page_size = ${LOCKED_PAGE_SIZE}`);
    other.all('SELECT count(*) AS documents FROM documents', (error, found) => {
      other.close();
      if (error) reject(error);
      else resolve(found);
    });
  });
  expect(rows).toEqual([{ documents: 30 }]);
});

test('letters that a keyboard puts together in another way are the same passphrase', async () => {
  const salt = Buffer.alloc(16, 7);
  const [composed, decomposed] = [
    await deriveKey('caf\u00e9 de Paris', salt),
    await deriveKey('cafe\u0301 de Paris', salt),
  ];
  expect(composed.bytes.equals(decomposed.bytes)).toBe(true);
});

test('two libraries of one passphrase have keys of their own', async () => {
  const [one, other] = [await newKey(PASSPHRASE), await newKey(PASSPHRASE)];
  expect(one.salt.equals(other.salt) || one.bytes.equals(other.bytes)).toBe(false);
});

test('without its passphrase nothing of a locked library can be opened, and no byte of its folder changes', async () => {
  const db = await lockedLibrary();
  // As after a crash: with changes that lie beside the file.
  const folder = await tempFolder();
  await store(db, 'What came later.');
  for (const ending of ['', '-wal'])
    await copyFile(`${db.path}${ending}`, join(folder, `library.ibid${ending}`));
  const path = join(folder, 'library.ibid');
  const salt = (await readSalt(path)) ?? Buffer.alloc(0);
  const before = filesIn(folder);
  await expect(openLibrary(path)).rejects.toMatchObject({ code: 'library-encrypted' });
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 32, maxLength: 32 }), async (bytes) => {
      const key = { bytes: Buffer.from(bytes), salt };
      expect(await fitsKey(path, key)).toBe(false);
      await expect(openLibrary(path, migrations, key)).rejects.toMatchObject({ code: 'wrong-passphrase' });
    }),
    { numRuns: 200 },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.string(), fc.constantFrom('', `${PASSPHRASE} `, PASSPHRASE.toUpperCase())),
      async (wrong) => {
        const key = await deriveKey(wrong, salt);
        await expect(openLibrary(path, migrations, key)).rejects.toMatchObject({
          code: 'wrong-passphrase',
          message: 'That is not the passphrase of this library.',
        });
      },
    ),
    { numRuns: 10 },
  );
  expect(filesIn(folder)).toEqual(before);
  const opened = await openLibrary(path, migrations, await deriveKey(PASSPHRASE, salt));
  expect(await opened.get(sql`SELECT count(*) AS documents FROM documents`)).toEqual({ documents: 31 });
  await opened.close();
});

test('a library that anybody can read has no salt, and stays with the other driver', async () => {
  const db = await tempLibrary();
  await db.close();
  expect(await readSalt(db.path)).toBeNull();
  const connection = await connect(db.path, 'read-only');
  expect(await connection.all(sql`PRAGMA cipher_version`)).toEqual([]);
  await connection.close();
});

test('the copy that is made before a migration is locked with the same key', async () => {
  const key = await newKey(PASSPHRASE);
  const path = join(await tempFolder(), 'library.ibid');
  const next = { number: migrations.length + 1, name: '9999-lamps', sql: 'CREATE TABLE lamps (name TEXT)' };
  await (await openLibrary(path, migrations, key)).close();
  await (await openLibrary(path, [...migrations, next], key)).close();
  const copy = readdirSync(join(path, '..')).find((name) => name.includes('.before-')) ?? '';
  expect(await fitsKey(join(path, '..', copy), key)).toBe(true);
});
