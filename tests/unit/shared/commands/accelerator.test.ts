import { expect, test } from 'vitest';
import { type KeyPress, matches } from '#shared/commands/accelerator.ts';
import { describeAccelerator } from '../../../../renderer/bridge/shortcut-words.ts';

const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

test('a letter matches with exactly the keys held that the accelerator names', () => {
  const held = [{}, { ctrlKey: true }, { ctrlKey: true, shiftKey: true }, { ctrlKey: true, altKey: true }];
  expect(held.map((keys) => matches('CmdOrCtrl+O', press('o', 'KeyO', keys), false))).toEqual([
    false,
    true,
    false,
    false,
  ]);
});

test('on a Mac the command key takes the place of Ctrl', () => {
  expect([
    matches('CmdOrCtrl+O', press('o', 'KeyO', { metaKey: true }), true),
    matches('CmdOrCtrl+O', press('o', 'KeyO', { ctrlKey: true }), true),
  ]).toEqual([true, false]);
});

test('a Persian layout is served by the place of the key', () => {
  expect(matches('CmdOrCtrl+O', press('خ', 'KeyO', { ctrlKey: true }), false)).toBe(true);
});

test('a Latin layout is served by the letter, not by the place of the key', () => {
  const dvorakR = press('r', 'KeyO', { ctrlKey: true });
  expect([matches('CmdOrCtrl+R', dvorakR, false), matches('CmdOrCtrl+O', dvorakR, false)]).toEqual([
    true,
    false,
  ]);
});

test('a digit matches though Shift turns it into another sign', () => {
  expect(matches('CmdOrCtrl+Shift+8', press('*', 'Digit8', { ctrlKey: true, shiftKey: true }), false)).toBe(
    true,
  );
});

test('larger text takes plus and equals, with Shift or without', () => {
  expect([
    matches('CmdOrCtrl+=', press('=', 'Equal', { ctrlKey: true }), false),
    matches('CmdOrCtrl+=', press('+', 'Equal', { ctrlKey: true, shiftKey: true }), false),
    matches('CmdOrCtrl+=', press('+', 'NumpadAdd', { ctrlKey: true }), false),
  ]).toEqual([true, true, true]);
});

test('arrows and function keys go by their names', () => {
  expect([
    matches('Alt+Left', press('ArrowLeft', 'ArrowLeft', { altKey: true }), false),
    matches('F1', press('F1', 'F1'), false),
  ]).toEqual([true, true]);
});

test('an accelerator is described as the system writes it', () => {
  expect([
    describeAccelerator('CmdOrCtrl+Shift+F', false),
    describeAccelerator('CmdOrCtrl+Shift+F', true),
    describeAccelerator('Alt+Left', false),
    describeAccelerator('CmdOrCtrl+=', false),
  ]).toEqual(['Ctrl+Shift+F', '⌘⇧F', 'Alt+←', 'Ctrl++']);
});
