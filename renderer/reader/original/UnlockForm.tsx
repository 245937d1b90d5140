import { LockKeyhole } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { PasswordField } from '../../ui/PasswordField.tsx';

interface Props {
  /** What the file said to the last password; null before one was given. */
  readonly refusal: string | null;
  readonly onUnlock: (password: string) => void;
}

/** Asks for the password of a locked file, which is kept only as long as the file is shown. */
export function UnlockForm({ refusal, onUnlock }: Props) {
  const [password, setPassword] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const words = useId();
  return (
    <form
      className="original-unlock"
      aria-labelledby={words}
      onSubmit={(event) => {
        event.preventDefault();
        if (password !== '') onUnlock(password);
      }}
    >
      <LockKeyhole size={22} aria-hidden />
      <p id={words}>
        The file is locked. Its text was read with the password, which Ibid did not keep: to show the pages it
        is needed once more.
      </p>
      <div className="original-unlock-line">
        <PasswordField field={field} password={password} onChange={setPassword} />
        <Button type="submit" variant="primary" disabled={password === ''}>
          Show the pages
        </Button>
      </div>
      {refusal !== null && (
        <p role="alert" className="original-unlock-refusal">
          {refusal}
        </p>
      )}
    </form>
  );
}
