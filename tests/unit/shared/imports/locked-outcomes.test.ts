import { expect, test } from 'vitest';
import { afterUnlocking, isLocked } from '#shared/imports/locked-outcomes.ts';
import type { FailureCode } from '#shared/ipc/result.ts';
import type { ImportOutcome } from '#shared/model/import.ts';
import { buildDocument } from '../../renderer/documents/build-summaries.ts';

const failed = (name: string, code: FailureCode): ImportOutcome => ({
  status: 'failed',
  name,
  failure: { code, message: '' },
});
const held = (name: string, status: 'imported' | 'known' = 'imported'): ImportOutcome => ({
  status,
  name,
  document: buildDocument(name.replaceAll(/\W+/g, '-')),
});

test('locked is what a password may open, and not what no password opens', () => {
  const codes: readonly FailureCode[] = [
    'encrypted-file',
    'wrong-password',
    'unknown-lock',
    'unreadable-file',
  ];
  expect(codes.map((code) => isLocked(failed('a.pdf', code)))).toEqual([true, true, false, false]);
  expect(isLocked(held('a.pdf'))).toBe(false);
});

test('what a password opened takes the place of what was locked, and the rest stays as it was told', () => {
  const before = [
    held('a.txt'),
    failed('b.pdf', 'encrypted-file'),
    held('c.zip › d.txt'),
    failed('c.zip › e.txt', 'empty-file'),
    failed('c.zip › f.pdf', 'wrong-password'),
    failed('g.txt', 'empty-file'),
  ];
  const again = [
    failed('b.pdf', 'wrong-password'),
    held('c.zip › d.txt', 'known'),
    failed('c.zip › e.txt', 'empty-file'),
    held('c.zip › f.pdf'),
    failed('c.zip › f.pdf › h.txt', 'unreadable-file'),
  ];
  expect(afterUnlocking(before, again)).toEqual([
    held('a.txt'),
    held('c.zip › d.txt'),
    failed('c.zip › e.txt', 'empty-file'),
    failed('g.txt', 'empty-file'),
    failed('b.pdf', 'wrong-password'),
    held('c.zip › f.pdf'),
    failed('c.zip › f.pdf › h.txt', 'unreadable-file'),
  ]);
});
