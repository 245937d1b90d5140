import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { commandLine, noBuild, SAMPLE } from '../support/command-line.ts';

const NO_BUILD = noBuild();
beforeEach(({ skip }) => skip(NO_BUILD !== null, NO_BUILD ?? ''));

test('a library is archived, restored into a new one, and both export the same', async () => {
  const ibid = await commandLine();
  await ibid.run('import', SAMPLE);
  await ibid.run('note', '--title', 'Numbers', '--quote', 'The Lantern Goes Out:"He said fifty."');
  const archived = await ibid.run('archive', 'whole');
  expect([archived.code, archived.stderr]).toEqual([0, '']);
  expect(archived.stdout).toMatch(
    /^\d+ files, \d+\.\d MB, in whole\. README\.md in it says what lies where\.\n$/,
  );
  expect(await readFile(join(ibid.folder, 'whole', 'README.md'), 'utf8')).toMatch(
    /^# An archive of a library/,
  );
  const again = await ibid.run('archive', 'whole');
  expect([again.code, again.stderr]).toEqual([1, expect.stringContaining('file-exists')]);

  const restored = await ibid.runBare('--library', 'other.ibid', 'restore-archive', 'whole');
  expect([restored.code, restored.stdout]).toEqual([0, '4 documents, 1 passage and 1 note restored.\n']);
  const twice = await ibid.runBare('--library', 'other.ibid', 'restore-archive', 'whole', '--json');
  expect([twice.code, twice.stderr]).toEqual([1, expect.stringContaining('library-not-empty')]);
  expect((await ibid.runBare('--library', 'other.ibid', 'check')).code).toBe(0);
  await ibid.run('export', 'one', '--texts');
  await ibid.runBare('--library', 'other.ibid', 'export', 'two', '--texts');
  const exported = async (folder: string, file: string) => readFile(join(ibid.folder, folder, file), 'utf8');
  for (const file of ['Numbers.md', 'Numbers.csl.json', 'evidence.jsonl'])
    expect(await exported('two', file)).toBe(await exported('one', file));

  const notes = await ibid.runBare('--library', 'third.ibid', 'import-notes', 'one');
  expect([notes.code, notes.stdout]).toEqual([0, '1 note with 1 passage, and 1 document for them.\n']);
  expect((await ibid.runBare('--library', 'third.ibid', 'check')).code).toBe(0);
  await ibid.runBare('--library', 'third.ibid', 'export', 'three', '--texts');
  expect((await exported('three', 'Numbers.md')).replace(/^---.*?---/s, '')).toBe(
    (await exported('one', 'Numbers.md')).replace(/^---.*?---/s, ''),
  );
  for (const act of ['restore-archive', 'import-notes']) {
    const wrong = await ibid.runBare('--library', 'fourth.ibid', act, 'nowhere');
    expect([wrong.code, wrong.stderr]).toEqual([1, expect.stringContaining('file-missing')]);
  }
  await expect(readFile(join(ibid.folder, 'fourth.ibid'))).rejects.toMatchObject({ code: 'ENOENT' });
});
