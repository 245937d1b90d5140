import { expect, test } from 'vitest';
import { letterOf } from '../../../../../renderer/ui/page/letter-of.ts';

const press = (key: string, code: string, held = {}) => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

test('a letter is what the keyboard writes, and on a keyboard of another script the Latin one of the key', () => {
  expect(letterOf(press('A', 'KeyA'))).toBe('a');
  expect(letterOf(press('a', 'KeyQ'))).toBe('a');
  expect(letterOf(press('ش', 'KeyA'))).toBe('a');
  expect(letterOf(press('ق', 'KeyR'))).toBe('r');
});

test('other keys go by their names, and none counts that is held with a modifier', () => {
  expect(letterOf(press('Delete', 'Delete'))).toBe('Delete');
  expect(letterOf(press('a', 'KeyA', { ctrlKey: true }))).toBe('');
  expect(letterOf(press('é', 'Digit2'))).toBe('é');
});
