import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { PasswordField } from '../ui/PasswordField.tsx';
import { lockedInWords, openedInWords } from './import-words.ts';
import './locked-files.css';

interface Props {
  readonly field: RefObject<HTMLInputElement | null>;
  /** How many files of the import are locked still. */
  readonly count: number;
  readonly onOpen: (password: string) => void;
  /** The files are being tried. */
  readonly opening: boolean;
}

/** Asks for the password of files that are locked, as often as there are passwords among them. */
export function LockedFiles({ field, count, onOpen, opening }: Props) {
  const [password, setPassword] = useState('');
  /** How many were locked when a password was last tried. */
  const [tried, setTried] = useState<number | null>(null);
  const told = useRef<HTMLParagraphElement>(null);
  const hasTried = tried !== null && !opening;

  useLayoutEffect(() => {
    if (!hasTried) return;
    if (count === 0) told.current?.focus();
    else field.current?.select();
  }, [count, field, hasTried]);

  if (count === 0 && tried === null) return null;
  return (
    <form
      className="locked-files"
      aria-label="Locked files"
      onSubmit={(event) => {
        event.preventDefault();
        if (password === '' || opening) return;
        setTried(count);
        onOpen(password);
      }}
    >
      {count > 0 && (
        <>
          <p className="locked-files__words">{lockedInWords(count)}</p>
          <div className="locked-files__line">
            <PasswordField field={field} password={password} onChange={setPassword} />
            <Button type="submit" disabled={password === '' || opening}>
              {opening ? 'Opening…' : 'Open'}
            </Button>
          </div>
        </>
      )}
      <p ref={told} className="locked-files__told" role="status" tabIndex={-1}>
        {hasTried ? openedInWords(tried - count, count) : 'Ibid does not keep the password.'}
      </p>
    </form>
  );
}
