import { type KeyboardEvent, useRef, useState } from 'react';
import { acceleratorOf } from '#shared/commands/accelerator.ts';
import { isKept } from '#shared/commands/shortcuts.ts';
import { IS_MAC } from '../bridge/platform.ts';
import { describeAccelerator } from '../bridge/shortcut-words.ts';
import { Button } from '../ui/Button.tsx';

interface Props {
  readonly label: string;
  readonly accelerator: string | null;
  /** What it has when nobody changes it. */
  readonly usual: string | null;
  readonly changing: boolean;
  readonly onChanging: (on: boolean) => void;
  /** The name of another command that has the keys; null for none. */
  readonly takenBy: (accelerator: string) => string | null;
  readonly onChange: (accelerator: string | null) => void;
}

const ASKED = 'Press the new keys. Backspace takes them away, Escape leaves them.';
const MODIFIERS = new Set(['Control', 'Shift', 'Alt', 'Meta', 'AltGraph', 'CapsLock']);

/** One command and its keys. While they are changed, the keys pressed are the answer. */
export function ShortcutLine(props: Props) {
  const { label, accelerator, usual, changing, onChanging, takenBy, onChange } = props;
  const keys = useRef<HTMLButtonElement>(null);
  const [said, setSaid] = useState(ASKED);
  const [asked, setAsked] = useState<string | null>(null);

  const begin = () => {
    setSaid(ASKED);
    setAsked(null);
    onChanging(true);
  };
  const end = (chosen?: string | null) => {
    if (chosen !== undefined) onChange(chosen);
    onChanging(false);
    keys.current?.focus();
  };
  const press = (event: KeyboardEvent) => {
    if (!changing || event.nativeEvent.isComposing || event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    if (MODIFIERS.has(event.key)) return;
    const plain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey;
    if (plain && event.key === 'Escape') return end();
    if (plain && event.key === 'Backspace') return end(null);
    const pressed = acceleratorOf(event, IS_MAC);
    setAsked(null);
    if (pressed === null) return setSaid('Hold Ctrl or Alt with it, or take a function key.');
    if (isKept(pressed)) return setSaid(`${describeAccelerator(pressed)} is needed by the system itself.`);
    const other = takenBy(pressed);
    if (other === null) return end(pressed);
    setAsked(pressed);
    return setSaid(`${describeAccelerator(pressed)} belongs to “${other}”.`);
  };
  const words = accelerator === null ? 'None' : describeAccelerator(accelerator);
  return (
    <li className="shortcuts__line" data-changed={accelerator !== usual || undefined}>
      <span>{label}</span>
      <button
        ref={keys}
        type="button"
        className="shortcuts__keys"
        aria-label={`${label}: ${words}`}
        aria-pressed={changing}
        onClick={() => (changing ? end() : begin())}
        onKeyDown={press}
      >
        <kbd>{changing ? '…' : words}</kbd>
      </button>
      {changing && (
        <p className="shortcuts__asked">
          <output>{said}</output>
          {asked !== null && (
            <Button size="s" onClick={() => end(asked)}>
              Use them here
            </Button>
          )}
          {accelerator !== usual && (
            <Button size="s" variant="quiet" onClick={() => end(usual)}>
              {usual === null ? 'None, as usual' : `${describeAccelerator(usual)}, as usual`}
            </Button>
          )}
        </p>
      )}
    </li>
  );
}
