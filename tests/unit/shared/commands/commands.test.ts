import { expect, test } from 'vitest';
import { isAccelerator } from '#shared/commands/accelerator.ts';
import { type Command, COMMANDS } from '#shared/commands/commands.ts';

const commands: readonly Command[] = COMMANDS;

/** As a system would tell keys apart: `CmdOrCtrl+Shift+V` and `Shift+CmdOrCtrl+v` are the same. */
function keysOf(accelerator: string): string {
  const parts = accelerator.toLowerCase().split('+');
  return [...parts.slice(0, -1).toSorted(), parts.at(-1)].join('+');
}

function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

test('no two commands have the same id, the same label or the same keys', () => {
  expect([
    repeated(commands.map((command) => command.id)),
    repeated(commands.map((command) => command.label)),
    repeated(commands.flatMap((command) => (command.accelerator ? [keysOf(command.accelerator)] : []))),
  ]).toEqual([[], [], []]);
});

test('no command takes the keys of writing and of the clipboard', () => {
  const taken = ['a', 'c', 'v', 'x'].map((key) => `cmdorctrl+${key}`);
  const wrong = commands.filter(
    (command) => command.accelerator && taken.includes(keysOf(command.accelerator)),
  );
  expect(wrong).toEqual([]);
});

test('accelerators are written so that Electron reads them, and take no letter from whoever types it', () => {
  expect(commands.filter(({ accelerator }) => accelerator && !isAccelerator(accelerator))).toEqual([]);
});

test('the commands of one menu stand together, and none opens with a line', () => {
  const menus = commands.map((command) => command.menu).filter((menu, index, all) => menu !== all[index - 1]);
  expect(menus).toEqual([
    'File',
    'Edit',
    'Passage',
    'Note',
    'Insert',
    'Table',
    'Case',
    'Reader',
    'View',
    'Help',
  ]);
  const first = menus.map((menu) => commands.find((command) => command.menu === menu));
  expect(first.filter((command) => command?.separated)).toEqual([]);
});
