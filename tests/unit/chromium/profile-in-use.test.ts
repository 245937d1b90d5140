import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { symlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formerBrowserEnded, isProfileInUse } from '../../../electron/chromium/profile-in-use.ts';
import { tempFolder } from '../../support/temp-library.ts';

test('a profile with the mark of a browser is taken for open, though what the mark points to is no file', async () => {
  const folder = await tempFolder();
  expect(await isProfileInUse(folder)).toBe(false);
  await symlink(`${hostname()}-1`, join(folder, 'SingletonLock'));
  expect(await isProfileInUse(folder)).toBe(true);
});

test('a browser that is still ending is waited for', async () => {
  const folder = await tempFolder();
  const browser = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
  await once(browser, 'spawn');
  await symlink(`${hostname()}-${browser.pid}`, join(folder, 'SingletonLock'));
  let hasEnded = false;
  const ended = formerBrowserEnded(folder).then(() => {
    hasEnded = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(hasEnded).toBe(false);
  browser.kill('SIGKILL');
  await ended;
});

test('nobody waits for long, nor for a mark that names no process of this machine', async () => {
  const [running, elsewhere, none, file] = [
    await tempFolder(),
    await tempFolder(),
    await tempFolder(),
    await tempFolder(),
  ];
  await symlink(`${hostname()}-${process.pid}`, join(running, 'SingletonLock'));
  await symlink('another-machine-1', join(elsewhere, 'SingletonLock'));
  await writeFile(join(file, 'SingletonLock'), '');
  await formerBrowserEnded(running, 100);
  const since = performance.now();
  for (const folder of [elsewhere, none, file]) await formerBrowserEnded(folder, 60_000);
  expect(performance.now() - since).toBeLessThan(30_000);
});
