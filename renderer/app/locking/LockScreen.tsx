import { LockKeyhole } from 'lucide-react';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { LockState } from '#shared/model/lock.ts';
import { Failed } from '#shared/ipc/result.ts';
import { sentenceFor } from '../../bridge/client.ts';
import { useLibrary } from '../../bridge/library-context.tsx';
import { Button } from '../../ui/Button.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { PasswordField } from '../../ui/PasswordField.tsx';
import { followSystemTheme } from '../theme.ts';
import './lock.css';
import './lock-screen.css';

/** From here on a person wonders whether anything happens. */
const LONG_MS = 1500;

/** All there is of the window while the library is locked. */
export function LockScreen({ lock }: { lock: LockState }) {
  const { call } = useLibrary();
  const [passphrase, setPassphrase] = useState('');
  const [trying, setTrying] = useState<'no' | 'yes' | 'long'>('no');
  const [error, setError] = useState<unknown>(null);
  const hasCapsLock = useCapsLock();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();

  useEffect(followSystemTheme, []);
  useLayoutEffect(() => {
    if (trying !== 'no') return;
    field.current?.focus();
    field.current?.select();
  }, [trying]);
  useEffect(() => {
    if (trying !== 'yes') return undefined;
    const timer = setTimeout(() => setTrying('long'), LONG_MS);
    return () => clearTimeout(timer);
  }, [trying]);

  const unlock = () => {
    if (passphrase === '' || trying !== 'no') return;
    setTrying('yes');
    setError(null);
    call('lock.unlock', passphrase)
      .catch(setError)
      .finally(() => setTrying('no'));
  };

  return (
    <main className="lock-screen">
      <form
        className="lock-screen__form"
        aria-labelledby={`${id}-name`}
        onSubmit={(event) => {
          event.preventDefault();
          unlock();
        }}
      >
        <LockKeyhole aria-hidden className="lock-screen__icon" size={30} strokeWidth={1.5} />
        <h1 id={`${id}-name`} className="lock-screen__name">
          <bdi>{lock.name.replace(/\.ibid$/, '')}</bdi> <span>is locked</span>
        </h1>
        {lock.canEncrypt ? (
          <>
            <div className="lock-screen__line">
              <PasswordField
                field={field}
                label="Passphrase"
                password={passphrase}
                onChange={setPassphrase}
                describedBy={`${id}-told`}
                invalid={error !== null}
                readOnly={trying !== 'no'}
              />
              <Button type="submit" variant="primary" disabled={passphrase === '' || trying !== 'no'}>
                Unlock
              </Button>
            </div>
            <p id={`${id}-told`} className="lock-screen__told" role="status">
              {told(trying, hasCapsLock)}
            </p>
            {error !== null && (
              <ErrorNote {...(error instanceof Failed ? { code: error.code } : {})}>
                {sentenceFor(error)}
              </ErrorNote>
            )}
          </>
        ) : (
          <ErrorNote code="cannot-encrypt">
            This Ibid was installed without the part that opens locked libraries. The library is as it was.
          </ErrorNote>
        )}
        <p className="lock-screen__fine">
          Without its passphrase nobody can read this library. A forgotten passphrase is lost, and the library
          with it.
        </p>
      </form>
    </main>
  );
}

/** The keyboard tells of it with each key alone. */
function useCapsLock(): boolean {
  const [isOn, setIsOn] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent) => setIsOn(event.getModifierState('CapsLock'));
    window.addEventListener('keydown', press);
    window.addEventListener('keyup', press);
    return () => {
      window.removeEventListener('keydown', press);
      window.removeEventListener('keyup', press);
    };
  }, []);
  return isOn;
}

function told(trying: 'no' | 'yes' | 'long', hasCapsLock: boolean): string {
  if (trying === 'long')
    return 'Trying. After wrong passphrases each answer takes longer than the one before.';
  if (trying === 'yes') return 'Trying…';
  return hasCapsLock ? 'Caps Lock is on.' : '';
}
