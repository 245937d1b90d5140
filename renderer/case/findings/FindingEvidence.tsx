import type { CaseFinding, FindingDecision } from '#shared/model/case-findings.ts';
import { Button } from '../../ui/Button.tsx';
import { useCase } from '../case-context.tsx';
import type { OpenFromCase } from '../case-page.ts';
import { CopyEvidence } from './CopyEvidence.tsx';
import { canAccept, NO_PROPOSAL, proposalOf } from './finding-words.ts';
import { FoundPlaceButton } from './FoundPlaceButton.tsx';
import { LoopEvidence } from './LoopEvidence.tsx';

interface Props {
  readonly finding: CaseFinding;
  readonly onDecide: (decision: FindingDecision | null) => void;
  readonly onOpen: OpenFromCase;
}

/** What shows a finding, and what accepting it would say. */
export function FindingEvidence({ finding, onDecide, onOpen }: Props) {
  const { decision } = finding;
  return (
    <>
      {finding.kind === 'loop' && <LoopEvidence finding={finding} onOpen={onOpen} />}
      {finding.kind === 'copy' && <CopyEvidence finding={finding} onOpen={onOpen} />}
      {finding.kind === 'date' && <DateEvidence finding={finding} onOpen={onOpen} />}
      {decision === null && (
        <>
          <Proposal finding={finding} />
          <div className="page__acts">
            <Button size="s" disabled={!canAccept(finding)} onClick={() => onDecide('accepted')}>
              Accept
            </Button>
            <Button size="s" variant="quiet" onClick={() => onDecide('dismissed')}>
              Dismiss
            </Button>
          </div>
        </>
      )}
      {decision !== null && (
        <Button size="s" variant="quiet" onClick={() => onDecide(null)}>
          Undo decision
        </Button>
      )}
    </>
  );
}

function Proposal({ finding }: { finding: CaseFinding }) {
  const says = proposalOf(finding);
  if (says.length === 0) return <p className="finding__proposal">{NO_PROPOSAL}</p>;
  return (
    <div className="finding__proposal">
      <p>Accepting says:</p>
      <ul>
        {says.map((one) => (
          <li key={one} dir="auto">
            {one}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface DateProps {
  readonly finding: Extract<CaseFinding, { kind: 'date' }>;
  readonly onOpen: OpenFromCase;
}

function DateEvidence({ finding: { about, id, places }, onOpen }: DateProps) {
  const { ask } = useCase();
  return (
    <>
      {places.map((place) => (
        <FoundPlaceButton key={`${place.revisionId} ${place.start}`} place={place} titled onOpen={onOpen} />
      ))}
      <div className="page__acts">
        {about === 'statement' && (
          <Button size="s" onClick={() => ask({ kind: 'statement', id })}>
            Change its dates…
          </Button>
        )}
        <Button size="s" onClick={() => onOpen({ caseView: { kind: 'timeline' } })}>
          See the timeline
        </Button>
      </div>
    </>
  );
}
