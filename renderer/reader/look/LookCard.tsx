import { AArrowDown, AArrowUp } from 'lucide-react';
import { useId, useState } from 'react';
import type { Direction } from '#shared/model/text.ts';
import { useCommandAvailable, useCommandBoard } from '../../bridge/commands.tsx';
import { useShortcutOf } from '../../bridge/own-shortcuts.tsx';
import { CornerPopover } from '../../ui/CornerPopover.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { keepReadingLook, LOOK_CHOICES, readReadingLook } from './reading-look.ts';
import './look-card.css';

interface Props {
  /** Of the text under it. */
  readonly direction: Direction;
  readonly onClose: () => void;
}

/** How the text is set: what is chosen shows in the text at once. */
export function LookCard({ direction, onClose }: Props) {
  const [look, setLook] = useState(readReadingLook);
  const change = (part: Partial<typeof look>) => {
    const next = { ...look, ...part };
    setLook(next);
    keepReadingLook(next);
  };
  return (
    <CornerPopover
      label="Look of the text"
      side="bottom"
      align={direction === 'rtl' ? 'start' : 'end'}
      className="look-card"
      onClose={onClose}
    >
      <div className="look-card__row" role="group" aria-label="Size">
        <span className="look-card__name">Size</span>
        <SizeButton command="smaller-text" />
        <SizeButton command="larger-text" />
      </div>
      <Choice
        name="Width"
        choices={LOOK_CHOICES.measure}
        words={{ narrow: 'Narrow', normal: 'Normal', wide: 'Wide' }}
        chosen={look.measure}
        takesFocus
        onChoose={(measure) => change({ measure })}
      />
      <Choice
        name="Line spacing"
        choices={LOOK_CHOICES.spacing}
        words={{ tight: 'Tight', normal: 'Normal', loose: 'Loose' }}
        chosen={look.spacing}
        onChoose={(spacing) => change({ spacing })}
      />
      <Choice
        name="Typeface"
        choices={LOOK_CHOICES.typeface}
        words={{ serif: 'Serif', sans: 'Sans' }}
        chosen={look.typeface}
        onChoose={(typeface) => change({ typeface })}
      />
    </CornerPopover>
  );
}

function SizeButton({ command }: { command: 'smaller-text' | 'larger-text' }) {
  const shortcutOf = useShortcutOf();
  const board = useCommandBoard();
  const available = useCommandAvailable(command);
  const larger = command === 'larger-text';
  return (
    <IconButton
      label={larger ? 'Larger text' : 'Smaller text'}
      icon={larger ? AArrowUp : AArrowDown}
      shortcut={shortcutOf(command)}
      disabled={!available}
      onClick={() => board.run(command)}
    />
  );
}

interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly choices: readonly Value[];
  readonly words: Readonly<Record<Value, string>>;
  readonly chosen: Value;
  /** Whether the focus is here when the card opens. */
  readonly takesFocus?: boolean;
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { name, choices, words, chosen, takesFocus = false, onChoose } = props;
  const id = useId();
  return (
    <fieldset className="look-card__row">
      <legend className="look-card__name">{name}</legend>
      <div className="look-card__choices">
        {choices.map((choice) => (
          <label key={choice} className="look-card__choice">
            <input
              type="radio"
              name={id}
              checked={choice === chosen}
              // oxlint-disable-next-line jsx-a11y/no-autofocus -- on the button before it the tooltip would open
              autoFocus={takesFocus && choice === chosen}
              onChange={() => onChoose(choice)}
            />
            {words[choice]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
