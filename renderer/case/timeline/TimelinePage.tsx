import { CalendarRange } from 'lucide-react';
import type { CaseTimeline } from '#shared/model/case-timeline.ts';
import { sentenceFor } from '../../bridge/client.ts';
import { useInUse } from '../../bridge/commands.tsx';
import { useAfter } from '../../bridge/use-after.ts';
import { useAnswer } from '../../bridge/use-answer.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Page } from '../../ui/page/Page.tsx';
import { PageToCome } from '../../ui/page/PageToCome.tsx';
import type { CasePageProps } from '../case-page.ts';
import { TimelineView } from './TimelineView.tsx';

/** An import changes documents one after the other. */
const DOCUMENTS_PAUSE_MS = 900;

/** When it happened, when it was said, and when it was published, of all that the case and the library hold. */
export function TimelinePage({ label, takesFocus, onOpen }: CasePageProps) {
  const timeline = useAnswer('case.timeline', [], ['case.changed']);
  useAfter(['documents.changed'], DOCUMENTS_PAUSE_MS, timeline.refresh);
  const inUse = useInUse();
  if (timeline.state !== 'ready') {
    return (
      <PageToCome
        doing="Putting everything in order"
        problem={timeline.state === 'failed' ? sentenceFor(timeline.error) : null}
        onRetry={timeline.refresh}
      />
    );
  }
  return (
    <Page id="case timeline" name="Timeline" label={label} inUse={inUse} takesFocus={takesFocus} wide>
      <h1 className="page__title">Timeline</h1>
      {isEmpty(timeline.value) ? (
        <EmptyState title="Nothing has a time yet" icon={CalendarRange}>
          <p>
            Documents with a date, and statements of which you say when they were said and when it happened,
            stand here on one axis.
          </p>
        </EmptyState>
      ) : (
        <TimelineView timeline={timeline.value} onOpen={onOpen} />
      )}
    </Page>
  );
}

function isEmpty({ rows, presences }: CaseTimeline): boolean {
  return rows.length === 0 && presences.length === 0;
}
