import { useState } from 'react';
import type { StatementShown } from '#shared/model/case-shown.ts';
import { sentenceFor } from '../../bridge/client.ts';
import { useAnswer } from '../../bridge/use-answer.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { EvidenceForm } from './EvidenceForm.tsx';
import { StatementChooser } from './StatementChooser.tsx';

interface Props {
  readonly claim: string;
  /** Position of the evidence that is changed; null to add some. */
  readonly position: number | null;
  /** Of which statement it is; null lets it be chosen. */
  readonly statement: string | null;
  readonly onClose: () => void;
}

/** What a statement means for a claim: added, or changed. */
export function EvidenceDialog({ claim: id, position, statement, onClose }: Props) {
  const claim = useAnswer('case.claim', [id]);
  const evidence = position === null ? null : (claim.value?.evidence[position] ?? null);
  const [chosen, setChosen] = useState<StatementShown | null>(null);
  const meant = evidence?.statement ?? chosen?.id ?? statement;
  const shown = useAnswer('case.statements', meant === null ? null : [[meant]]).value?.[0] ?? chosen;
  const title = position === null ? 'Add evidence' : 'What the words mean for the claim';
  const frame = {
    open: true,
    title,
    onClose,
    ...(claim.value ? { description: claim.value.claim.text } : {}),
  };

  if (claim.state === 'failed') {
    return (
      <Dialog {...frame}>
        <ErrorNote onRetry={claim.refresh}>{sentenceFor(claim.error)}</ErrorNote>
      </Dialog>
    );
  }
  if (claim.state === 'loading') {
    return (
      <Dialog {...frame}>
        <Spinner label="Reading the claim" />
      </Dialog>
    );
  }
  if (!claim.value || (position !== null && !evidence)) {
    return (
      <Dialog {...frame}>
        <p>It is no longer there.</p>
      </Dialog>
    );
  }
  if (meant === null) {
    const known = new Set(claim.value.evidence.map((one) => one.statement));
    return (
      <Dialog {...frame}>
        <StatementChooser known={known} onChoose={setChosen} />
      </Dialog>
    );
  }
  return (
    <EvidenceForm frame={frame} page={claim.value} position={position} statement={meant} shown={shown} />
  );
}
