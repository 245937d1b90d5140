import type { ComponentProps } from 'react';
import { PasswordField } from '../../ui/PasswordField.tsx';
import './passphrase.css';

/** A passphrase of the library, on a line of its own under its name. */
export function PassphraseField(props: Omit<ComponentProps<typeof PasswordField>, 'labelled'>) {
  return (
    <div className="passphrase__line">
      <PasswordField labelled {...props} />
    </div>
  );
}
