import { useRef, useState } from 'react';
import { useAnswer } from '../../bridge/use-answer.ts';
import { useLibrary } from '../../bridge/library-context.tsx';
import { counted } from '../../ui/counted.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { useLock } from './LockGate.tsx';
import { isChosen, NewPassphrase, NOTHING_CHOSEN } from './NewPassphrase.tsx';
import { PassphraseDialog } from './PassphraseDialog.tsx';
import { useConverting } from './use-converting.ts';

/** Puts the library under a passphrase. */
export function SetPassphrase({ onClose }: { onClose: () => void }) {
  const { call } = useLibrary();
  const { canEncrypt } = useLock();
  const field = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState(NOTHING_CHOSEN);
  const [alsoRemoveBackups, setAlsoRemoveBackups] = useState(true);
  const { converting, begin, cancel } = useConverting(
    'The library is under its passphrase now. Lock Now closes it.',
    onClose,
  );
  const encrypt = async () => {
    await call('lock.encrypt', chosen.passphrase, { alsoRemoveBackups });
    // One was made before the others went.
    if (alsoRemoveBackups) return;
    // None that is under the passphrase is there yet. Why one cannot be made is told by its own event.
    call('backups.make').catch(() => undefined);
  };
  return (
    <PassphraseDialog
      title="Lock with a passphrase"
      description="Whoever has the file then needs the passphrase to read it. You need it each time you open the library."
      firstField={field}
      act="Set passphrase"
      isReady={canEncrypt && isChosen(chosen)}
      doing="Locking the library"
      converting={converting}
      onAct={() => begin(encrypt)}
      onCancel={cancel}
      onClose={onClose}
    >
      {!canEncrypt && (
        <ErrorNote code="cannot-encrypt">
          This Ibid was installed without the part that locks libraries.
        </ErrorNote>
      )}
      <NewPassphrase field={field} chosen={chosen} onChosen={setChosen} />
      <PlainBackups isRemoved={alsoRemoveBackups} onRemoved={setAlsoRemoveBackups} />
      <dl className="passphrase__reach">
        <dt>Protected</dt>
        <dd>The library, what lies beside it while it is open, and the backups made from now on.</dd>
        <dt>Not protected</dt>
        <dd>
          What you have exported or archived, and the files that you imported. The library as long as it is
          open here. What the disk may keep of the file as it was: Ibid overwrites it and cannot vouch for
          more.
        </dd>
      </dl>
    </PassphraseDialog>
  );
}

interface PlainBackupsProps {
  readonly isRemoved: boolean;
  readonly onRemoved: (isRemoved: boolean) => void;
}

function PlainBackups({ isRemoved, onRemoved }: PlainBackupsProps) {
  const count = useAnswer('backups.list', []).value?.backups.length ?? 0;
  if (count === 0) return null;
  return (
    <label className="passphrase__choice">
      <input type="checkbox" checked={isRemoved} onChange={({ target }) => onRemoved(target.checked)} />
      <span>
        {count === 1 ? 'Remove the backup made so far' : `Remove the ${counted(count, 'backup')} made so far`}
        <span className="passphrase__told">
          Anybody can read {count === 1 ? 'it' : 'them'} without the passphrase.
        </span>
      </span>
    </label>
  );
}
