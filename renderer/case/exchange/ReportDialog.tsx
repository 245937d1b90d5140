import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useCase } from '../case-context.tsx';
import './exchange.css';

interface Props {
  /** Id of the claim that is on the screen. */
  readonly claim: string;
  /** Null for all claims. */
  readonly onChoose: (claims: readonly string[] | null) => void;
  readonly onClose: () => void;
}

/** Of which claims a source report is written. */
export function ReportDialog({ claim, onChoose, onClose }: Props) {
  const { claims } = useCase();
  const text = claims.value?.find(({ id }) => id === claim)?.text ?? claim;
  return (
    <Dialog
      open
      width="s"
      title="Export a source report"
      description="Evidence, origins, conflicts and grades, with every quotation checked against its source."
      onClose={onClose}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button onClick={() => onChoose(null)}>All claims…</Button>
          <Button variant="primary" onClick={() => onChoose([claim])}>
            This claim…
          </Button>
        </>
      }
    >
      <p className="case-exchange__words" dir="auto">
        {text}
      </p>
    </Dialog>
  );
}
