import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columns, counted } from '../../../electron/command-line/columns.ts';
import { shown, shownAlone, toJson } from '../../../electron/command-line/shown.ts';

test('foreign words cannot move the cursor or end their line', () => {
  expect(shown('\u001b[2Jwiped\u0007 and\nbroken\u009b31m')).toBe('\ufffd[2Jwiped\ufffd and broken\ufffd31m');
  expect(shownAlone('one\n\ttwo\u001b]0;title\u0007')).toBe('one\n\ttwo\ufffd]0;title\ufffd');
});

test('words from right to left do not turn what stands beside them', () => {
  expect(shown('شهادت سمیرا')).toBe('\u2068شهادت سمیرا\u2069');
  expect(shown('plain words')).toBe('plain words');
  expect(shown('abc\u202edcba\u2067')).toBe('abcdcba');
});

test('whatever is shown has no control, and closes every isolate that it opens', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (a, b) => {
      const line = shown(`${a}\u2066\u001bש${b}`);
      expect(line).not.toMatch(/\p{Cc}/u);
      expect([...line.matchAll(/[\u2066-\u2068]/g)]).toHaveLength([...line.matchAll(/\u2069/g)].length);
    }),
  );
});

test('JSON says the same, with what a terminal might obey as escapes', () => {
  const value = { 'a\u009b': 'b\u202e\u007f', c: ['د', 1, null, { d: '\u001b\n' }] };
  const json = toJson(value, '  ');
  expect(JSON.parse(json)).toEqual(value);
  expect(json.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
  expect(
    json
      .split('\n')
      .slice(1)
      .every((line) => line.startsWith('  ')),
  ).toBe(true);
});

test('columns stand below each other, and the last one is as long as it is', () => {
  expect(
    columns([
      ['d-1', '2010', 'A title'],
      ['d-22', '–', 'Another'],
      ['d-3', '1999-12', ''],
    ]),
  ).toBe('d-1   2010     A title\nd-22  –        Another\nd-3   1999-12\n');
});

test('one is one, and more are many', () => {
  expect([counted(0, 'note'), counted(1, 'note'), counted(2, 'note')]).toEqual([
    '0 notes',
    '1 note',
    '2 notes',
  ]);
});
