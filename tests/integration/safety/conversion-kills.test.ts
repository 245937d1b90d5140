import { copyFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { checkLibrary } from '../../../electron/library/check-library.ts';
import { convertLibrary } from '../../../electron/lock/convert-library.ts';
import { type Key, newKey } from '../../../electron/storage/key.ts';
import { fitsKey, readSalt } from '../../../electron/storage/locked-pages.ts';
import { migrations } from '../../../electron/storage/migrations.ts';
import { openLibrary } from '../../../electron/storage/open-library.ts';
import { stateHashOf } from '../../../electron/storage/state-hash.ts';
import { bundled } from '../../support/bundled.ts';
import { digitsOf } from '../../support/key-digits.ts';
import { lockedLibrary } from '../../support/locked-library.ts';
import { TIMES } from '../../support/safety-times.ts';
import { tempFolder } from '../../support/temp-library.ts';
import { startSaving } from '../../support/writing-process.ts';
import { needsCipher } from '../../support/needs-cipher.ts';

needsCipher();

const idle = async (): Promise<void> => undefined;

test(
  'killed while a library is locked, unlocked or given another passphrase, it is the old one or the new one',
  { timeout: 3_600_000 },
  async ({ task }) => {
    const script = await bundled('tests/support/converting-process.ts');
    const db = await lockedLibrary();
    const state = await stateHashOf(db, idle);
    await db.close();
    const [locked, other] = [db.key, await newKey('salt and no more oil')];
    const folder = await tempFolder();
    const [lockedFile, plainFile] = [join(folder, 'locked.ibid'), join(folder, 'plain.ibid')];
    for (const file of [lockedFile, plainFile]) await copyFile(db.path, file);
    await convertLibrary(plainFile, { from: locked, to: null });
    const ways = [
      { file: plainFile, from: null, to: locked },
      { file: lockedFile, from: locked, to: other },
      { file: lockedFile, from: locked, to: null },
    ] as const;
    const tally = { tried: 0, acknowledged: 0, lost: 0, unsound: 0 };
    let longestMs = 400;
    for (let time = 0; time < 3 * TIMES; time += 1) {
      for (const { file, from, to } of ways) {
        const path = join(folder, 'library.ibid');
        for (const ending of ['', '-wal', '-shm', '-lock']) await rm(`${path}${ending}`, { force: true });
        await copyFile(file, path);
        const converting = startSaving<string>(script, path, digitsOf(from), digitsOf(to));
        await converting.said(1);
        const began = performance.now();
        await Promise.race([pause(Math.random() * 1.2 * longestMs), converting.said(2)]);
        await converting.kill();
        if (converting.acknowledged.includes('done')) longestMs = Math.max(100, performance.now() - began);
        tally.tried += 1;
        const key = await keyThatFits(path, [from, to]);
        if (key === undefined) {
          tally.lost += 1;
          continue;
        }
        if (converting.acknowledged.includes('done')) {
          tally.acknowledged += 1;
          if (key !== to) tally.lost += 1;
        }
        const opened = await openLibrary(path, migrations, key);
        if ((await stateHashOf(opened, idle)) !== state) tally.lost += 1;
        if ((await checkLibrary(opened)).findings.length > 0) tally.unsound += 1;
        await opened.close();
        const left = (await readdir(folder)).filter((name) => name.includes('converting'));
        if (left.length > 0) tally.unsound += 1;
      }
    }
    task.meta.safety = [
      { promise: 'S7', what: 'kill -9 while locking, unlocking, changing the passphrase', ...tally },
    ];
    expect([tally.lost, tally.unsound]).toEqual([0, 0]);
  },
);

/** Undefined where neither does. */
async function keyThatFits(path: string, keys: readonly (Key | null)[]): Promise<Key | null | undefined> {
  const isLocked = (await readSalt(path)) !== null;
  for (const key of keys) {
    if (key ? isLocked && (await fitsKey(path, key)) : !isLocked) return key;
  }
  return undefined;
}
