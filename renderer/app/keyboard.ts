import { type KeyPress, matches } from '#shared/commands/accelerator.ts';
import { type CommandId, COMMANDS } from '#shared/commands/commands.ts';
import { acceleratorFor, type Shortcuts } from '#shared/commands/shortcuts.ts';

/** In a text field these keys edit the text, and the browser does it better. */
const TEXT_FIELD_KEEPS = new Set<CommandId>(['undo', 'redo', 'trash']);

export function commandFor(press: KeyPress, own: Shortcuts, mac: boolean): CommandId | null {
  // Whoever is writing: no command is a sign alone.
  if (press.key.length === 1 && !press.ctrlKey && !press.altKey && !press.metaKey) return null;
  const found = COMMANDS.find(({ id }) => {
    const accelerator = acceleratorFor(id, own);
    return accelerator !== undefined && matches(accelerator, press, mac);
  });
  return found?.id ?? null;
}

export function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select');
}

export function belongsToTextField(id: CommandId, target: EventTarget | null): boolean {
  return TEXT_FIELD_KEEPS.has(id) && isTextField(target);
}
