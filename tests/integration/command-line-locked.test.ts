import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { type CommandLine, commandLine, noBuild } from '../support/command-line.ts';
import { lockedFixture, PASSWORD } from '../support/locked-fixtures.ts';

const NO_BUILD = noBuild();
beforeEach(({ skip }) => skip(NO_BUILD !== null, NO_BUILD ?? ''));

async function withLocked(): Promise<CommandLine> {
  const ibid = await commandLine();
  await mkdir(join(ibid.folder, 'all'));
  await writeFile(join(ibid.folder, 'all', 'a.txt'), 'A letter\n\nOpen to all who come to the quay.\n');
  await writeFile(join(ibid.folder, 'all', 'b.pdf'), lockedFixture('ferry-rc4.pdf'));
  await writeFile(join(ibid.folder, 'password'), `${PASSWORD}\nnot this line\n`);
  return ibid;
}

test('the first line of a file opens what is locked', async () => {
  const ibid = await withLocked();
  const without = await ibid.run('import', 'all', '--json');
  expect([without.code, without.stderr]).toEqual([
    1,
    `${join('all', 'b.pdf')}: “b.pdf” is locked with a password. Give the password, or import a copy that is saved without one. (encrypted-file)\n`,
  ]);
  const opened = await ibid.run('import', 'all', '--password-file', 'password');
  expect([opened.code, opened.stderr]).toEqual([0, '']);
  expect(opened.stdout).toContain('The original is locked with a password, which Ibid does not keep.');
  expect(opened.stdout).toMatch(/1 imported, 1 known already\n$/);
});

test('a wrong password fails what is locked alone', async () => {
  const ibid = await withLocked();
  await writeFile(join(ibid.folder, 'wrong'), 'sugar & mill');
  const { code, stdout, stderr } = await ibid.run('import', 'all', '--password-file', 'wrong', '--json');
  expect([code, stderr]).toEqual([
    1,
    `${join('all', 'b.pdf')}: The password does not open “b.pdf”. (wrong-password)\n`,
  ]);
  expect(JSON.parse(stdout)).toMatchObject([
    { path: join('all', 'a.txt'), status: 'imported' },
    { path: join('all', 'b.pdf'), status: 'failed', code: 'wrong-password' },
  ]);
  expect(stdout + stderr).not.toContain('sugar & mill');
});

test('a file without a password, and none, are told before a library is made', async () => {
  const ibid = await withLocked();
  await writeFile(join(ibid.folder, 'empty'), '\nsecond line\n');
  const empty = await ibid.run('import', 'all', '--password-file', 'empty');
  expect([empty.code, empty.stderr.split('\n')[0]]).toEqual([
    2,
    'ibid: The file of --password-file has no password in its first line.',
  ]);
  const none = await ibid.run('import', 'all', '--password-file', 'none');
  expect([none.code, none.stderr]).toEqual([
    1,
    expect.stringMatching(/^ibid: “none” is not there.*\(file-missing\)\n$/),
  ]);
  expect((await readdir(ibid.folder)).toSorted()).toEqual(['all', 'empty', 'password']);
});
