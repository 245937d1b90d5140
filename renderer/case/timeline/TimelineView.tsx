import { useMemo, useState } from 'react';
import type { CaseTimeline } from '#shared/model/case-timeline.ts';
import type { Calendar } from '#shared/edtf/names.ts';
import { useLibrary } from '../../bridge/library-context.tsx';
import type { Where } from '../../bridge/where-to-open.ts';
import { PageSection } from '../../ui/page/PageSection.tsx';
import { useRemembered } from '../../ui/remembered.ts';
import type { OpenFromCase } from '../case-page.ts';
import { useCase } from '../case-context.tsx';
import { ChoiceRow } from '../pieces/ChoiceRow.tsx';
import { extentOf, MARK_KINDS } from './marks.ts';
import { targetOf } from './open-row.ts';
import { CALENDARS } from './row-in-words.ts';
import { type ShownRow, shownRows, type TimelineFilter } from './shown-rows.ts';
import { TimelineChart } from './TimelineChart.tsx';
import { TimelineFilters } from './TimelineFilters.tsx';
import { TimelineTable } from './TimelineTable.tsx';
import { UndatedList } from './UndatedList.tsx';
import './timeline.css';

interface Props {
  readonly timeline: CaseTimeline;
  readonly onOpen: OpenFromCase;
}

const SHAPES = ['drawing', 'table'] as const;

export type OpenRow = (row: ShownRow, where: Where) => void;

const ALL: TimelineFilter = { source: null, claim: null, kinds: new Set(MARK_KINDS), onlyProblems: false };

/** The timeline as a drawing or as a table, narrowed down to what is asked for. */
export function TimelineView({ timeline, onOpen }: Props) {
  const { call } = useLibrary();
  const { attempt } = useCase();
  const [filter, setFilter] = useState(ALL);
  const [leading, lead] = useRemembered<Calendar>(
    'timeline-calendar',
    (kept) => CALENDARS.find((one) => one === kept) ?? 'gregorian',
  );
  const [asTable, showAsTable] = useRemembered('timeline-table', (kept) => kept === true);
  const { dated, undated } = useMemo(() => shownRows(timeline, filter), [timeline, filter]);
  const extent = useMemo(() => extentOf(dated.flatMap(({ marks }) => marks)), [dated]);

  const open: OpenRow = (row, where) => {
    const opening = targetOf(call, row).then((target) => target && onOpen(target, where));
    attempt(opening);
  };
  const shownAs = (
    <ChoiceRow
      label="Shown as"
      values={SHAPES}
      value={asTable ? 'table' : 'drawing'}
      onValue={(shape) => showAsTable(shape === 'table')}
      renderValue={(shape) => (shape === 'table' ? 'Table' : 'Drawing')}
    />
  );
  return (
    <>
      <TimelineFilters
        timeline={timeline}
        filter={filter}
        onFilter={setFilter}
        leading={leading}
        onLead={lead}
      />
      {extent === null ? (
        <p className="page__none">Nothing of this has a time.</p>
      ) : asTable ? (
        <TimelineTable rows={dated} leading={leading} onOpen={open} shownAs={shownAs} />
      ) : (
        <TimelineChart rows={dated} extent={extent} leading={leading} onOpen={open} shownAs={shownAs} />
      )}
      {undated.length > 0 && (
        <PageSection
          title="Without a date"
          count={undated.length.toLocaleString('en')}
          hint="Nothing says when these happened, were said or appeared."
        >
          <UndatedList rows={undated} onOpen={open} />
        </PageSection>
      )}
    </>
  );
}
