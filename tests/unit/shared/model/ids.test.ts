import { expect, test } from 'vitest';
import { toDocumentId, toNoteId, toPassageId, toRevisionId } from '#shared/model/ids.ts';
import { newDocumentId, newNoteId, newPassageId, newRevisionId } from '../../../../electron/storage/ids.ts';

const MAKERS = [toDocumentId, toRevisionId, toPassageId, toNoteId];

test.each(['a', '7', 'd-0123456789ab', 'a'.repeat(64)])('%j is an id', (value) => {
  expect(MAKERS.map((make) => make(value))).toEqual([value, value, value, value]);
});

test.each([
  '',
  '-a',
  'A',
  'a b',
  'a/b',
  '../a',
  'a\n',
  '\na',
  'a.b',
  'ä',
  '۱',
  'a\0',
  'a'.repeat(65),
  '[object Object]',
])('%j is no id', (value) => {
  for (const make of MAKERS) expect(() => make(value)).toThrow(TypeError);
});

test('a refusal quotes no more of a value than fits a line', () => {
  expect(() => toNoteId('X'.repeat(1_000_000))).toThrow(/^.{0,120}$/);
});

test('new ids say what they are of, can be read aloud, and do not repeat', () => {
  const made = [newDocumentId, newRevisionId, newPassageId, newNoteId].flatMap((make) =>
    Array.from({ length: 500 }, () => make()),
  );
  expect(made.filter((id) => !/^[drpn]-[0-9a-hjkmnp-tv-z]{12}$/.test(id))).toEqual([]);
  expect(new Set(made).size).toBe(2000);
  expect(new Set(made.map((id) => id[0]))).toEqual(new Set(['d', 'r', 'p', 'n']));
});
