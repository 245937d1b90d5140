import { expect, test } from 'vitest';
import { chosenKey, libraryKey } from '../../../electron/command-line/library-key.ts';
import { fitsKey } from '../../../electron/storage/locked-pages.ts';
import { lockedLibrary, PASSPHRASE } from '../../support/locked-library.ts';
import { tempLibrary } from '../../support/temp-library.ts';

/** Whoever sits at the terminal, with what they type in order; null for nothing. */
function typing(...typed: readonly (string | null)[]) {
  const left = [...typed];
  const asked: string[] = [];
  const ask = async (question: string): Promise<string | null> => {
    asked.push(question);
    return left.shift() ?? null;
  };
  return { ask, asked };
}

test('the passphrase of a locked library is asked for, three times at the most', async () => {
  const db = await lockedLibrary();
  const { ask, asked } = typing('oil', 'salt', PASSPHRASE);
  expect((await libraryKey(db.path, {}, ask))?.bytes.equals(db.key.bytes)).toBe(true);
  expect(asked).toEqual(Array(3).fill('Passphrase of library.ibid: '));
  await expect(libraryKey(db.path, {}, typing('oil', 'salt', 'lamp', PASSPHRASE).ask)).rejects.toMatchObject({
    code: 'wrong-passphrase',
    message: 'That is not the passphrase of “library.ibid”.',
  });
  for (const nobody of [null, typing(null).ask])
    await expect(libraryKey(db.path, {}, nobody)).rejects.toMatchObject({ code: 'library-encrypted' });
});

test('of a library that anybody can read nothing is asked', async () => {
  const db = await tempLibrary();
  const { ask, asked } = typing(PASSPHRASE);
  expect([await libraryKey(db.path, {}, ask), asked]).toEqual([null, []]);
});

test('a new passphrase is typed twice, the same both times, and is long enough', async () => {
  const key = await chosenKey(null, typing(PASSPHRASE, PASSPHRASE).ask);
  expect(await fitsKey((await lockedLibrary()).path, key)).toBe(false);
  await expect(chosenKey(null, typing(PASSPHRASE, 'lamp oil and sand').ask)).rejects.toMatchObject({
    code: 'conflict',
    message: 'The two were not the same. Nothing was changed.',
  });
  await expect(chosenKey(null, typing('oil', 'oil').ask)).rejects.toThrow('at least 8 signs');
});
