import { Workflow } from 'lucide-react';
import { sentenceFor } from '../../bridge/client.ts';
import { useInUse } from '../../bridge/commands.tsx';
import { useAfter } from '../../bridge/use-after.ts';
import { useAnswer } from '../../bridge/use-answer.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Page } from '../../ui/page/Page.tsx';
import { PageToCome } from '../../ui/page/PageToCome.tsx';
import type { CasePageProps } from '../case-page.ts';
import { GraphView } from './GraphView.tsx';

/** An import says so of each of thousands of documents. */
const DOCUMENTS_PAUSE_MS = 1200;

/** Who cites whom, who has what from whom, and which claims rest on it. */
export function GraphPage({ label, takesFocus, onOpen }: CasePageProps) {
  const graph = useAnswer('case.graph', [], ['case.changed', 'links.changed']);
  useAfter(['documents.changed'], DOCUMENTS_PAUSE_MS, graph.refresh);
  const inUse = useInUse();
  if (graph.state !== 'ready') {
    return (
      <PageToCome
        doing="Reading who cites whom"
        problem={graph.state === 'failed' ? sentenceFor(graph.error) : null}
        onRetry={graph.refresh}
      />
    );
  }
  return (
    <Page id="case graph" name="Citation graph" label={label} inUse={inUse} takesFocus={takesFocus} wide>
      {graph.value.nodes.length === 0 ? (
        <>
          <h1 className="page__title">Citation graph</h1>
          <EmptyState title="Nothing to draw yet" icon={Workflow}>
            <p>
              Documents, the works that their footnotes cite, and the statements, sources and claims that you
              make of their words stand here, with what leads from one to another.
            </p>
          </EmptyState>
        </>
      ) : (
        <GraphView graph={graph.value} onOpen={onOpen} />
      )}
    </Page>
  );
}
