import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, type TestContext, test } from 'vitest';
import { inspectBackup } from '../../../electron/backups/inspect-backup.ts';
import { manifestBeside } from '../../../electron/backups/list-backups.ts';
import { checkLibrary } from '../../../electron/library/check-library.ts';
import { openLibrary } from '../../../electron/storage/open-library.ts';
import { sql } from '../../../electron/storage/sql.ts';
import { lostOf } from '../../support/acknowledged.ts';
import type { BackedUp } from '../../support/backing-up-process.ts';
import { bundled } from '../../support/bundled.ts';
import { olderLibrary } from '../../support/older-library.ts';
import { TIMES } from '../../support/safety-times.ts';
import type { Acknowledged } from '../../support/saving-process.ts';
import { tempFolder } from '../../support/temp-library.ts';
import { startSaving } from '../../support/writing-process.ts';

/** Rounds on one library, which grows with each. */
const ROUNDS = 3;

interface Tally {
  tried: number;
  acknowledged: number;
  lost: number;
  unsound: number;
}

function report({ task }: Pick<TestContext, 'task'>, what: string, tally: Tally): void {
  task.meta.safety = [{ promise: 'S1', what, ...tally }];
}

/** What of it the library does not know any more, and whether it is sound. */
async function lookAt(path: string, said: readonly BackedUp[], tally: Tally): Promise<void> {
  const db = await openLibrary(path);
  const changes = said.filter((one): one is Acknowledged => one.did !== 'backed up' && one.did !== 'opened');
  tally.tried += 1;
  tally.acknowledged += changes.length;
  tally.lost += (await lostOf(db, changes)).length;
  if ((await checkLibrary(db)).findings.length > 0) tally.unsound += 1;
  await db.close();
}

const nothing = (): Tally => ({ tried: 0, acknowledged: 0, lost: 0, unsound: 0 });

/** Kills the process again and again, each time on what the one before has left. */
async function killAgain(
  { script, args = [], atMostMs }: { script: string; args?: readonly string[]; atMostMs: number },
  tally: Tally,
  after: (said: readonly BackedUp[]) => Promise<void> = async () => undefined,
): Promise<void> {
  const path = join(await tempFolder(), 'library.ibid');
  const all: BackedUp[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const saving = startSaving<BackedUp>(script, path, ...args);
    await saving.said(1 + round);
    await pause(Math.random() * atMostMs);
    await saving.kill();
    all.push(...saving.acknowledged);
    await lookAt(path, all, tally);
    await after(all);
  }
}

test('killed while it imports, highlights and saves notes', { timeout: 3_600_000 }, async (context) => {
  const script = await bundled('tests/support/saving-process.ts');
  const tally = nothing();
  for (let time = 0; time < 2 * TIMES; time += 1) await killAgain({ script, atMostMs: 150 }, tally);
  report(context, 'kill -9 in imports, highlights, notes', tally);
  expect([tally.lost, tally.unsound]).toEqual([0, 0]);
});

test('killed while it mends, joins and separates', { timeout: 3_600_000 }, async (context) => {
  const script = await bundled('tests/support/mending-process.ts');
  const tally = nothing();
  for (let time = 0; time < TIMES; time += 1) {
    const path = join(await tempFolder(), 'library.ibid');
    for (let round = 0; round < ROUNDS; round += 1) {
      const mending = startSaving<{ readonly revision: string }>(script, path);
      await mending.said(1 + round);
      await pause(Math.random() * 300);
      await mending.kill();
      await lookAt(path, [], tally);
      const db = await openLibrary(path);
      for (const { revision } of mending.acknowledged) {
        tally.acknowledged += 1;
        if (!(await db.get(sql`SELECT 1 FROM revisions WHERE id = ${revision}`))) tally.lost += 1;
      }
      await db.close();
    }
  }
  report(context, 'kill -9 in repairs and merges', tally);
  expect([tally.lost, tally.unsound]).toEqual([0, 0]);
});

test(
  'killed while it brings an older library to the newest form',
  { timeout: 3_600_000 },
  async (context) => {
    const script = await bundled('tests/support/saving-process.ts');
    const tally = nothing();
    let longestMs = 300;
    for (let time = 0; time < ROUNDS * TIMES; time += 1) {
      const path = await olderLibrary(1 + (time % 16), [
        sql`INSERT INTO settings (name, value) VALUES ('kept', 'yes')`,
      ]);
      const opening = startSaving<BackedUp>(script, path);
      const began = performance.now();
      await Promise.race([pause(Math.random() * 1.2 * longestMs), opening.said(1)]);
      await opening.kill();
      if (opening.acknowledged.length > 0) longestMs = performance.now() - began;
      await lookAt(path, opening.acknowledged, tally);
      const db = await openLibrary(path);
      const kept = await db.get<{ value: string }>(sql`SELECT value FROM settings WHERE name = 'kept'`);
      await db.close();
      tally.acknowledged += 1;
      if (kept?.value !== 'yes') tally.lost += 1;
    }
    report(context, 'kill -9 in migrations', tally);
    expect([tally.lost, tally.unsound]).toEqual([0, 0]);
  },
);

test('killed while it makes backups', { timeout: 3_600_000 }, async (context) => {
  const script = await bundled('tests/support/backing-up-process.ts');
  const tally = nothing();
  for (let time = 0; time < TIMES; time += 1) {
    const folder = await tempFolder();
    await killAgain({ script, args: [folder], atMostMs: 400 }, tally, async (said) => {
      const there = await readdir(folder);
      const named = there.filter((name) => name.endsWith('.ibid'));
      for (const name of named) {
        const path = join(folder, name);
        const { problems, state } = await inspectBackup(
          path,
          null,
          async () => undefined,
          new AbortController().signal,
        );
        const manifest = await manifestBeside(path);
        if (problems.length > 0 || manifest?.state !== state) tally.unsound += 1;
      }
      const last = said.findLast((one) => one.did === 'backed up');
      // A later one, of which the process had no time to speak, may have taken its place.
      if (last && named.length === 0) tally.lost += 1;
    });
  }
  report(context, 'kill -9 in backups', tally);
  expect([tally.lost, tally.unsound]).toEqual([0, 0]);
});

test('killed while it exports', { timeout: 3_600_000 }, async (context) => {
  const script = await bundled('tests/support/backing-up-process.ts');
  const tally = nothing();
  for (let time = 0; time < TIMES; time += 1) {
    const folder = join(await tempFolder(), 'out');
    await mkdir(folder);
    await killAgain({ script, args: [folder, 'export'], atMostMs: 300 }, tally);
  }
  report(context, 'kill -9 in exports', tally);
  expect([tally.lost, tally.unsound]).toEqual([0, 0]);
});
