import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  acceleratorOf,
  isAccelerator,
  type KeyPress,
  matches,
  sameKeys,
} from '#shared/commands/accelerator.ts';
import { type Command, type CommandId, COMMANDS } from '#shared/commands/commands.ts';
import {
  acceleratorFor,
  commandWith,
  isKept,
  type Shortcuts,
  shortcutsFrom,
  withShortcut,
} from '#shared/commands/shortcuts.ts';

const commands: readonly (Command & { readonly id: CommandId })[] = COMMANDS;

const anyPress: fc.Arbitrary<KeyPress> = fc
  .record({
    named: fc.constantFrom(
      ...['a', 'b', 'c', 'x', 'y', 'z'].map((key) => [key, `Key${key.toUpperCase()}`] as const),
      ...['0', '1', '8', '9'].map((key) => [key, `Digit${key}`] as const),
      ['ش', 'KeyA'] as const,
      ['*', 'Digit8'] as const,
      ['+', 'Equal'] as const,
      ['=', 'Equal'] as const,
      ['-', 'Minus'] as const,
      ['ArrowLeft', 'ArrowLeft'] as const,
      ['PageUp', 'PageUp'] as const,
      ['F5', 'F5'] as const,
      [' ', 'Space'] as const,
      ['Enter', 'Enter'] as const,
    ),
    ctrlKey: fc.boolean(),
    metaKey: fc.boolean(),
    altKey: fc.boolean(),
    shiftKey: fc.boolean(),
  })
  .map(({ named: [key, code], ...held }) => ({ key, code, ...held }));

test('keys that were pressed to be a shortcut are heard as it, on every system', () => {
  fc.assert(
    fc.property(anyPress, fc.boolean(), (press, mac) => {
      const accelerator = acceleratorOf(press, mac);
      if (accelerator === null) return;
      expect([isAccelerator(accelerator), matches(accelerator, press, mac)]).toEqual([true, true]);
    }),
  );
});

test('a letter alone, a bare arrow and a modifier are no shortcut', () => {
  const press = { code: 'KeyA', ctrlKey: false, metaKey: false, altKey: false, shiftKey: true };
  expect(
    ['A', 'ArrowLeft', 'Shift', 'Dead'].map((key) => acceleratorOf({ ...press, key, code: '' }, false)),
  ).toEqual([null, null, null, null]);
});

test('no command has keys that the system needs', () => {
  const keys = commands.flatMap(({ accelerator }) => accelerator ?? []);
  expect(keys.filter(isKept)).toEqual([]);
});

test('however shortcuts are changed, no two commands have the same keys', () => {
  const anyChange = fc.record({
    id: fc.constantFrom(...commands.map(({ id }) => id)),
    keys: fc.option(
      fc.constantFrom(
        'CmdOrCtrl+O',
        'CmdOrCtrl+B',
        'Alt+Left',
        'F2',
        'CmdOrCtrl+Alt+Shift+J',
        'CmdOrCtrl+Shift+F',
      ),
    ),
  });
  fc.assert(
    fc.property(fc.array(anyChange, { maxLength: 12 }), (changes) => {
      const own = changes.reduce<Shortcuts>((kept, { id, keys }) => withShortcut(kept, id, keys), {});
      const inForce = commands.flatMap(({ id }) => acceleratorFor(id, own) ?? []);
      const repeated = inForce.filter(
        (keys, index) => inForce.findIndex((one) => sameKeys(one, keys)) !== index,
      );
      expect(repeated).toEqual([]);
      const last = changes.at(-1);
      if (last) expect(acceleratorFor(last.id, own) ?? null).toBe(last.keys);
      expect(shortcutsFrom(JSON.parse(JSON.stringify(own)))).toEqual(own);
    }),
  );
});

test('a command gets its usual keys back, and then is no longer a change', () => {
  const moved = withShortcut({}, 'quote', 'CmdOrCtrl+O');
  expect([commandWith('CmdOrCtrl+O', moved), acceleratorFor('import', moved)]).toEqual(['quote', undefined]);
  const back = withShortcut(withShortcut(moved, 'import', 'CmdOrCtrl+O'), 'quote', 'Shift+CmdOrCtrl+Q');
  expect(back).toEqual({});
});

test('what was kept by another version, or by nobody, is read without what is unknown in it', () => {
  expect(
    [null, 'x', [], { fly: 'F2' }, { quote: 'Q' }, { quote: 'F2', import: null, 'new-note': 7 }].map(
      shortcutsFrom,
    ),
  ).toEqual([{}, {}, {}, {}, {}, { quote: 'F2', import: null }]);
});
