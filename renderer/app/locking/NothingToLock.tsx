import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';

interface Props {
  readonly onSet: () => void;
  readonly onClose: () => void;
}

/** Answers Lock Now where nothing would keep anybody from opening the library again. */
export function NothingToLock({ onSet, onClose }: Props) {
  return (
    <Dialog
      open
      title="This library has no passphrase"
      description="It is not locked, and anybody who has the file can read it. Once it has a passphrase, Lock Now closes it in a moment."
      width="s"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button variant="primary" onClick={onSet}>
            Lock with Passphrase…
          </Button>
        </>
      }
    />
  );
}
