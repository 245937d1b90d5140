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
