import type { Calendar } from '#shared/edtf/names.ts';
import { CALENDAR_WORDS, CALENDARS } from './row-in-words.ts';
import { ticksOf } from './ticks.ts';
import type { TimeWindow } from './time-window.ts';

/** Pixels of a letter of small print: words that would be cut off by the edge are left out. */
const LETTER = 7;

interface Props {
  readonly leading: Calendar;
  readonly window: TimeWindow;
  /** Pixels. */
  readonly width: number;
}

/** Where the years, months and days of each calendar begin; the one that leads stands next to the rows. */
export function TimelineAxis({ leading, window, width }: Props) {
  const perDay = width / (window.to - window.from);
  return (
    // Each row tells its own dates.
    <div className="timeline-axis" aria-hidden>
      {[...CALENDARS.filter((one) => one !== leading), leading].map((calendar) => (
        <div key={calendar} className="timeline-scale" data-leading={calendar === leading || undefined}>
          <span className="timeline-words">{CALENDAR_WORDS[calendar]}</span>
          <span className="timeline-track">
            {ticksOf(calendar, window, width).map(({ at, words }) => (
              <span
                key={at}
                className="timeline-tick"
                style={{ insetInlineStart: (at - window.from) * perDay }}
              >
                {(at - window.from) * perDay + (words.length + 1) * LETTER < width && words}
              </span>
            ))}
          </span>
        </div>
      ))}
    </div>
  );
}
