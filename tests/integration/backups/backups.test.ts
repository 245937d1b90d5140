import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { inspectBackup } from '../../../electron/backups/inspect-backup.ts';
import { createBackups } from '../../../electron/backups/keep-backups.ts';
import { listBackups } from '../../../electron/backups/list-backups.ts';
import { makeBackup } from '../../../electron/backups/make-backup.ts';
import { restoreBackup } from '../../../electron/backups/restore-backup.ts';
import { checkLibrary } from '../../../electron/library/check-library.ts';
import { createNote, saveNote } from '../../../electron/library/save-note.ts';
import type { Database } from '../../../electron/storage/database.ts';
import { listDocuments } from '../../../electron/storage/documents.ts';
import { openLibrary } from '../../../electron/storage/open-library.ts';
import { stateHashOf } from '../../../electron/storage/state-hash.ts';
import { openTestIbid } from '../../support/library.ts';
import { noteState } from '../../support/note-state.ts';
import { store } from '../../support/store.ts';
import { tempFolder, tempLibrary } from '../../support/temp-library.ts';

const NOW = new Date('2026-03-01T09:30:00.000Z');
const idle = async (): Promise<void> => undefined;
const never = new AbortController().signal;
const stateOf = (db: Database): Promise<string> => db.snapshot((moment) => stateHashOf(moment, idle));

async function usedLibrary(): Promise<Database> {
  const db = await tempLibrary();
  const { revisionId } = await store(db, 'Fifty people were held.');
  const note = await createNote(db, 'Numbers', NOW);
  await saveNote(db, { id: note.id, title: 'Numbers', state: noteState('Who counted?'), basedOn: 1 }, NOW);
  expect(revisionId).toBeTruthy();
  return db;
}

async function restoredState(backup: string): Promise<string> {
  const target = join(await tempFolder(), 'restored.ibid');
  await restoreBackup(backup, target, { existing: 'refuse', now: NOW });
  const { state, problems } = await inspectBackup(target, null, idle, never);
  expect(problems).toEqual([]);
  const db = await openLibrary(target);
  expect((await checkLibrary(db)).findings).toEqual([]);
  await db.close();
  return state;
}

test('a library that is made of a backup is what the library was when the backup was made', async ({
  task,
}) => {
  const db = await usedLibrary();
  const folder = `${db.path}-backups`;
  const before = await stateOf(db);
  const made = await makeBackup({ db, folder, now: NOW });
  await store(db, 'What came later.');
  expect(made).toMatchObject({
    verified: true,
    holds: { documents: 1, notes: 1 },
    madeAt: NOW.toISOString(),
  });
  expect([await restoredState(join(folder, made.name)), await stateOf(db)]).toEqual([
    before,
    expect.not.stringContaining(before),
  ]);
  expect((await readdir(folder)).toSorted()).toEqual([made.name, `${made.name}.json`]);
  task.meta.safety = [
    { promise: 'S9', what: 'restore equals the library', tried: 1, acknowledged: 1, lost: 0, unsound: 0 },
  ];
});

test('what is written while a backup is made is in the library and not in the backup', async () => {
  const db = await usedLibrary();
  const before = await stateOf(db);
  let written: Promise<unknown> | null = null;
  const made = await makeBackup(
    { db, folder: `${db.path}-backups`, now: NOW },
    {
      progress: () => {
        written ??= store(db, 'Meanwhile.');
      },
    },
  );
  await (written ?? store(db, 'Meanwhile.'));
  expect(await restoredState(join(`${db.path}-backups`, made.name))).toBe(before);
  expect((await listDocuments(db)).length).toBe(2);
});

test('a backup that is given up leaves nothing, and the earlier ones', async () => {
  const db = await usedLibrary();
  const folder = `${db.path}-backups`;
  const made = await makeBackup({ db, folder, now: NOW });
  const stop = new AbortController();
  stop.abort();
  await expect(
    makeBackup({ db, folder, now: new Date(NOW.getTime() + 60_000) }, { signal: stop.signal }),
  ).rejects.toMatchObject({ code: 'cancelled' });
  expect((await readdir(folder)).toSorted()).toEqual([made.name, `${made.name}.json`]);
});

