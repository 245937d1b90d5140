import { expect, test } from 'vitest';
import { strengthOf } from '../../../../../renderer/app/locking/strength.ts';

test.each([
  ['', 'short'],
  ['salt', 'short'],
  ['password', 'weak'],
  ['Passw0rd2026!', 'weak'],
  ['qwertyuiop', 'weak'],
  ['aaaaaaaaaaaaaaaaaaaa', 'weak'],
  ['salt & mill', 'weak'],
  ['salt mill ferry', 'fair'],
  ['kettle harbour violin seventeen', 'strong'],
  ['آسیاب نمک پنجره دریا شنبه', 'strong'],
] as const)('“%s” is %s', async (passphrase, strength) => {
  expect(await strengthOf(passphrase)).toBe(strength);
});
