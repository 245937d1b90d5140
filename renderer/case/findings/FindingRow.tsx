import { Check, ChevronRight, Undo2, X } from 'lucide-react';
import { useId } from 'react';
import type { CaseFinding, FindingDecision } from '#shared/model/case-findings.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import type { LineProps } from '../../ui/page/LineList.tsx';
import type { OpenFromCase } from '../case-page.ts';
import { canAccept, findingFacts } from './finding-words.ts';
import { FindingEvidence } from './FindingEvidence.tsx';

interface Props {
  readonly finding: CaseFinding;
  readonly line: LineProps;
  /** Whether Tab leads to what stands beside the line. */
  readonly isStop: boolean;
  readonly unfolded: boolean;
  readonly onUnfold: () => void;
  readonly onDecide: (decision: FindingDecision | null) => void;
  readonly onOpen: OpenFromCase;
}

/** A finding as a sentence, with what can be decided; below it, what shows it. */
export function FindingRow({ finding, line, isStop, unfolded, onUnfold, onDecide, onOpen }: Props) {
  const id = useId();
  const { decision, message } = finding;
  const facts = [findingFacts(finding), decidedInWords(decision)].filter((part) => part !== '').join(' · ');
  const besides = isStop ? 0 : -1;
  return (
    <div className="finding" data-kind={finding.kind}>
      <div className="finding__head">
        <button
          type="button"
          className="page__go page__go--line finding__line"
          aria-expanded={unfolded}
          aria-controls={unfolded ? id : undefined}
          aria-keyshortcuts={decision === null ? 'A D' : 'U'}
          {...line}
          onClick={onUnfold}
        >
          <ChevronRight aria-hidden className="finding__chevron" size={14} />
          <span className="finding__about">
            <span dir="auto">{message}</span>
            {facts !== '' && <span className="finding__facts">{facts}</span>}
          </span>
        </button>
        {decision === null ? (
          <>
            <IconButton
              label="Accept"
              icon={Check}
              size="s"
              shortcut="A"
              tabIndex={besides}
              disabled={!canAccept(finding)}
              onClick={() => onDecide('accepted')}
            />
            <IconButton
              label="Dismiss"
              icon={X}
              size="s"
              shortcut="D"
              tabIndex={besides}
              onClick={() => onDecide('dismissed')}
            />
          </>
        ) : (
          <IconButton
            label="Undo decision"
            icon={Undo2}
            size="s"
            shortcut="U"
            tabIndex={besides}
            onClick={() => onDecide(null)}
          />
        )}
      </div>
      {unfolded && (
        <div id={id} className="finding__evidence">
          <FindingEvidence finding={finding} onDecide={onDecide} onOpen={onOpen} />
        </div>
      )}
    </div>
  );
}

function decidedInWords(decision: FindingDecision | null): string {
  if (decision === null) return '';
  return decision === 'accepted' ? 'you accepted it' : 'you dismissed it';
}
