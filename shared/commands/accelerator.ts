/** What the keyboard reports of a key press; a `KeyboardEvent` is one. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

interface Accelerator {
  readonly command: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  readonly key: string;
}

/** Electron's names of keys that the keyboard calls otherwise. https://www.electronjs.org/docs/latest/tutorial/keyboard-shortcuts */
const NAMED_KEYS: Readonly<Record<string, string>> = {
  Left: 'ArrowLeft',
  Right: 'ArrowRight',
  Up: 'ArrowUp',
  Down: 'ArrowDown',
};
const NAMES_OF_KEYS = new Map(Object.entries(NAMED_KEYS).map(([name, key]) => [key, name]));

/** Keys that may stand in an accelerator, besides letters, digits and function keys. */
const OTHER_KEYS: ReadonlySet<string> = new Set([
  ...Object.keys(NAMED_KEYS),
  ...['Backspace', 'Delete', 'Enter', 'Tab', 'Home', 'End', 'PageUp', 'PageDown', 'Space'],
  ...['=', '-', ',', '.', '/', ';', "'", '[', ']', '\\'],
]);
const FUNCTION_KEY = /^F(?:[1-9]|1\d|2[0-4])$/;

/** Reads Electron's accelerator syntax, as far as commands use it. */
function parse(accelerator: string): Accelerator {
  const parts = accelerator.split('+');
  const key = parts.at(-1) ?? '';
  return {
    command: parts.includes('CmdOrCtrl'),
    alt: parts.includes('Alt'),
    shift: parts.includes('Shift'),
    key: key === 'Space' ? ' ' : (NAMED_KEYS[key] ?? key),
  };
}

/** Whether a press of keys is the shortcut, written as in `Ctrl+Shift+K`; on a Mac Command stands for Ctrl. */
export function matches(accelerator: string, press: KeyPress, mac: boolean): boolean {
  const wanted = parse(accelerator);
  const command = mac ? press.metaKey : press.ctrlKey;
  const foreign = mac ? press.ctrlKey : press.metaKey;
  if (command !== wanted.command || foreign || press.altKey !== wanted.alt) return false;
  // Plus stands above the equals sign on many keyboards: the person holds Shift to reach it.
  if (wanted.key === '=') return press.key === '=' || press.key === '+';
  return press.shiftKey === wanted.shift && isKey(wanted.key, press);
}

/** Goes by the letter where the layout has it, and by the place of the key where it has not, as in Persian. */
function isKey(key: string, press: KeyPress): boolean {
  if (press.key.toUpperCase() === key.toUpperCase()) return true;
  if (/^[0-9]$/.test(key)) return press.code === `Digit${key}`;
  if (/^[A-Z]$/.test(key) && !/^[a-z]$/i.test(press.key)) return press.code === `Key${key}`;
  return false;
}

/** Whether it is written as ours are: modifiers in this order, at least one of Ctrl and Alt unless it is a function key. */
export function isAccelerator(text: string): boolean {
  const [, modifiers = '', key = ''] = /^((?:CmdOrCtrl\+)?(?:Alt\+)?(?:Shift\+)?)(.+)$/.exec(text) ?? [];
  if (!/^[A-Z0-9]$/.test(key) && !FUNCTION_KEY.test(key) && !OTHER_KEYS.has(key)) return false;
  return FUNCTION_KEY.test(key) || modifiers.includes('CmdOrCtrl') || modifiers.includes('Alt');
}

/** The accelerator that a key press is; null for one that is none, such as a letter alone. */
export function acceleratorOf(press: KeyPress, mac: boolean): string | null {
  if (mac ? press.ctrlKey : press.metaKey) return null;
  const key = keyOf(press);
  if (key === null) return null;
  const command = (mac ? press.metaKey : press.ctrlKey) ? 'CmdOrCtrl+' : '';
  // Shift only reaches plus; `matches` reads it so.
  const shift = press.shiftKey && key !== '=' ? 'Shift+' : '';
  const accelerator = `${command}${press.altKey ? 'Alt+' : ''}${shift}${key}`;
  return isAccelerator(accelerator) ? accelerator : null;
}

function keyOf({ key, code }: KeyPress): string | null {
  if (key === '+') return '=';
  if (key === ' ') return 'Space';
  const [, digit] = /^Digit(\d)$/.exec(code) ?? [];
  if (digit !== undefined) return digit;
  if (/^[a-z]$/i.test(key)) return key.toUpperCase();
  const [, letter] = /^Key([A-Z])$/.exec(code) ?? [];
  return letter ?? NAMES_OF_KEYS.get(key) ?? (FUNCTION_KEY.test(key) || OTHER_KEYS.has(key) ? key : null);
}

/** As a system tells keys apart: the order of the modifiers means nothing. */
export function sameKeys(one: string, other: string): boolean {
  const sorted = (text: string) => {
    const parts = text.toLowerCase().split('+');
    return [...parts.slice(0, -1).toSorted(), parts.at(-1)].join('+');
  };
  return sorted(one) === sorted(other);
}
