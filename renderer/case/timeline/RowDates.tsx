import type { Calendar } from '#shared/edtf/names.ts';
import { MarkSign } from './MarkSign.tsx';
import { dateInWords, inCalendars, KIND_WORDS } from './row-in-words.ts';
import type { ShownRow } from './shown-rows.ts';
import './row-words.css';

interface Props {
  readonly row: ShownRow;
  readonly leading: Calendar;
}

/** The times of a row, each in every calendar in which it is known. */
export function RowDates({ row, leading }: Props) {
  return (
    <dl className="timeline-dates">
      {row.marks.map(({ what, date }) => (
        <div key={`${what} ${date}`}>
          <dt>
            <MarkSign kind={what} />
            {KIND_WORDS[what]}
          </dt>
          {inCalendars(date, leading).map((line) => (
            <dd key={line.calendar} className="timeline-date">
              {dateInWords(line)}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
