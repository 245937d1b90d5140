import { type Command, type CommandId, COMMANDS } from '#shared/commands/commands.ts';
import { IS_MAC } from './platform.ts';

const MAC_SIGNS: Readonly<Record<string, string>> = { CmdOrCtrl: '⌘', Alt: '⌥', Shift: '⇧', Backspace: '⌫' };
const WORDS: Readonly<Record<string, string>> = {
  CmdOrCtrl: 'Ctrl',
  Left: '←',
  Right: '→',
  '=': '+',
  '-': '−',
};

/** The accelerator as a person reads it on this system. */
export function describeAccelerator(accelerator: string, mac = IS_MAC): string {
  const parts = accelerator.split('+');
  return mac
    ? parts.map((part) => MAC_SIGNS[part] ?? WORDS[part] ?? part).join('')
    : parts.map((part) => WORDS[part] ?? part).join('+');
}

/** The keys of a command as a person reads them, for the tooltip of its button; undefined when it has none. */
export function shortcutOf(id: CommandId): string | undefined {
  const command: Command | undefined = COMMANDS.find((one) => one.id === id);
  if (command?.accelerator === undefined) return undefined;
  return describeAccelerator(command.accelerator);
}
