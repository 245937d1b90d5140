import type { MenuItemConstructorOptions } from 'electron';
import { expect, test, vi } from 'vitest';
import { COMMANDS } from '#shared/commands/commands.ts';

const built: MenuItemConstructorOptions[][] = [];
vi.mock('electron', () => ({
  Menu: {
    buildFromTemplate: (template: MenuItemConstructorOptions[]) => built.push(template),
    setApplicationMenu: () => undefined,
  },
}));
const { setMenu } = await import('../../../electron/app/menu.ts');

function itemsOf(isLocked: boolean): readonly MenuItemConstructorOptions[] {
  setMenu(() => undefined, {}, 'linux', isLocked);
  return (built.at(-1) ?? []).flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
}

test('the menu has every command of the window', () => {
  const commands = itemsOf(false).filter(({ id }) => id !== undefined);
  expect(commands.map(({ id }) => id)).toEqual(COMMANDS.map(({ id }) => id));
  expect(commands.every(({ enabled }) => enabled)).toBe(true);
});

test('while the library is locked no command can be chosen, and the window can still be left', () => {
  const items = itemsOf(true);
  expect(items.filter(({ id, enabled }) => id !== undefined && enabled)).toEqual([]);
  expect(items.some(({ role, enabled }) => role === 'quit' && enabled !== false)).toBe(true);
});
