import { isAccelerator, sameKeys } from './accelerator.ts';
import { type Command, type CommandId, COMMANDS } from './commands.ts';

/** The keys that a person gave to commands instead of those that they have; null takes a command's keys away. */
export type Shortcuts = Readonly<Partial<Record<CommandId, string | null>>>;

const ALL: readonly (Command & { readonly id: CommandId })[] = COMMANDS;

/** Keys of the clipboard, of going from part to part, and of the menus: the system and the window need them themselves. */
const KEPT = ['CmdOrCtrl+A', 'CmdOrCtrl+C', 'CmdOrCtrl+V', 'CmdOrCtrl+X', 'F6', 'Shift+F6', 'F10', 'Alt+F4'];

/** Whether the keys are those of the system or of writing, so that no command may have them. */
export function isKept(accelerator: string): boolean {
  return KEPT.some((kept) => sameKeys(kept, accelerator));
}

/** Undefined for a command without keys. */
export function acceleratorFor(id: CommandId, own: Shortcuts): string | undefined {
  const changed = own[id];
  if (changed !== undefined) return changed ?? undefined;
  return ALL.find((command) => command.id === id)?.accelerator;
}

/** The command that has these keys; null for none. */
export function commandWith(accelerator: string, own: Shortcuts): CommandId | null {
  const found = ALL.find(({ id }) => {
    const keys = acceleratorFor(id, own);
    return keys !== undefined && sameKeys(keys, accelerator);
  });
  return found?.id ?? null;
}

/** Gives the keys to the command, and takes them from the one that had them. Null takes the command's keys away. */
export function withShortcut(own: Shortcuts, id: CommandId, accelerator: string | null): Shortcuts {
  const former = accelerator === null ? null : commandWith(accelerator, own);
  return withoutDefaults({ ...own, ...(former === null ? {} : { [former]: null }), [id]: accelerator });
}

function withoutDefaults(own: Shortcuts): Shortcuts {
  return Object.fromEntries(
    ALL.flatMap(({ id, accelerator: usual }) => {
      const keys = own[id];
      if (keys === undefined) return [];
      const isUsual = keys === null || usual === undefined ? keys === (usual ?? null) : sameKeys(keys, usual);
      return isUsual ? [] : [[id, keys]];
    }),
  );
}

/** What was kept, without what this version does not know or could not read. */
export function shortcutsFrom(kept: unknown): Shortcuts {
  if (typeof kept !== 'object' || kept === null) return {};
  const own = ALL.flatMap(({ id }) => {
    const keys: unknown = Object.hasOwn(kept, id) ? Reflect.get(kept, id) : undefined;
    return keys === null || (typeof keys === 'string' && isAccelerator(keys)) ? [[id, keys]] : [];
  });
  return withoutDefaults(Object.fromEntries(own));
}