test('a backup in which a byte has changed is not restored, and one that was cut off is not called verified', async () => {
  const db = await usedLibrary();
  const folder = `${db.path}-backups`;
  const { name } = await makeBackup({ db, folder, now: NOW });
  const path = join(folder, name);
  const bytes = await readFile(path);
  const flipped = Buffer.from(bytes);
  flipped[bytes.length >> 1] = (flipped[bytes.length >> 1] ?? 0) ^ 1;
  await writeFile(path, flipped);
  const target = join(await tempFolder(), 'restored.ibid');
  await expect(restoreBackup(path, target, { existing: 'refuse', now: NOW })).rejects.toMatchObject({
    code: 'backup-unsound',
  });
  await writeFile(path, bytes.subarray(0, bytes.length - 16_384));
  expect((await listBackups(folder, { stem: 'library' })).map(({ summary }) => summary.verified)).toEqual([
    false,
  ]);
  await expect(restoreBackup(path, target, { existing: 'refuse', now: NOW })).rejects.toMatchObject({
    code: 'library-damaged',
  });
  await expect(stat(target)).rejects.toThrow(/ENOENT/);
});

test('a library is not written over, unless it is said, and is kept beside then', async () => {
  const db = await usedLibrary();
  const { name } = await makeBackup({ db, folder: `${db.path}-backups`, now: NOW });
  const backup = join(`${db.path}-backups`, name);
  const before = await stateOf(db);
  await store(db, 'What came later.');
  await expect(restoreBackup(backup, db.path, { existing: 'refuse', now: NOW })).rejects.toMatchObject({
    code: 'file-exists',
  });
  await expect(restoreBackup(backup, db.path, { existing: 'replace', now: NOW })).rejects.toMatchObject({
    code: 'library-locked',
  });
  const later = await stateOf(db);
  await db.close();
  const { replaced } = await restoreBackup(backup, db.path, { existing: 'replace', now: NOW });
  expect((await inspectBackup(db.path, null, idle, never)).state).toBe(before);
  const old = await openLibrary(replaced ?? '');
  expect(await stateOf(old)).toBe(later);
  await old.close();
});

test('of two libraries of one name in one folder each has its own backups, and thins out those alone', async () => {
  const folder = await tempFolder();
  const [one, other] = [await usedLibrary(), await usedLibrary()];
  const first = await makeBackup({ db: one, folder, now: NOW });
  for (let hour = 0; hour < 3; hour += 1)
    await makeBackup({ db: other, folder, now: new Date(NOW.getTime() + hour * 3_600_000) });
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ibid'));
  expect([names.length, names.includes(first.name)]).toEqual([2, true]);
});

test('what a person has put into the folder stays, and what a killed program has left goes', async () => {
  const db = await usedLibrary();
  const folder = `${db.path}-backups`;
  await mkdir(folder);
  await writeFile(join(folder, 'library-2020-01-01T00-00-00Z-00000000.ibid'), 'mine');
  await writeFile(join(folder, 'library-2026-02-01T00-00-00Z-00000000.ibid.new'), 'half');
  await writeFile(join(folder, 'library-2026-02-01T00-00-00Z-00000000.ibid.json'), '{}');
  const { name } = await makeBackup({ db, folder, now: NOW });
  expect((await readdir(folder)).toSorted()).toEqual([
    'library-2020-01-01T00-00-00Z-00000000.ibid',
    name,
    `${name}.json`,
  ]);
});

/** A file system of that size, where the system lets us mount one. */
function smallDisk(folder: string, size: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return false;
  }
  onTestFinished(() => void execFileSync('umount', [folder]));
  return true;
}

test('a full disk is told; the library and the earlier backups are what they were', async ({ skip }) => {
  const db = await usedLibrary();
  const folder = await tempFolder();
  if (!smallDisk(folder, '16m')) skip('no small disk can be mounted here');
  const made = await makeBackup({ db, folder, now: NOW });
  const before = await stateOf(db);
  await writeFile(join(folder, 'filler'), '');
  execFileSync('sh', ['-c', `cat /dev/zero > "${join(folder, 'filler')}" 2>/dev/null || true`]);
  await expect(makeBackup({ db, folder, now: new Date(NOW.getTime() + 1000) })).rejects.toMatchObject({
    code: 'disk-full',
    message: expect.stringContaining('The library is untouched'),
  });
  expect([(await readdir(folder)).toSorted(), await stateOf(db)]).toEqual([
    ['filler', made.name, `${made.name}.json`].toSorted(),
    before,
  ]);
  expect(await restoredState(join(folder, made.name))).toBe(before);
  await rm(join(folder, 'filler'));
  expect((await makeBackup({ db, folder, now: new Date(NOW.getTime() + 2000) })).verified).toBe(true);
});

