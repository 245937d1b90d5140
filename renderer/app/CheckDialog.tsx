import { CircleCheck } from 'lucide-react';
import { Failed } from '#shared/ipc/result.ts';
import type { CheckFinding, CheckReport } from '#shared/model/library.ts';
import { sentenceFor } from '../bridge/client.ts';
import { useAnswer } from '../bridge/use-answer.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { ErrorNote } from '../ui/ErrorNote.tsx';
import { Spinner } from '../ui/Spinner.tsx';
import './dialogs.css';

const ABOUT: Readonly<Record<CheckFinding['about'], string>> = {
  file: 'Library file',
  original: 'Original file',
  revision: 'Text of a document',
  passage: 'Passage',
  index: 'Search index',
  note: 'Note',
  case: 'Who says what',
  ledger: 'Ledger',
};

/** Checks the whole library while it is open, and shows what was found. */
export function CheckDialog({ onClose }: { onClose: () => void }) {
  const check = useAnswer('library.check', []);
  return (
    <Dialog open title="Check library" onClose={onClose}>
      {check.state === 'loading' && (
        <Spinner label="Comparing every original, text, passage, note and entry of the ledger with its checksum" />
      )}
      {check.state === 'failed' && (
        <ErrorNote
          onRetry={check.refresh}
          {...(check.error instanceof Failed ? { code: check.error.code } : {})}
        >
          {sentenceFor(check.error)}
        </ErrorNote>
      )}
      {check.state === 'ready' && <Findings report={check.value} />}
    </Dialog>
  );
}

function Findings({ report: { clean, checked, findings } }: { report: CheckReport }) {
  return (
    <div className="check">
      {clean ? (
        <p className="check__verdict check__verdict--clean">
          <CircleCheck aria-hidden size={18} />
          Everything is as it was stored.
        </p>
      ) : (
        <p className="check__verdict">
          {findings.length === 1 ? 'One thing is' : `${findings.length} things are`} not as stored. Nothing
          was changed. Keep a copy of the library file before you do anything else.
        </p>
      )}
      <dl className="check__counts">
        <Count of="originals" number={checked.originals} />
        <Count of="texts" number={checked.revisions} />
        <Count of="passages" number={checked.passages} />
        <Count of="notes" number={checked.notes} />
        <Count of="ledger entries" number={checked.entries} />
      </dl>
      {findings.length > 0 && (
        <ul className="check__findings">
          {findings.map(({ about, id, message }) => (
            <li key={`${about} ${id} ${message}`}>
              <strong>{ABOUT[about]}</strong> {message} <code>{id}</code>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Count({ of, number }: { of: string; number: number }) {
  return (
    <div>
      <dd>{number.toLocaleString('en')}</dd>
      <dt>{of} checked</dt>
    </div>
  );
}
