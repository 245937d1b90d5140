import type { ComponentProps } from 'react';
import { LONGEST_NAME } from '#shared/organisation/name.ts';
import '../ui/field.css';
import './names.css';

interface Props extends Pick<ComponentProps<'input'>, 'ref' | 'disabled' | 'onFocus'> {
  readonly id: string;
  readonly name: string;
  readonly onName: (name: string) => void;
}

/** The words of a name, below what they are. */
export function NameField({ id, name, onName, ...input }: Props) {
  return (
    <>
      <label className="name-label" htmlFor={id}>
        Name
      </label>
      <input
        {...input}
        id={id}
        type="text"
        className="ui-field"
        dir="auto"
        autoComplete="off"
        maxLength={LONGEST_NAME}
        value={name}
        onChange={(event) => onName(event.target.value)}
      />
    </>
  );
}
