import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { Failed } from '#shared/ipc/result.ts';
import { failureFrom } from '../../../electron/library/failure-from.ts';
import { fileFailure } from '../../../electron/library/file-failure.ts';
import { checkSize, loadFile, MOST_BYTES } from '../../../electron/library/load-file.ts';
import { tempFolder } from '../../support/temp-library.ts';

afterEach(() => vi.restoreAllMocks());

const systemError = (code: string): Error => Object.assign(new Error(`${code}: no`), { code });

test.each([
  ['ENOENT', 'file-missing'],
  ['ENOTDIR', 'file-missing'],
  ['EACCES', 'no-permission'],
  ['EPERM', 'no-permission'],
  ['EIO', 'unreadable-file'],
  ['ELOOP', 'unreadable-file'],
  ['ENAMETOOLONG', 'unreadable-file'],
])('what the system calls %s is told as %s, with the name of the file', (code, told) => {
  expect(fileFailure(systemError(code), 'letter.txt')).toMatchObject({
    code: told,
    message: expect.stringMatching(/“letter\.txt”.*\.$/),
    cause: { code },
  });
});

test('a failure that is a sentence already stays as it is, and what nobody can act on is thrown on', () => {
  const failed = new Failed('file-too-large', 'Too large.');
  expect(fileFailure(failed, 'a.txt')).toBe(failed);
  for (const bug of [systemError('EMFILE'), new TypeError('a bug'), 'no error at all']) {
    expect(() => fileFailure(bug, 'a.txt')).toThrow(bug instanceof Error ? bug.message : bug);
  }
});

test('a failure is told in its own words, and nothing is written of it', () => {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  expect(failureFrom(new Failed('conflict', 'Changed elsewhere.', { cause: new Error('secret') }))).toEqual({
    code: 'conflict',
    message: 'Changed elsewhere.',
  });
  expect(write).not.toHaveBeenCalled();
});

test('of a bug the frames are written down, and not a word that it quotes', () => {
  let written = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written += String(text);
    return true;
  });
  const bug = Object.assign(new RangeError('met Samira Nouri\n    and her sister'), {
    code: 'SQLITE_MISUSE',
  });
  expect(failureFrom(bug)).toMatchObject({ code: 'internal' });
  expect(failureFrom('Samira Nouri')).toMatchObject({ code: 'internal' });
  expect(written).toMatch(/^Ibid met a bug: RangeError \(SQLITE_MISUSE\)\n {4}at .*failures\.test\.ts/);
  expect(written).not.toMatch(/Samira|sister/);
});

test('a file is loaded as its bytes are, up to the limit', async () => {
  const path = join(await tempFolder(), 'a.txt');
  await writeFile(path, Uint8Array.of(0, 255, 10));
  expect([...(await loadFile(path))]).toEqual([0, 255, 10]);
  await truncate(path, MOST_BYTES + 1);
  await expect(loadFile(path)).rejects.toMatchObject({
    code: 'file-too-large',
    message: '“a.txt” is larger than 200 MB, the most that Ibid reads of one file.',
  });
  expect(() => checkSize('a.txt', MOST_BYTES)).not.toThrow();
});

test('a file that is not there is told by its name, not by its path', async () => {
  const path = join(await tempFolder(), 'gone.txt');
  await expect(loadFile(path)).rejects.toMatchObject({
    code: 'file-missing',
    message: '“gone.txt” is not there. It may have been moved or renamed.',
  });
});
