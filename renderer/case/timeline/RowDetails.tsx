import { TriangleAlert } from 'lucide-react';
import type { Calendar } from '#shared/edtf/names.ts';
import { opensBy } from '../../bridge/opens-by.ts';
import { Button } from '../../ui/Button.tsx';
import { RowDates } from './RowDates.tsx';
import type { ShownRow } from './shown-rows.ts';
import type { OpenRow } from './TimelineView.tsx';
import './row-words.css';

interface Props {
  readonly row: ShownRow;
  readonly leading: Calendar;
  readonly onOpen: OpenRow;
}

/** What the chosen row is, its times in three calendars, and what cannot be as it is dated. */
export function RowDetails({ row, leading, onOpen }: Props) {
  const { title, by, problems, item, source } = row;
  const isHeld = item !== null && (item.place !== null || item.documentId !== null);
  return (
    <section className="timeline-details" aria-label="Chosen on the timeline">
      <div className="page__line">
        <h2 className="page__heading">
          <bdi>{title}</bdi>
        </h2>
        {(isHeld || source !== null) && (
          <Button size="s" {...opensBy((where) => onOpen(row, where))}>
            {isHeld ? 'Open the place' : 'Open the source'}
          </Button>
        )}
      </div>
      {by !== null && (
        <p className="timeline-by" dir="auto">
          {by}
        </p>
      )}
      {problems.map((problem) => (
        <p key={problem} className="timeline-problem">
          <TriangleAlert aria-hidden size={14} className="timeline-problem-sign" />
          {problem}
        </p>
      ))}
      <RowDates row={row} leading={leading} />
    </section>
  );
}
