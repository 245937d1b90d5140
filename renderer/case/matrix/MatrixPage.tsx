import { Table2 } from 'lucide-react';
import { sentenceFor } from '../../bridge/client.ts';
import { useInUse } from '../../bridge/commands.tsx';
import { useAnswer } from '../../bridge/use-answer.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Page } from '../../ui/page/Page.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { useCase } from '../case-context.tsx';
import type { CasePageProps } from '../case-page.ts';
import { useKept } from '../pieces/use-kept.ts';
import type { MatrixColumns } from '#shared/model/claim-matrix.ts';
import { Matrix } from './Matrix.tsx';
import { MatrixExport } from './MatrixExport.tsx';
import { MatrixLegend } from './MatrixLegend.tsx';

/** Who, or what, says what of each claim, and what of it cannot be together. */
export function MatrixPage({ label, takesFocus, onOpen }: CasePageProps) {
  const inUse = useInUse();
  const { ask } = useCase();
  const [by, setBy] = useKept<MatrixColumns>('matrix columns', 'speakers');
  const matrix = useAnswer('case.matrix', [by], ['case.changed']);
  const isEmpty = matrix.value?.rows.length === 0;
  return (
    <Page
      id="case matrix"
      name="Contradiction matrix"
      label={label}
      inUse={inUse}
      takesFocus={takesFocus}
      wide
    >
      <div className="page__line">
        <h1 className="page__title">Contradiction matrix</h1>
        {matrix.value && !isEmpty && <MatrixExport />}
      </div>
      {matrix.state === 'failed' && (
        <ErrorNote onRetry={matrix.refresh}>{sentenceFor(matrix.error)}</ErrorNote>
      )}
      {matrix.state === 'loading' && <Spinner label="Reading what is said of each claim" />}
      {isEmpty && (
        <EmptyState
          title="No claims yet"
          icon={Table2}
          actions={<Button onClick={() => ask({ kind: 'claim', claim: null })}>New claim…</Button>}
        >
          <p>
            Each claim becomes a row, with what every speaker or document says of it. Select words in a text
            and press Ctrl+Alt+H to make one.
          </p>
        </EmptyState>
      )}
      {matrix.value && !isEmpty && (
        <>
          <Matrix matrix={matrix.value} by={by} onBy={setBy} onOpen={onOpen} />
          <MatrixLegend />
        </>
      )}
    </Page>
  );
}
