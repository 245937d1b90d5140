import { X } from 'lucide-react';
import type { KeptHiddenName } from '#shared/model/redaction.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import '../../ui/field.css';

interface Props {
  readonly hidden: KeptHiddenName;
  /** All that will be hidden; empty until it is known. */
  readonly spellings: readonly string[];
  readonly onAs: (as: string) => void;
  readonly onRemove: () => void;
}

const LONGEST = 200;
const BAR = /█/g;

/** Somebody who is hidden, and what is written instead. */
export function HiddenRow({ hidden: { name, as, nameId }, spellings, onAs, onRemove }: Props) {
  const others = spellings.filter((one) => one !== name);
  return (
    <li className="hiding__person">
      <span className="hiding__name">
        <bdi>{name}</bdi>
      </span>
      <input
        className="ui-field"
        type="text"
        dir="auto"
        autoComplete="off"
        maxLength={LONGEST}
        aria-label={`Written instead of ${name}`}
        placeholder="██ (a bar)"
        value={as}
        // A bar marks where something was hidden, and so stands for nothing else.
        onChange={(event) => onAs(event.target.value.replaceAll(BAR, ''))}
      />
      <IconButton label={`Do not hide ${name}`} icon={X} size="s" onClick={onRemove} />
      <p className="hiding__spellings">
        {others.length > 0 ? (
          <>
            Also{' '}
            {others.map((one, index) => (
              <span key={one}>
                {index > 0 && ' · '}
                <bdi>{one}</bdi>
              </span>
            ))}
            , and what is written like them
          </>
        ) : nameId === null ? (
          'These words, and what is written like them'
        ) : (
          'No other spelling is known'
        )}
      </p>
    </li>
  );
}
