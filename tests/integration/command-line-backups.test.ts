import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { BackupSummary } from '#shared/model/backup.ts';
import { commandLine, noBuild } from '../support/command-line.ts';

const missing = noBuild();

test.skipIf(missing !== null)(
  'a library is backed up, restored and recovered on the command line, and its ledger is told',
  async () => {
    const ibid = await commandLine();
    await ibid.run('note', '--title', 'Numbers', '--text', 'Who counted?');
    const { stdout, code } = await ibid.run('backup');
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/^library-\S+\.ibid\n {4}\d+\.\d MB, 0 documents, 1 note, verified\n$/),
    ]);
    const [backup] = await ibid.json<readonly BackupSummary[]>('backups');
    const path = join('library.ibid-backups', backup?.name ?? '');
    expect(await ibid.run('restore', path)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('(file-exists)'),
    });
    expect(await ibid.runBare('--library', 'again.ibid', 'restore', path)).toMatchObject({
      code: 0,
      stdout: 'Restored again.ibid.\n',
    });
    expect((await ibid.runBare('--library', 'again.ibid', 'check')).stdout).toMatch(/^Clean\./);
    expect((await ibid.run('restore', path, '--existing', 'replace')).stdout).toMatch(
      /What was there is now library\.ibid\.replaced-/,
    );
    expect((await ibid.run('ledger')).stdout).toMatch(/^1 {2}.* seal .*\n2 /);
    expect((await ibid.run('recover', 'saved.ibid')).stdout).toBe(
      'Saved 0 documents and 1 note into saved.ibid.\n',
    );
    expect((await ibid.run('backup', 'elsewhere')).code).toBe(0);
    expect((await readdir(join(ibid.folder, 'elsewhere'))).length).toBe(2);
    await writeFile(join(ibid.folder, 'words.ibid'), 'words');
    expect(await ibid.runBare('--library', 'n.ibid', 'restore', 'words.ibid')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('(library-not-a-library)'),
    });
  },
);

test.skipIf(missing !== null).each([
  [['restore'], 'restore needs a backup.'],
  [['recover'], 'recover needs the path of a new library.'],
  [['backup', 'a', 'b'], 'backup takes one path'],
  [['restore', 'a', '--existing', 'keep-both'], '--existing of restore is replace.'],
])('%j is refused with a sentence', async (args, sentence) => {
  const ibid = await commandLine();
  expect(await ibid.run(...args)).toMatchObject({ code: 2, stderr: expect.stringContaining(sentence) });
});
