import { execFileSync } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { recoverLibrary } from '../../../electron/backups/recover-library.ts';
import { restoreBackup } from '../../../electron/backups/restore-backup.ts';
import { connect } from '../../../electron/storage/open.ts';
import { canEncrypt } from '../../../electron/storage/open.ts';
import { openLibrary } from '../../../electron/storage/open-library.ts';
import { convertLibrary } from '../../../electron/lock/convert-library.ts';
import { newKey } from '../../../electron/storage/key.ts';
import { migrations } from '../../../electron/storage/migrations.ts';
import { stateHashOf } from '../../../electron/storage/state-hash.ts';
import { openTestIbid, type TestIbid } from '../../support/library.ts';
import { tempFolder } from '../../support/temp-library.ts';
import { fillLibrary, type Ids, SITES } from '../../support/write-sites.ts';

let disk = '';
let isThere = false;
beforeAll(async () => {
  disk = await makeDisk();
});
afterEach(async () => {
  await free();
});
afterAll(async () => {
  if (isThere) execFileSync('umount', [disk]);
  await rm(disk, { recursive: true, force: true });
});

async function makeDisk(): Promise<string> {
  const folder = join(tmpdir(), `ibid-small-disk-${process.pid}`);
  await mkdir(folder, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', folder], { stdio: 'ignore' });
    isThere = true;
  } catch {
    // The tests are skipped, with the reason.
  }
  return folder;
}

const fill = (): void =>
  void execFileSync('sh', ['-c', `cat /dev/zero > "${disk}/filler" 2>/dev/null || true`]);
const free = (): Promise<void> => rm(join(disk, 'filler'), { force: true });

async function opened(name: string): Promise<{ readonly ibid: TestIbid; readonly ids: Ids }> {
  const folder = join(disk, name);
  await mkdir(folder);
  const first = await openTestIbid({ folder });
  const ids = await fillLibrary(first);
  await first.close();
  const ibid = await openTestIbid({ folder });
  await ibid.indexed();
  await mkdir(join(folder, 'out'));
  ibid.host.folder = join(folder, 'out');
  return { ibid, ids };
}

async function stateOf(path: string): Promise<string> {
  const db = await connect(path, 'read-write');
  try {
    return await stateHashOf(db, async () => undefined);
  } finally {
    await db.close();
  }
}

test.for(SITES)(
  'a disk that is full while $what is written',
  { timeout: 120_000 },
  async ({ what, work }, { skip, task }) => {
    if (!isThere) skip('no small disk can be mounted here');
    const { ibid, ids } = await opened(`full-${what.replaceAll(' ', '-')}`);
    const before = await stateOf(ibid.libraryFile);
    fill();
    const failure: unknown = await work(ibid, ids).then(
      () => null,
      (error: unknown) => error,
    );
    expect(failure).toMatchObject({ code: 'disk-full', message: expect.stringMatching(/full/) });
    expect(await stateOf(ibid.libraryFile)).toBe(before);
    await free();
    await work(ibid, ids);
    const report = await ibid.handlers['library.check']();
    expect(report.findings).toEqual([]);
    await ibid.close();
    await rm(ibid.folder, { recursive: true, force: true });
    task.meta.safety = [
      { promise: 'S2', what: `disk full: ${what}`, tried: 1, acknowledged: 1, lost: 0, unsound: 0 },
    ];
  },
);

test('a disk that is full while a library is made, brought to a newer form, restored, recovered or locked', async ({
  skip,
  task,
}) => {
  if (!isThere) skip('no small disk can be mounted here');
  const { ibid } = await opened('others');
  const { name } = await ibid.handlers['backups.make']();
  await ibid.close();
  const elsewhere = join(await tempFolder(), 'elsewhere.ibid');
  await restoreBackup(join(`${ibid.libraryFile}-backups`, name), elsewhere, {
    existing: 'refuse',
    now: new Date(),
  });
  const before = await stateOf(ibid.libraryFile);
  const next = {
    number: migrations.length + 1,
    name: '9999-next',
    sql: 'CREATE TABLE more (name TEXT) STRICT;',
  };
  fill();
  const target = join(disk, 'others', 'new.ibid');
  for (const work of [
    () => openLibrary(target),
    () => openLibrary(ibid.libraryFile, [...migrations, next]),
    () => restoreBackup(elsewhere, target, { existing: 'refuse', now: new Date() }),
    () => recoverLibrary(elsewhere, target),
    ...(canEncrypt()
      ? [async () => convertLibrary(ibid.libraryFile, { from: null, to: await newKey('lamp oil and salt') })]
      : []),
  ]) {
    await expect(work()).rejects.toMatchObject({
      name: 'Failed',
      message: expect.stringMatching(/full|reported an error/),
    });
  }
  await free();
  await (await openLibrary(ibid.libraryFile)).close();
  expect(await stateOf(ibid.libraryFile)).toBe(before);
  await rm(target, { force: true });
  await restoreBackup(elsewhere, target, { existing: 'refuse', now: new Date() });
  await (await openLibrary(target)).close();
  task.meta.safety = [
    {
      promise: 'S2',
      what: 'disk full: making, migrating, restoring, recovering, locking',
      tried: 5,
      acknowledged: 1,
      lost: 0,
      unsound: 0,
    },
  ];
});
