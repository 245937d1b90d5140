import { RefreshCw } from 'lucide-react';
import type { ClaimPage } from '#shared/model/case-shown.ts';
import { opensBy } from '../../bridge/opens-by.ts';
import { Button } from '../../ui/Button.tsx';
import { PageSection } from '../../ui/page/PageSection.tsx';
import type { OpenFromCase } from '../case-page.ts';
import { useCase } from '../case-context.tsx';
import { targetOf } from '../pieces/statement-words.ts';
import { statementCalled } from './claim-names.ts';

interface Props {
  readonly page: ClaimPage;
  readonly onOpen: OpenFromCase;
}

/** Statements behind a claim that have it from each other. */
export function LoopsSection({ page, onOpen }: Props) {
  const { ask, open } = useCase();
  const { loops } = page.report;
  if (loops.length === 0) return null;
  return (
    <PageSection
      title="Loops"
      count={loops.length.toLocaleString('en')}
      hint="Each of these has it from the next, and the last from the first: together they are no more than one origin, which nobody knows."
      acts={
        <Button size="s" variant="quiet" icon={RefreshCw} onClick={() => open({ kind: 'findings' })}>
          All findings
        </Button>
      }
    >
      {loops.map((loop) => (
        <ol key={loop.join(' ')} className="claim-loop">
          {loop.map((id) => {
            const statement = page.statements[id];
            const target = statement && targetOf(statement);
            return (
              <li key={id}>
                <button
                  type="button"
                  className="claim-loop__statement"
                  dir="auto"
                  {...(target
                    ? opensBy((where) => onOpen(target, where))
                    : { onClick: () => ask({ kind: 'statement', id }) })}
                >
                  {statementCalled(page, id)}
                </button>
              </li>
            );
          })}
        </ol>
      ))}
    </PageSection>
  );
}
