import { useRef, useState } from 'react';
import { useLibrary } from '../../bridge/library-context.tsx';
import { PassphraseField } from './PassphraseField.tsx';
import { isChosen, NewPassphrase, NOTHING_CHOSEN } from './NewPassphrase.tsx';
import { PassphraseDialog } from './PassphraseDialog.tsx';
import { useConverting } from './use-converting.ts';

/** Puts the library under another passphrase. */
export function ChangePassphrase({ onClose }: { onClose: () => void }) {
  const { call } = useLibrary();
  const field = useRef<HTMLInputElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const [chosen, setChosen] = useState(NOTHING_CHOSEN);
  const { converting, begin, cancel } = useConverting('The library has its new passphrase.', onClose);
  return (
    <PassphraseDialog
      title="Change passphrase"
      description="Backups made so far keep the passphrase that the library had."
      firstField={field}
      act="Change passphrase"
      isReady={passphrase !== '' && isChosen(chosen)}
      doing="Giving the library its new passphrase"
      converting={converting}
      onAct={() => begin(() => call('lock.changePassphrase', passphrase, chosen.passphrase))}
      onCancel={cancel}
      onClose={onClose}
    >
      <PassphraseField
        field={field}
        label="Passphrase of now"
        password={passphrase}
        onChange={setPassphrase}
      />
      <NewPassphrase chosen={chosen} onChosen={setChosen} />
    </PassphraseDialog>
  );
}
