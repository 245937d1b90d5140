import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { manifestOf } from '../../electron/backups/backup-names.ts';
import { type CommandLine, commandLine, noBuild, SAMPLE } from '../support/command-line.ts';
import { readSalt } from '../../electron/storage/locked-pages.ts';
import { needsCipher } from '../support/needs-cipher.ts';

needsCipher();

const PASSPHRASE = 'lamp oil and salt';

/** A library with the sample, and files with passphrases: `right`, `other`, `short`. */
async function withSample(): Promise<CommandLine> {
  const line = await commandLine();
  await writeFile(join(line.folder, 'right'), `${PASSPHRASE}\nanother line\n`);
  await writeFile(join(line.folder, 'other'), 'salt and no more oil\n');
  await writeFile(join(line.folder, 'short'), 'oil\n');
  expect((await line.run('import', SAMPLE)).code).toBe(0);
  return line;
}

describe.skipIf(noBuild() !== null)('a locked library on the command line', () => {
  test('is locked, read, given another passphrase and unlocked', { timeout: 120_000 }, async () => {
    const { run, folder } = await withSample();
    const list = await run('list');
    expect(await run('lock', '--new-passphrase-file', 'short')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('at least 8 signs'),
    });
    expect(await run('lock', '--new-passphrase-file', 'right', '--json')).toMatchObject({
      code: 0,
      stdout: '{\n  "library": "library.ibid",\n  "locked": true\n}\n',
    });
    expect((await readFile(join(folder, 'library.ibid'))).includes('Lantern')).toBe(false);
    expect(await run('list')).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('library-encrypted'),
    });
    expect(await run('list', '--passphrase-file', 'other')).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('wrong-passphrase'),
    });
    expect(await run('list', '--passphrase-file', 'right')).toEqual(list);
    expect((await run('check', '--passphrase-file', 'right')).code).toBe(0);
    expect((await run('lock', '--passphrase-file', 'right', '--new-passphrase-file', 'other')).code).toBe(1);
    expect(
      (await run('passphrase', '--passphrase-file', 'right', '--new-passphrase-file', 'other')).code,
    ).toBe(0);
    expect((await run('unlock', '--passphrase-file', 'right')).code).toBe(1);
    expect((await run('unlock', '--passphrase-file', 'other')).code).toBe(0);
    expect(await run('list')).toEqual(list);
  });

  test('is compacted, as any other is', { timeout: 120_000 }, async () => {
    const { run, json } = await withSample();
    const [said, list] = [await run('compact'), await run('list')];
    expect(said).toMatchObject({ code: 0, stdout: expect.stringMatching(/^The library takes \d+\.\d MB/) });
    const { before, after } = await json<{ before: number; after: number }>('compact');
    expect([after <= before, before > 0]).toEqual([true, true]);
    await run('lock', '--new-passphrase-file', 'right');
    expect((await run('compact')).stderr).toContain('library-encrypted');
    expect((await run('compact', '--passphrase-file', 'right')).code).toBe(0);
    expect(await run('list', '--passphrase-file', 'right')).toEqual(list);
  });

  test('is backed up, restored, recovered and archived', { timeout: 120_000 }, async () => {
    const { run, runBare, folder } = await withSample();
    await run('lock', '--new-passphrase-file', 'right');
    expect((await run('backup', '--passphrase-file', 'right')).code).toBe(0);
    const [backup = ''] = (await readdir(join(folder, 'library.ibid-backups'))).filter((name) =>
      name.endsWith('.ibid'),
    );
    const path = join(folder, 'library.ibid-backups', backup);
    const restored = await runBare('--library', 'again.ibid', 'restore', path);
    expect(restored).toMatchObject({ code: 0 });
    await rm(manifestOf(path));
    expect((await runBare('--library', 'third.ibid', 'restore', path)).stderr).toContain('library-encrypted');
    const third = ['--library', 'third.ibid', '--passphrase-file', 'right'] as const;
    expect((await runBare(...third, 'restore', path)).code).toBe(0);
    expect((await runBare(...third, 'recover', 'rest.ibid')).code).toBe(0);
    const rest = ['--library', 'rest.ibid', '--passphrase-file', 'right'] as const;
    expect((await runBare(...rest, 'list')).stdout).toBe(
      (await run('list', '--passphrase-file', 'right')).stdout,
    );
    expect((await runBare(...rest, 'archive', 'archive')).code).toBe(0);
  });

  test(
    'has a locked backup in place of those that anybody can read where it is said',
    { timeout: 120_000 },
    async () => {
      const { run, folder } = await withSample();
      await run('backup');
      await run('lock', '--new-passphrase-file', 'right', '--remove-backups');
      const backups = join(folder, 'library.ibid-backups');
      const left = (await readdir(backups)).filter((name) => name.endsWith('.ibid'));
      expect(left).toHaveLength(1);
      expect(await readSalt(join(backups, left[0] ?? ''))).not.toBeNull();
    },
  );
});
