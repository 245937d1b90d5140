import { useRef, useState } from 'react';
import { useLibrary } from '../../bridge/library-context.tsx';
import { PassphraseField } from './PassphraseField.tsx';
import { PassphraseDialog } from './PassphraseDialog.tsx';
import { useConverting } from './use-converting.ts';

/** Takes the passphrase away. */
export function RemovePassphrase({ onClose }: { onClose: () => void }) {
  const { call } = useLibrary();
  const field = useRef<HTMLInputElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const { converting, begin, cancel } = useConverting('The library has no passphrase any more.', onClose);
  return (
    <PassphraseDialog
      title="Remove passphrase"
      description="Anybody who has the file can read it from then on. Backups made so far keep their passphrase."
      firstField={field}
      act="Remove passphrase"
      isReady={passphrase !== ''}
      doing="Taking the passphrase from the library"
      converting={converting}
      onAct={() => begin(() => call('lock.decrypt', passphrase))}
      onCancel={cancel}
      onClose={onClose}
    >
      <PassphraseField field={field} label="Passphrase" password={passphrase} onChange={setPassphrase} />
    </PassphraseDialog>
  );
}
