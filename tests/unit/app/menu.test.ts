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

function itemsOf(
  isLocked: boolean,
  platform: NodeJS.Platform = 'linux',
): readonly MenuItemConstructorOptions[] {
  setMenu(() => undefined, {}, platform, isLocked);
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

/** What Electron gives a role by itself. https://www.electronjs.org/docs/latest/api/menu-item#roles */
const OF_ROLES: Readonly<Record<string, string>> = {
  close: 'CmdOrCtrl+W',
  copy: 'CmdOrCtrl+C',
  cut: 'CmdOrCtrl+X',
  paste: 'CmdOrCtrl+V',
  quit: 'CmdOrCtrl+Q',
  selectAll: 'CmdOrCtrl+A',
  togglefullscreen: 'F11',
};

test.each(['linux', 'darwin', 'win32'] as const)('on %s no keys stand in the menus twice', (platform) => {
  const keys = itemsOf(false, platform).flatMap(({ accelerator, role }) => {
    const known = accelerator ?? (role === undefined ? undefined : OF_ROLES[role]);
    return typeof known === 'string' ? [known] : [];
  });
  expect(keys.length).toBeGreaterThan(80);
  expect(keys.filter((one, index) => keys.indexOf(one) !== index)).toEqual([]);
});
