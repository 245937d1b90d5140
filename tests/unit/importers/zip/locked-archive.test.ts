import { expect, test } from 'vitest';
import { Failed } from '#shared/ipc/result.ts';
import { openArchive } from '../../../../electron/importers/zip/unzip.ts';
import { lockedFixture, PASSWORD } from '../../../support/locked-fixtures.ts';

const REFUSALS = new Set(['none', 'unreadable-file', 'wrong-password', 'unknown-lock', 'file-too-large']);

function outcomeOf(bytes: Uint8Array, password: string): string {
  try {
    const archive = openArchive(bytes, undefined, password);
    for (const name of archive.names) archive.read(name);
    return 'none';
  } catch (error) {
    if (!(error instanceof Failed)) throw error;
    if (error.message.includes(password))
      throw new Error('the password is in the sentence', { cause: error });
    return error.code;
  }
}

test.each(['ferry-classic.zip', 'ferry-streamed.zip', 'ferry-aes192.zip', 'ferry-aes256.zip'])(
  '%s, cut off or overwritten anywhere, is read or refused with a sentence, and the password is in none',
  (name) => {
    const zip = lockedFixture(name);
    const outcomes = new Set<string>();
    const step = Math.max(1, Math.floor(zip.length / 400));
    for (let at = 0; at < zip.length; at += step) {
      const changed = Uint8Array.from(zip);
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      for (const bytes of [zip.subarray(0, at), changed]) outcomes.add(outcomeOf(bytes, PASSWORD));
    }
    expect([...outcomes].filter((code) => !REFUSALS.has(code))).toEqual([]);
    expect(outcomes).toContain('unreadable-file');
  },
);
