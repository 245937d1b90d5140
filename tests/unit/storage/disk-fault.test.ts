import { expect, test } from 'vitest';
import { backupFailure } from '../../../electron/backups/backup-failure.ts';
import { writeFailure } from '../../../electron/export/write-failure.ts';
import { storageFailure } from '../../../electron/storage/storage-failure.ts';

const thrown = (code: string, errno?: number): Error =>
  Object.assign(new Error(`${code}: no`), { code }, errno === undefined ? {} : { errno });

test.each([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EROFS', 'no-permission'],
  ['ETXTBSY', 'no-permission'],
  ['ENOENT', 'file-missing'],
  ['ENODEV', 'file-missing'],
  ['ENXIO', 'file-missing'],
  ['EIO', 'unreadable-file'],
  ['ESTALE', 'unreadable-file'],
  ['Unknown system error -123', 'unreadable-file'],
])('a disk that says %s is told as %s, with what did not come of it', (code, told) => {
  expect(writeFailure(thrown(code))).toMatchObject({
    code: told,
    message: expect.stringMatching(/Nothing was exported/),
  });
  expect(backupFailure(thrown(code), 'Nothing was restored.')).toMatchObject({
    code: told,
    message: expect.stringMatching(/Nothing was restored\. The library is untouched\.$/),
  });
});

test('what no disk says is thrown on', () => {
  const bug = thrown('ERR_INVALID_ARG_TYPE');
  expect(() => writeFailure(bug)).toThrow(bug);
  expect(() => backupFailure(bug)).toThrow(bug);
});

test('an extended code of SQLite, for which the driver has no name, is told as the one that it extends', () => {
  expect(storageFailure(thrown('UNKNOWN', 778))).toMatchObject({ code: 'unreadable-file' });
  expect(storageFailure(thrown('UNKNOWN', 13 | (1 << 8)))).toMatchObject({ code: 'disk-full' });
  // A file beside the library, which the system is asked for.
  expect(storageFailure(thrown('EIO', -5))).toMatchObject({ code: 'unreadable-file' });
  const other = thrown('UNKNOWN', 1);
  expect(storageFailure(other)).toBe(other);
});
