import { Eye, EyeOff } from 'lucide-react';
import { type RefObject, useState } from 'react';
import { IconButton } from './IconButton.tsx';
import './password-field.css';

interface Props {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly password: string;
  readonly onChange: (password: string) => void;
}

/** The password of a file, which can be shown while it is typed. */
export function PasswordField({ field, password, onChange }: Props) {
  const [shown, setShown] = useState(false);
  return (
    <>
      <input
        ref={field}
        className="ui-password"
        type={shown ? 'text' : 'password'}
        aria-label="Password"
        placeholder="Password"
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
