import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { LinkType } from '#shared/model/link.ts';
import { Button } from '../ui/Button.tsx';

interface Props {
  /** Null for a new one. */
  readonly type: LinkType | null;
  readonly onDone: (name: string, inverse: string) => void;
  readonly onCancel: () => void;
}

/** How a type of link reads, from either end. Enter keeps, Escape leaves. */
export function TypeNames({ type, onDone, onCancel }: Props) {
  const id = useId();
  const [name, setName] = useState(type?.name ?? '');
  const [inverse, setInverse] = useState(type?.inverse ?? '');
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') onDone(name, inverse);
    else if (event.key === 'Escape') onCancel();
    else return;
    // The form around it would take the one for its own, the dialog the other.
    event.preventDefault();
    event.nativeEvent.stopImmediatePropagation();
  };
  return (
    <fieldset className="type-names">
      <legend>{type ? 'Rename the type' : 'A type of your own'}</legend>
      <label htmlFor={`${id}-name`}>From the first to the second</label>
      <input
        id={`${id}-name`}
        ref={first}
        type="text"
        dir="auto"
        placeholder="for instance: is the source of"
        value={name}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={press}
      />
      <label htmlFor={`${id}-inverse`}>The other way round</label>
      <input
        id={`${id}-inverse`}
        type="text"
        dir="auto"
        placeholder="the same, if left empty"
        value={inverse}
        onChange={(event) => setInverse(event.target.value)}
        onKeyDown={press}
      />
      <div className="type-names__acts">
        <Button size="s" variant="quiet" onClick={onCancel}>
          Cancel
        </Button>
        <Button size="s" onClick={() => onDone(name, inverse)}>
          {type ? 'Rename' : 'Make type'}
        </Button>
      </div>
    </fieldset>
  );
}
