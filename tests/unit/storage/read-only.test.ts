import { chmod, copyFile, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listDocuments } from '../../../electron/storage/documents.ts';
import { migrations } from '../../../electron/storage/migrations.ts';
import { openLibrary } from '../../../electron/storage/open-library.ts';
import { search } from '../../support/search.ts';
import { sql } from '../../../electron/storage/sql.ts';
import { asNobody, canBeNobody } from '../../support/as-nobody.ts';
import { store } from '../../support/store.ts';
import { tempFolder } from '../../support/temp-library.ts';

interface Library {
  readonly folder: string;
  readonly path: string;
}

async function closedLibrary(...texts: readonly string[]): Promise<Library> {
  const folder = await tempFolder();
  const path = join(folder, 'library.ibid');
  const db = await openLibrary(path);
  for (const text of texts) await store(db, text);
  await db.close();
  return { folder, path };
}

/** A library as a program that was killed leaves it: what was written last is in the file beside it. */
async function abandonedLibrary(text: string): Promise<Library> {
  const { folder, path } = await closedLibrary('an earlier text');
  const db = await openLibrary(path);
  await store(db, text);
  const left = await tempFolder();
  for (const name of ['library.ibid', 'library.ibid-wal'])
    await copyFile(join(folder, name), join(left, name));
  await db.close();
  expect((await stat(join(left, 'library.ibid-wal'))).size).toBeGreaterThan(0);
  return { folder: left, path: join(left, 'library.ibid') };
}

test.skipIf(!canBeNobody)(
  'a library that may only be read is read, and every change is refused with a sentence',
  async () => {
    const { folder, path } = await closedLibrary('a lamp');
    await chmod(path, 0o444);
    await chmod(folder, 0o555);
    const before = await readFile(path);
    await asNobody([], async () => {
      const db = await openLibrary(path);
      expect([
        db.readOnly,
        (await listDocuments(db)).length,
        (await search(db, 'lamp')).documents.length,
        (await db.aside((reader) => search(reader, 'lamp'))).documents.length,
      ]).toEqual([true, 1, 1, 1]);
      await expect(db.transaction((tx) => tx.run(sql`DELETE FROM documents`))).rejects.toMatchObject({
        code: 'library-read-only',
        message: 'This library can only be read, so nothing can be changed in it.',
      });
      await db.close();
    });
    expect([Buffer.compare(await readFile(path), before), await readdir(folder)]).toEqual([
      0,
      ['library.ibid', 'library.ibid-lock'],
    ]);
  },
);

test.skipIf(!canBeNobody)('a library without permission to read it is refused with a sentence', async () => {
  const { folder, path } = await closedLibrary();
  await chmod(path, 0o000);
  await asNobody([folder], async () => {
    await expect(openLibrary(path)).rejects.toMatchObject({ code: 'no-permission' });
  });
});

test.skipIf(!canBeNobody)(
  'a library in a folder that may not be entered is refused with a sentence',
  async () => {
    const { folder, path } = await closedLibrary();
    await chmod(folder, 0o000);
    await asNobody([], async () => {
      await expect(openLibrary(path)).rejects.toMatchObject({ code: 'no-permission' });
    });
  },
);

test.skipIf(!canBeNobody)(
  'a new library in a folder that may not be written to is refused with a sentence',
  async () => {
    const folder = await tempFolder();
    await asNobody([folder], async () => {
      await expect(openLibrary(join(folder, 'library.ibid'))).rejects.toMatchObject({
        code: 'no-permission',
      });
    });
    expect(await readdir(folder)).toEqual([]);
  },
);

test.skipIf(!canBeNobody)(
  'a library of another version that may only be read is refused, saying what to do',
  async () => {
    const { folder, path } = await closedLibrary();
    await chmod(path, 0o444);
    await asNobody([folder], async () => {
      const next = { number: migrations.length + 1, name: '9999-next', sql: '' };
      await expect(openLibrary(path, [...migrations, next])).rejects.toMatchObject({
        code: 'library-read-only',
        message: expect.stringContaining('Copy it to a folder of yours'),
      });
    });
  },
);

test.skipIf(!canBeNobody)(
  'what a killed program wrote last is never left out of a library that may only be read',
  async () => {
    const { folder, path } = await abandonedLibrary('the last words');
    await chmod(path, 0o444);
    await chmod(`${path}-wal`, 0o444);
    await chmod(folder, 0o555);
    await asNobody([], async () => {
      await expect(openLibrary(path)).rejects.toMatchObject({
        code: 'library-read-only',
        message: expect.stringContaining('Copy it to a folder of yours'),
      });
    });
    await chmod(folder, 0o755);
    await chmod(path, 0o644);
    await chmod(`${path}-wal`, 0o644);
    const db = await openLibrary(path);
    expect((await listDocuments(db)).length).toBe(2);
    await db.close();
  },
);
