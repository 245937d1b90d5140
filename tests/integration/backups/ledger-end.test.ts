import { copyFile, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { restoreBackup } from '../../../electron/backups/restore-backup.ts';
import { connect } from '../../../electron/storage/open.ts';
import { sql } from '../../../electron/storage/sql.ts';
import { openTestIbid, type TestIbid } from '../../support/library.ts';

/** A library with a note and a backup, after which another note was written. Closed; a copy is as old as the backup. */
async function closedWithBackup(): Promise<{ path: string; older: string; backup: string }> {
  const ibid = await openTestIbid();
  await ibid.handlers['notes.create']('First');
  await ibid.close();
  const older = join(ibid.folder, 'older.ibid');
  await copyFile(ibid.libraryFile, older);
  const again = await openTestIbid({ folder: ibid.folder });
  await again.handlers['notes.create']('Second');
  const { name } = await again.handlers['backups.make']();
  await again.close();
  return { path: ibid.libraryFile, older, backup: join(`${ibid.libraryFile}-backups`, name) };
}

const open = (path: string): Promise<TestIbid> => openTestIbid({ folder: dirname(path) });

async function findingsIn(path: string): Promise<readonly unknown[]> {
  const ibid = await open(path);
  const { findings, clean } = await ibid.handlers['library.check']();
  await ibid.close();
  expect(clean).toBe(findings.length === 0);
  return findings;
}

const CUT_OFF = {
  about: 'ledger',
  id: expect.stringMatching(/\.ibid$/),
  message: expect.stringContaining('its end was cut off'),
};

test('a ledger that holds all that the backups knew of it is clean, also when more was done since', async () => {
  const { path } = await closedWithBackup();
  expect(await findingsIn(path)).toEqual([]);
  const ibid = await open(path);
  await ibid.handlers['notes.create']('Third');
  expect((await ibid.handlers['library.check']()).findings).toEqual([]);
});

test('an older copy in the place of the library is told of by its backups, also when work went on in it', async () => {
  const { path, older } = await closedWithBackup();
  await copyFile(older, path);
  expect(await findingsIn(path)).toEqual([CUT_OFF]);
  const ibid = await open(path);
  for (const title of ['Instead', 'And more', 'And more again']) await ibid.handlers['notes.create'](title);
  expect((await ibid.handlers['library.check']()).findings).toEqual([CUT_OFF]);
});

test('a ledger whose end was cut off together with what it told of is seen, and where no backup is, it is not', async () => {
  const { path } = await closedWithBackup();
  const db = await connect(path, 'read-write');
  const last = await db.get<{ number: number }>(sql`SELECT max(number) AS number FROM ledger`);
  const guards = await db.all<{ name: string }>(
    sql`SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name IN ('ledger', 'note_versions', 'notes')`,
  );
  for (const { name } of guards) await db.script(`DROP TRIGGER ${name}`);
  await db.script(`PRAGMA foreign_keys = OFF; DELETE FROM ledger WHERE number = ${last?.number ?? 0};
    DELETE FROM notes WHERE id IN (SELECT note_id FROM note_versions WHERE title = 'Second');
    DELETE FROM note_versions WHERE title = 'Second'`);
  await db.close();
  expect(await findingsIn(path)).toContainEqual(CUT_OFF);
  await rm(`${path}-backups`, { recursive: true });
  expect(await findingsIn(path)).not.toContainEqual(CUT_OFF);
});

test('a library that was restored from an older backup is clean, and a later backup is compared again', async () => {
  const { path, older, backup } = await closedWithBackup();
  await mkdir(join(dirname(path), 'kept'));
  const kept = join(dirname(path), 'kept', 'older.ibid');
  await copyFile(older, kept);
  const now = new Date(Date.UTC(2026, 5, 1));
  await restoreBackup(kept, path, { existing: 'replace', now });
  expect(await findingsIn(path)).toEqual([]);
  await restoreBackup(backup, path, { existing: 'replace', now: new Date(0) });
  expect(await findingsIn(path)).toEqual([]);
  await copyFile(older, path);
  expect(await findingsIn(path)).toEqual([CUT_OFF]);
});
