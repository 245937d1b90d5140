import { Scale } from 'lucide-react';
import { useInUse } from '../../bridge/commands.tsx';
import { sentenceFor } from '../../bridge/client.ts';
import { useAnswer } from '../../bridge/use-answer.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Page } from '../../ui/page/Page.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { useCase } from '../case-context.tsx';
import type { CasePageProps } from '../case-page.ts';
import { useKept } from '../pieces/use-kept.ts';
import { ClaimsChooser } from './ClaimsChooser.tsx';
import { EvidenceGrid } from './EvidenceGrid.tsx';
import { RankedTable } from './RankedTable.tsx';

const NONE: readonly string[] = [];

/** Claims of which one may be true, by what speaks against them. */
export function HypothesesPage({ label, takesFocus, onOpen }: CasePageProps) {
  const inUse = useInUse();
  const { claims, refresh } = useCase();
  const [kept, setChosen] = useKept('hypotheses', NONE);
  const chosen = kept.filter((id) => claims.value?.some((claim) => claim.id === id));
  const ranked = useAnswer('case.hypotheses', chosen.length < 2 ? null : [chosen], ['case.changed']);
  return (
    <Page
      id="case hypotheses"
      name="Competing hypotheses"
      label={label}
      inUse={inUse}
      takesFocus={takesFocus}
      wide
    >
      <div className="page__line">
        <h1 className="page__title">Competing hypotheses</h1>
        <ClaimsChooser chosen={chosen} onChosen={setChosen} />
      </div>
      {claims.state === 'failed' && <ErrorNote onRetry={refresh}>{sentenceFor(claims.error)}</ErrorNote>}
      {claims.state === 'loading' && <Spinner label="Reading the claims" />}
      {claims.state === 'ready' && chosen.length < 2 && (
        <EmptyState title="Which claims compete?" icon={Scale}>
          <p>
            Choose two claims or more of which one may be true, such as that fifty people were held, and that
            two hundred were. They are put in order by what speaks against them.
          </p>
        </EmptyState>
      )}
      {chosen.length >= 2 && (
        <>
          {ranked.state === 'failed' && (
            <ErrorNote onRetry={ranked.refresh}>{sentenceFor(ranked.error)}</ErrorNote>
          )}
          {ranked.state === 'loading' && <Spinner label="Counting what speaks against each" />}
          {ranked.value && (
            <>
              <RankedTable ranked={ranked.value} onOpen={onOpen} />
              <EvidenceGrid ranked={ranked.value} onOpen={onOpen} />
            </>
          )}
        </>
      )}
    </Page>
  );
}
