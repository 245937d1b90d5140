import type { RefObject } from 'react';
import type { Calendar } from '#shared/edtf/names.ts';
import { ticksOf } from './ticks.ts';
import type { TimeWindow } from './time-window.ts';

interface Props {
  /** What is measured: as wide as the rows are beside their words. */
  readonly track: RefObject<HTMLDivElement | null>;
  readonly leading: Calendar;
  readonly window: TimeWindow;
  /** Pixels. */
  readonly width: number;
}

/** Lines behind all rows, where a step of the calendar that leads begins. */
export function TimelineLines({ track, leading, window, width }: Props) {
  const perDay = width / (window.to - window.from);
  return (
    <div className="timeline-lines" aria-hidden>
      <div ref={track} className="timeline-track">
        {ticksOf(leading, window, width).map(({ at }) => (
          <span
            key={at}
            className="timeline-line"
            style={{ insetInlineStart: (at - window.from) * perDay }}
          />
        ))}
      </div>
    </div>
  );
}
