import { useId, useState } from 'react';
import type { CaseExport } from '#shared/model/case-shown.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { EXPORT_CHOICES } from './exchange-words.ts';
import './exchange.css';

interface Props {
  readonly onChoose: (what: CaseExport) => void;
  readonly onClose: () => void;
}

/** As what the case is written. */
export function ExportDialog({ onChoose, onClose }: Props) {
  const name = useId();
  const [what, setWhat] = useState<CaseExport>('case');
  return (
    <Dialog
      open
      title="Export the case"
      onClose={onClose}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button variant="primary" onClick={() => onChoose(what)}>
            Choose a place…
          </Button>
        </>
      }
    >
      <fieldset className="case-exchange">
        <legend className="case-exchange__legend">As</legend>
        {EXPORT_CHOICES.map((choice) => (
          <label key={choice.what} className="case-exchange__choice">
            <input
              type="radio"
              name={name}
              checked={what === choice.what}
              onChange={() => setWhat(choice.what)}
            />
            <span>{choice.title}</span>
            <span className="case-exchange__meaning">{choice.meaning}</span>
          </label>
        ))}
      </fieldset>
    </Dialog>
  );
}
