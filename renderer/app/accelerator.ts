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

const NAMED_KEYS: Readonly<Record<string, string>> = { Left: 'ArrowLeft', Right: 'ArrowRight' };

/** Reads Electron's accelerator syntax, as far as our commands use it. */
function parse(accelerator: string): Accelerator {
  const parts = accelerator.split('+');
  const key = parts.at(-1) ?? '';
  return {
    command: parts.includes('CmdOrCtrl'),
    alt: parts.includes('Alt'),
    shift: parts.includes('Shift'),
    key: NAMED_KEYS[key] ?? key,
  };
}

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
