import { Menu, type MenuItemConstructorOptions } from 'electron';
import { type Command, type CommandId, COMMANDS } from '#shared/commands/commands.ts';
import { acceleratorFor, type Shortcuts } from '#shared/commands/shortcuts.ts';

/**
 * The native menu, made of the commands that the window answers, with each system's own items around them. A window on a
 * locked library answers none.
 */
export function setMenu(
  choose: (command: CommandId) => void,
  own: Shortcuts,
  platform: NodeJS.Platform,
  isLocked: boolean,
): void {
  const menus = [...new Set(COMMANDS.map((command) => command.menu))];
  const template: MenuItemConstructorOptions[] = menus.map((menu) => ({
    label: menu,
    submenu: [...itemsOf(menu, own, choose, isLocked), ...systemItemsOf(menu, platform)],
  }));
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([...(platform === 'darwin' ? [{ role: 'appMenu' } as const] : []), ...template]),
  );
}

function itemsOf(
  menu: Command['menu'],
  own: Shortcuts,
  choose: (command: CommandId) => void,
  isLocked: boolean,
): MenuItemConstructorOptions[] {
  return COMMANDS.filter((command) => command.menu === menu).flatMap(
    (command: Command & { readonly id: CommandId }) => {
      const accelerator = acceleratorFor(command.id, own);
      return [
        ...(command.separated ? [{ type: 'separator' } as const] : []),
        {
          id: command.id,
          label: command.label,
          enabled: !isLocked,
          ...(accelerator === undefined ? {} : { accelerator }),
          click: () => choose(command.id),
        },
      ];
    },
  );
}

/** What each system's menus hold besides the commands of the window. */
function systemItemsOf(menu: Command['menu'], platform: NodeJS.Platform): MenuItemConstructorOptions[] {
  const items: Readonly<Partial<Record<Command['menu'], MenuItemConstructorOptions[]>>> = {
    // On macOS it stands in the menu of the program. Closing the window has keys there that close a tab here.
    ...(platform === 'darwin' ? {} : { File: [{ role: 'quit' }] }),
    Edit: [{ role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }],
    View: [{ role: 'togglefullscreen' }],
  };
  const own = items[menu];
  return own ? [{ type: 'separator' }, ...own] : [];
}
