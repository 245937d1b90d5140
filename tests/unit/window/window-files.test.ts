import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readWindowFile } from '../../../electron/window/window-files.ts';

async function builtWindow(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ibid-window-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, 'window', 'assets'), { recursive: true });
  await writeFile(join(folder, 'window', 'index.html'), '<!doctype html>');
  await writeFile(join(folder, 'window', 'assets', 'main.js'), 'export {}');
  await writeFile(join(folder, 'secret.html'), 'not for the window');
  await symlink(join(folder, 'secret.html'), join(folder, 'window', 'link.html'));
  return join(folder, 'window');
}

test('the root of the window is its page, under a policy that names no foreign origin', async () => {
  const file = await readWindowFile(await builtWindow(), '/');
  expect(file?.bytes.toString()).toBe('<!doctype html>');
  const policy = file?.headers['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/https?:|\*|unsafe/);
});

test('a script comes with its type, so that the page may run it', async () => {
  const file = await readWindowFile(await builtWindow(), '/assets/main.js');
  expect(file?.headers['content-type']).toBe('text/javascript; charset=utf-8');
});

test.each([
  ['a path that climbs out', '/../secret.html'],
  ['a path that climbs out in disguise', '/%2e%2e/secret.html'],
  ['a link that leads out', '/link.html'],
  ['a name that does not decode', '/%zz.html'],
  ['a file that is not there', '/nothing.html'],
  ['a folder', '/assets'],
])('%s is refused', async (_what, path) => {
  expect(await readWindowFile(await builtWindow(), path)).toBeNull();
});
