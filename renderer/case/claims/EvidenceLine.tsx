import { Columns2, Ellipsis, PencilLine, Scale, Swords, Trash2, UserRoundSearch } from 'lucide-react';
import { useState } from 'react';
import { valueInWords } from '#shared/case/in-words.ts';
import type { ClaimPage, EvidenceShown, StatementShown } from '#shared/model/case-shown.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import type { LineProps } from '../../ui/page/LineList.tsx';
import { speakerOf } from '../../ui/statement-words.ts';
import type { OpenFromCase } from '../case-page.ts';
import { useCase } from '../case-context.tsx';
import { JudgementFields } from '../pieces/JudgementFields.tsx';
import { canOpenBoth, openBoth } from '../pieces/open-both.ts';
import { StanceMark } from '../pieces/StanceMark.tsx';
import { StatementCard } from '../pieces/StatementCard.tsx';

interface Props {
  readonly page: ClaimPage;
  readonly evidence: EvidenceShown;
  readonly line: LineProps;
  /** Whether Tab leads to what stands beside the line. */
  readonly isStop: boolean;
  readonly onOpen: OpenFromCase;
  readonly onChange: () => void;
  readonly onRemove: () => void;
}

/** A statement with what it means for the claim, and what it cannot hold together with. */
export function EvidenceLine({ page, evidence, line, isStop, onOpen, onChange, onRemove }: Props) {
  const { ask } = useCase();
  const statement = page.statements[evidence.statement];
  if (!statement) return <p className="page__none">{evidence.statement}</p>;
  const tabIndex = isStop ? 0 : -1;
  const isCounted = page.report.counted.includes(evidence.statement);
  return (
    <div className="claim-evidence__line">
      <StatementCard
        statement={statement}
        onOpen={onOpen}
        line={line}
        mark={<StanceMark stance={evidence.stance} value={evidence.value} />}
        acts={
          <>
            {isCounted && evidence.stance === 'supports' && (
              <span className="claim-evidence__counted" title="One of those that share no origin">
                counted
              </span>
            )}
            <Menu
              align="end"
              trigger={
                <IconButton
                  label={`More about what ${speakerOf(statement)} says`}
                  icon={Ellipsis}
                  size="s"
                  tabIndex={tabIndex}
                />
              }
              entries={[
                { kind: 'action', label: 'Change…', icon: PencilLine, shortcut: 'E', onSelect: onChange },
                {
                  kind: 'action',
                  label: 'Who Says This…',
                  icon: UserRoundSearch,
                  onSelect: () => ask({ kind: 'statement', id: statement.id }),
                },
                { kind: 'separator' },
                {
                  kind: 'action',
                  label: 'Remove from Claim',
                  icon: Trash2,
                  shortcut: 'Del',
                  danger: true,
                  onSelect: onRemove,
                },
              ]}
            />
          </>
        }
      >
        {(evidence.conflictsWith.length > 0 || evidence.judgement !== null) && (
          <div className="claim-conflict">
            <Conflicts page={page} evidence={evidence} statement={statement} onOpen={onOpen} />
            <Judged page={page} evidence={evidence} tabIndex={tabIndex} />
          </div>
        )}
      </StatementCard>
    </div>
  );
}

/** What a person says of it, once they have something to say. */
function Judged({
  page,
  evidence,
  tabIndex,
}: Pick<Props, 'page' | 'evidence'> & { readonly tabIndex: number }) {
  const [judging, setJudging] = useState(false);
  if (judging || evidence.judgement !== null) {
    return <JudgementFields claim={page.claim.id} evidence={evidence} />;
  }
  return (
    <Button size="s" variant="quiet" icon={Scale} tabIndex={tabIndex} onClick={() => setJudging(true)}>
      Judge…
    </Button>
  );
}

/** More are in the matrix. */
const MOST = 6;

interface ConflictsProps extends Pick<Props, 'page' | 'evidence' | 'onOpen'> {
  readonly statement: StatementShown;
}

function Conflicts({ page, evidence, statement, onOpen }: ConflictsProps) {
  const others = page.evidence.filter(({ position }) => evidence.conflictsWith.includes(position));
  if (others.length === 0) return null;
  return (
    <ul className="claim-conflict__others" aria-label="Computed conflicts">
      {others.slice(0, MOST).map((other) => {
        const there = page.statements[other.statement];
        return (
          <li key={other.position} className="claim-conflict__other">
            <Swords aria-hidden size={13} />
            <span>
              Cannot hold together with{' '}
              <strong>
                <bdi>{other.value === null ? 'no value' : valueInWords(other.value)}</bdi>
              </strong>{' '}
              of <bdi>{there ? speakerOf(there) : other.statement}</bdi>
            </span>
            {there && canOpenBoth(statement, there) && (
              <Button
                size="s"
                variant="quiet"
                icon={Columns2}
                aria-label={`Open both: ${speakerOf(statement)} and ${speakerOf(there)}`}
                onClick={() => openBoth(onOpen, statement, there)}
              >
                Open both
              </Button>
            )}
          </li>
        );
      })}
      {others.length > MOST && <li className="page__none">And {others.length - MOST} more.</li>}
    </ul>
  );
}