test('a folder that is gone is told and not made anew, and work goes on', async () => {
  const ibid = await openTestIbid();
  await ibid.handlers['notes.create']('Numbers');
  const disk = join(ibid.folder, 'disk');
  await mkdir(join(disk, 'backups'), { recursive: true });
  ibid.host.folder = join(disk, 'backups');
  expect(await ibid.handlers['backups.chooseFolder']()).toBe(true);
  await rm(disk, { recursive: true });
  await expect(ibid.handlers['backups.make']()).rejects.toMatchObject({ code: 'file-missing' });
  expect(await ibid.handlers['backups.list']()).toMatchObject({
    folder: 'backups',
    beside: false,
    backups: [],
    failure: { code: 'file-missing' },
  });
  await ibid.handlers['notes.create']('Work goes on');
  await ibid.handlers['backups.useOwnFolder']();
  expect((await ibid.handlers['backups.make']()).verified).toBe(true);
  expect((await ibid.handlers['backups.list']()).failure).toBeNull();
});

test('a backup is made by itself after the start where none is a day old, and after an import', async () => {
  const first = await openTestIbid();
  await first.handlers['notes.create']('Numbers');
  await first.close();
  const { handlers, host } = await openTestIbid({
    folder: first.folder,
    backupTimes: { afterStartMs: 1, afterImportMs: 1 },
  });
  const count = async () => (await handlers['backups.list']()).backups.length;
  await expect.poll(count).toBe(1);
  const ended = host.toldOf('backups.changed').length;
  await handlers['documents.importGiven'](
    [{ name: 'a.txt', bytes: new TextEncoder().encode('A lamp.') }],
    null,
  );
  await expect.poll(() => host.toldOf('backups.changed').slice(ended).at(-1)?.progress === null).toBe(true);
  await expect
    .poll(async () => (await handlers['backups.list']()).backups[0]?.holds)
    .toEqual({ documents: 1, notes: 1 });
});

test('of a library that stays open one is made by itself each day, whichever way the clock jumps', async () => {
  const db = await usedLibrary();
  let clock = NOW.getTime();
  const failed: unknown[] = [];
  const backups = createBackups({
    db,
    now: () => new Date(clock),
    emit: (_name, event) => {
      if (event && 'failure' in event && event.failure) failed.push(event.failure);
    },
    times: { afterStartMs: 1, everyMs: 20 },
  });
  onTestFinished(() => backups.stop());
  const made = async () => (await backups.list()).backups.map(({ madeAt }) => madeAt);
  const pause = () => new Promise((resolve) => setTimeout(resolve, 200));
  await expect.poll(async () => (await made()).length).toBe(1);
  const hour = 3_600_000;
  for (const [jump, count] of [
    [23 * hour, 1],
    [2 * hour, 2],
    // Asleep for ten days; then the battery of the clock is empty.
    [240 * hour, 3],
    [-8760 * hour, 4],
    [hour, 4],
  ] as const) {
    clock += jump;
    await expect.poll(async () => (await made()).length).toBe(count);
    await pause();
    expect(await made()).toHaveLength(count);
  }
  expect(failed).toEqual([]);
});

test('an empty library, and one that was backed up today, are not backed up by themselves', async () => {
  const empty = await openTestIbid({ backupTimes: { afterStartMs: 1 } });
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect((await empty.handlers['backups.list']()).backups).toEqual([]);
  await empty.handlers['notes.create']('Numbers');
  await empty.handlers['backups.make']();
  await empty.close();
  const again = await openTestIbid({ folder: empty.folder, backupTimes: { afterStartMs: 1 } });
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect((await again.handlers['backups.list']()).backups).toHaveLength(1);
});

test('the window restores a backup by its name to where the person says, and by no other name', async () => {
  const ibid = await openTestIbid();
  await ibid.handlers['notes.create']('Numbers');
  const { name } = await ibid.handlers['backups.make']();
  ibid.host.target = join(ibid.folder, 'again.ibid');
  await expect(ibid.handlers['backups.restore']('library.ibid')).rejects.toMatchObject({ code: 'not-found' });
  expect(await ibid.handlers['backups.restore'](name)).toBe('again.ibid');
  const db = await openLibrary(join(ibid.folder, 'again.ibid'));
  expect((await checkLibrary(db)).checked.notes).toBe(1);
  await db.close();
});
