import { useCallback, useSyncExternalStore } from 'react';
import { type Command, type CommandId, COMMANDS } from '#shared/commands/commands.ts';
import { useCommandBoard } from '../bridge/commands.tsx';
import type { MenuEntry } from '../ui/menu-entries.tsx';
import { useShortcutOf } from '../bridge/own-shortcuts.tsx';

/** The lines of one menu; those that nobody answers at the moment are disabled. */
export function useCommandEntries(onChoose: (id: CommandId) => void): (menu: Command['menu']) => MenuEntry[] {
  const board = useCommandBoard();
  const shortcutOf = useShortcutOf();
  const subscribe = useCallback((listener: () => void) => board.onChange(listener), [board]);
  const available = useSyncExternalStore(subscribe, () =>
    COMMANDS.map(({ id }) => (board.isAvailable(id) ? '1' : '0')).join(''),
  );
  return (menu) =>
    COMMANDS.flatMap((command: Command & { readonly id: CommandId }, index): MenuEntry[] => {
      if (command.menu !== menu) return [];
      const { id, label, separated } = command;
      return [
        ...(separated ? [{ kind: 'separator' } as const] : []),
        {
          kind: 'action',
          label,
          shortcut: shortcutOf(id),
          disabled: available[index] === '0',
          onSelect: () => onChoose(id),
        },
      ];
    });
}
