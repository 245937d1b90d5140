import { Columns2 } from 'lucide-react';
import type { ClaimPage, EvidenceShown } from '#shared/model/case-shown.ts';
import { Button } from '../../ui/Button.tsx';
import type { OpenFromCase } from '../case-page.ts';
import { JudgementFields } from '../pieces/JudgementFields.tsx';
import { canOpenBoth, openBoth } from '../pieces/open-both.ts';
import { StanceMark } from '../pieces/StanceMark.tsx';
import { StatementCard } from '../pieces/StatementCard.tsx';

interface Props {
  readonly page: ClaimPage;
  readonly evidence: EvidenceShown;
  readonly onOpen: OpenFromCase;
}

/** More are told on the page of the claim. */
const MOST = 6;

/** Evidence, beside what it cannot be together with. */
export function EvidencePair({ page, evidence, onOpen }: Props) {
  const { statements, claim } = page;
  const own = statements[evidence.statement];
  const against = page.evidence.filter(({ position }) => evidence.conflictsWith.includes(position));
  if (!own) return null;
  return (
    <section className="evidence-pair" aria-label={`Evidence ${evidence.position + 1}`}>
      <div className="evidence-pair__side">
        <StatementCard
          statement={own}
          onOpen={onOpen}
          mark={<StanceMark stance={evidence.stance} value={evidence.value} />}
        />
        {(against.length > 0 || evidence.judgement !== null) && (
          <JudgementFields claim={claim.id} evidence={evidence} />
        )}
      </div>
      {against.length > 0 && (
        <div className="evidence-pair__side evidence-pair__side--against">
          <h2 className="evidence-pair__heading">Cannot be together with</h2>
          {against.slice(0, MOST).map((other) => {
            const statement = statements[other.statement];
            if (!statement) return null;
            return (
              <StatementCard
                key={other.position}
                statement={statement}
                onOpen={onOpen}
                mark={<StanceMark stance={other.stance} value={other.value} />}
              >
                {canOpenBoth(own, statement) && (
                  <Button size="s" icon={Columns2} onClick={() => openBoth(onOpen, own, statement)}>
                    Open both
                  </Button>
                )}
              </StatementCard>
            );
          })}
          {against.length > MOST && (
            <p className="cell-popover__gone">And {against.length - MOST} more, on the page of the claim.</p>
          )}
        </div>
      )}
    </section>
  );
}
