import type { CaseImport } from '#shared/model/case-shown.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';

interface Props {
  readonly result: Extract<CaseImport, { status: 'differs' }>;
  readonly onReplace: () => void;
  readonly onClose: () => void;
}

/** Nothing of the case is replaced without a word. */
export function DiffersDialog({ result, onReplace, onClose }: Props) {
  return (
    <Dialog
      open
      width="s"
      title="The case says something else"
      description={`“${result.file}” was not taken in. Nothing was changed.`}
      onClose={onClose}
      footer={
        <>
          <Button variant="primary" onClick={onClose}>
            Leave as it is
          </Button>
          <Button variant="danger" onClick={onReplace}>
            Replace with the file’s
          </Button>
        </>
      }
    >
      <p className="case-exchange__words" dir="auto">
        {result.message}
      </p>
    </Dialog>
  );
}
