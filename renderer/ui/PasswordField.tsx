import { Eye, EyeOff } from 'lucide-react';
import { type RefObject, useId, useState } from 'react';
import { IconButton } from './IconButton.tsx';
import './field.css';
import './password-field.css';

interface Props {
  readonly field?: RefObject<HTMLInputElement | null>;
  readonly password: string;
  readonly onChange: (password: string) => void;
  /** The password of a file, where nothing else is said. */
  readonly label?: string;
  /** The label is drawn above it. */
  readonly labelled?: boolean;
  /** What stands beside it, by the id of its element. */
  readonly describedBy?: string;
  readonly invalid?: boolean;
  readonly readOnly?: boolean;
}

/** A password, which can be shown while it is typed. */
export function PasswordField(props: Props) {
  const { field, password, onChange, label = 'Password', labelled = false } = props;
  const { describedBy, invalid, readOnly } = props;
  const id = useId();
  const [shown, setShown] = useState(false);
  return (
    <>
      {labelled && (
        <label className="ui-password__label" htmlFor={id}>
          {label}
        </label>
      )}
      <input
        ref={field}
        id={id}
        className="ui-field ui-password"
        type={shown ? 'text' : 'password'}
        aria-label={labelled ? undefined : label}
        placeholder={labelled ? undefined : label}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        readOnly={readOnly}
        autoComplete="off"
        spellCheck={false}
        maxLength={1000}
        dir="auto"
        value={password}
        onChange={({ target }) => onChange(target.value)}
      />
      <IconButton
        label="Show the password"
        icon={shown ? EyeOff : Eye}
        pressed={shown}
        onClick={() => setShown(!shown)}
      />
    </>
  );
}
