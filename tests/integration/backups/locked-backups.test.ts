import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { manifestOf } from '../../../electron/backups/backup-names.ts';
import { inspectBackup } from '../../../electron/backups/inspect-backup.ts';
import { makeBackup } from '../../../electron/backups/make-backup.ts';
import { openAfterDamage } from '../../../electron/backups/open-after-damage.ts';
import { recoverLibrary } from '../../../electron/backups/recover-library.ts';
import { restoreBackup } from '../../../electron/backups/restore-backup.ts';
import { listDocuments } from '../../../electron/storage/documents.ts';
import { newKey } from '../../../electron/storage/key.ts';
import { LOCKED_PAGE_SIZE } from '../../../electron/storage/locked-pages.ts';
import { migrations } from '../../../electron/storage/migrations.ts';
import { openLibrary } from '../../../electron/storage/open-library.ts';
import { stateHashOf } from '../../../electron/storage/state-hash.ts';
import { lockedLibrary } from '../../support/locked-library.ts';
import { store } from '../../support/store.ts';
import { tempFolder } from '../../support/temp-library.ts';
import { needsCipher } from '../../support/needs-cipher.ts';

needsCipher();

const NOW = new Date(Date.UTC(2026, 0, 5));
const now = (): Date => NOW;
const idle = async (): Promise<void> => undefined;
const never = new AbortController().signal;

test('a backup of a locked library is locked with its passphrase, and equals the moment it was made at', async () => {
  const db = await lockedLibrary();
  const folder = `${db.path}-backups`;
  const before = await stateHashOf(db, idle);
  // Somebody goes on writing meanwhile.
  const [made] = await Promise.all([makeBackup({ db, folder, now: NOW }), store(db, 'What came later.')]);
  const backup = join(folder, made.name);
  const copied = await inspectBackup(backup, db.key, idle, never);
  expect(made.verified).toBe(true);
  expect(copied.problems).toEqual([]);
  expect([before, await stateHashOf(db, idle)]).toContain(copied.state);
  expect((await readFile(backup)).includes('fifty were counted')).toBe(false);
  const target = join(await tempFolder(), 'restored.ibid');
  await restoreBackup(backup, target, { existing: 'refuse', now: NOW });
  await expect(openLibrary(target)).rejects.toMatchObject({ code: 'library-encrypted' });
  const restored = await openLibrary(target, migrations, db.key);
  expect(await stateHashOf(restored, idle)).toBe(copied.state);
  await restored.close();
});

test('a locked backup of which nothing is noted is looked through, with its passphrase alone', async () => {
  const db = await lockedLibrary();
  const folder = `${db.path}-backups`;
  const { name } = await makeBackup({ db, folder, now: NOW });
  const backup = join(folder, name);
  await rm(manifestOf(backup));
  const target = join(await tempFolder(), 'restored.ibid');
  const restore = (key = db.key) => restoreBackup(backup, target, { existing: 'refuse', now: NOW, key });
  await expect(restoreBackup(backup, target, { existing: 'refuse', now: NOW })).rejects.toMatchObject({
    code: 'library-encrypted',
  });
  await expect(restore(await newKey('salt and lamp oil'))).rejects.toMatchObject({
    code: 'wrong-passphrase',
  });
  await restore();
  await spoil(backup, 20);
  await rm(target);
  await expect(restore()).rejects.toMatchObject({ code: 'backup-unsound' });
});

test('what can be read of a damaged locked library is saved into a new one that is locked too', async () => {
  const db = await lockedLibrary();
  const all = (await listDocuments(db)).length;
  await db.close();
  const pages = (await stat(db.path)).size / LOCKED_PAGE_SIZE;
  for (const page of [Math.floor(pages / 2), pages - 3]) await spoil(db.path, page);
  const target = join(await tempFolder(), 'rest.ibid');
  await expect(recoverLibrary(db.path, target)).rejects.toMatchObject({ code: 'library-encrypted' });
  const { documents } = await recoverLibrary(db.path, target, db.key);
  expect(documents).toBeGreaterThan(all - 8);
  expect((await readFile(target)).includes('fifty were counted')).toBe(false);
  const rest = await openLibrary(target, migrations, db.key);
  expect((await listDocuments(rest)).length).toBe(documents);
  await rest.close();
});

test('a locked library of which the beginning is damaged is still known by its passphrase', async () => {
  const db = await lockedLibrary();
  await db.close();
  for (let page = 1; page <= 9; page += 1) await spoil(db.path, page);
  await expect(openLibrary(db.path, migrations, db.key)).rejects.toMatchObject({ code: 'library-damaged' });
  await expect(openLibrary(db.path, migrations, await newKey('salt and lamp oil'))).rejects.toMatchObject({
    code: 'wrong-passphrase',
  });
});

test('a locked library that is cut off is told to be damaged, and its newest backup takes its place', async () => {
  const db = await lockedLibrary();
  await makeBackup({ db, folder: `${db.path}-backups`, now: NOW });
  const before = await stateHashOf(db, idle);
  await db.close();
  const bytes = await readFile(db.path);
  await writeFile(db.path, bytes.subarray(0, 10 * LOCKED_PAGE_SIZE));
  const open = () => openLibrary(db.path, migrations, db.key);
  await expect(open()).rejects.toMatchObject({ code: 'library-damaged' });
  const opened = await openAfterDamage(db.path, open, { ask: async () => 'open-backup', now, key: db.key });
  expect(await stateHashOf(opened, idle)).toBe(before);
  await opened.close();
});

/** Spoils the middle of a page, from 1. */
async function spoil(path: string, page: number): Promise<void> {
  const bytes = await readFile(path);
  bytes.fill(7, (page - 1) * LOCKED_PAGE_SIZE + 8000, (page - 1) * LOCKED_PAGE_SIZE + 8100);
  await writeFile(path, bytes);
}
