import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileNameFrom, fileNamesFor } from '../../../electron/export/file-name.ts';
import { nastyLine } from '../../support/nasty-text.ts';

test.each([
  ['Numbers', 'Numbers'],
  ['Who counted? And: when', 'Who counted- And- when'],
  ['a/b\\c', 'a-b-c'],
  ['../../etc/passwd', 'etc-passwd'],
  ['خانهٔ چراغ', 'خانهٔ چراغ'],
  ['می‌خواهم', 'می‌خواهم'],
  ['\u202etxt.exe', 'txt.exe'],
  ['one\n two\t three', 'one two three'],
  ['ends with dots...', 'ends with dots'],
  ['.hidden', 'hidden'],
  ['-option', 'option'],
  ['e\u0301', 'é'],
  ['CON', 'Note CON'],
  ['aux.txt', 'Note aux.txt'],
  ['com¹', 'Note com¹'],
  ['Console', 'Console'],
  ['', 'Untitled note'],
  [' … ', 'Untitled note'],
  ['???', 'Untitled note'],
])('%j makes the file %j', (title, name) => {
  expect(fileNameFrom(title)).toBe(name);
});

test('any title makes a name that every system takes', () => {
  fc.assert(
    fc.property(fc.array(nastyLine, { minLength: 1, maxLength: 20 }), (lines) => {
      const name = fileNameFrom(lines.join('\n'));
      // oxlint-disable-next-line eslint/no-control-regex -- control characters are what must not be there
      expect(name).not.toMatch(/[<>:"/\\|?*\u0000-\u001f\u007f]|^[.\s-]|[.\s]$/u);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(125);
      expect(name.isWellFormed()).toBe(true);
      expect(name.length).toBeGreaterThan(0);
    }),
  );
});

test('a long title is cut between characters as people see them', () => {
  const family = '👩‍👩‍👧‍👦';
  const name = fileNameFrom(`${'x'.repeat(110)}${family}`);
  expect(name).toBe('x'.repeat(110));
  expect(Buffer.byteLength(fileNameFrom('چ'.repeat(300)))).toBe(120);
});

function named(
  ...notes: readonly (readonly [id: string, title: string, createdAt: string])[]
): readonly string[] {
  const names = fileNamesFor(notes.map(([id, title, createdAt]) => ({ id, title, createdAt })));
  return notes.map(([id]) => names.get(id) ?? '');
}

test('of notes with one title the oldest has the plain name, whichever is asked for first', () => {
  const older = ['n-b', 'Numbers', '2026-01-01'] as const;
  const younger = ['n-a', 'Numbers', '2026-01-02'] as const;
  expect(named(older, younger)).toEqual(['Numbers', 'Numbers n-a']);
  expect(named(younger, older)).toEqual(['Numbers n-a', 'Numbers']);
});

test('titles that are one name on some system make different names', () => {
  const [a, ...rest] = named(
    ['n-1', 'Straße?', '1'],
    ['n-2', 'STRASSE:', '2'],
    ['n-3', 'straße*', '3'],
    ['n-4', 'Straße n-2', '4'],
  );
  const keys = [a, ...rest].map((name = '') => name.toLowerCase());
  expect(new Set(keys).size).toBe(4);
});
