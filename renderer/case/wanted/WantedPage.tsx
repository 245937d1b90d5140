import { BookCheck } from 'lucide-react';
import { sentenceFor } from '../../bridge/client.ts';
import { useInUse } from '../../bridge/commands.tsx';
import { useAfter } from '../../bridge/use-after.ts';
import { useAnswer } from '../../bridge/use-answer.ts';
import { counted } from '../../ui/counted.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Page } from '../../ui/page/Page.tsx';
import { PageToCome } from '../../ui/page/PageToCome.tsx';
import type { CasePageProps } from '../case-page.ts';
import { WantedList } from './WantedList.tsx';
import '../graph/graph.css';
import '../graph/graph-edges.css';
import './wanted.css';

/** An import says so of each of thousands of documents. */
const DOCUMENTS_PAUSE_MS = 1200;

/** The works that are cited, or that the case speaks of, and that the library does not hold. */
export function WantedPage({ label, takesFocus, onOpen }: CasePageProps) {
  const wanted = useAnswer('case.wanted', [], ['case.changed', 'links.changed']);
  useAfter(['documents.changed'], DOCUMENTS_PAUSE_MS, wanted.refresh);
  const inUse = useInUse();
  if (wanted.state !== 'ready') {
    return (
      <PageToCome
        doing="Looking for what is cited and not held"
        problem={wanted.state === 'failed' ? sentenceFor(wanted.error) : null}
        onRetry={wanted.refresh}
      />
    );
  }
  return (
    <Page id="case wanted" name="Wanted" label={label} inUse={inUse} takesFocus={takesFocus}>
      <h1 className="page__title">Wanted: cited but not held</h1>
      {wanted.value.length === 0 ? (
        <EmptyState title="Nothing is wanted" icon={BookCheck}>
          <p>
            Works that your documents cite in their footnotes, and documents that the case speaks of, stand
            here while the library does not hold them, the one on which most claims hang first.
          </p>
        </EmptyState>
      ) : (
        <>
          <p className="page__hint">
            {counted(wanted.value.length, 'work')}, those first on which most claims hang, then those that
            could add most to the certain origins of claims.
          </p>
          <WantedList all={wanted.value} onOpen={onOpen} />
        </>
      )}
    </Page>
  );
}
