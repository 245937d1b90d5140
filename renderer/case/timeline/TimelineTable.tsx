import { TriangleAlert } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import type { Calendar } from '#shared/edtf/names.ts';
import { opensBy } from '../../bridge/opens-by.ts';
import { Button } from '../../ui/Button.tsx';
import { useLines } from '../../ui/use-lines.ts';
import { RowDates } from './RowDates.tsx';
import type { ShownRow } from './shown-rows.ts';
import type { OpenRow } from './TimelineView.tsx';
import './row-words.css';

interface Props {
  readonly rows: readonly ShownRow[];
  readonly leading: Calendar;
  readonly onOpen: OpenRow;
  /** The way to the drawing. */
  readonly shownAs: ReactNode;
}

/** Drawn at first, and more at a time: a table of thousands of rows would be long in coming. */
const STEP = 200;

/** The same as the drawing tells, in words; the arrows walk from row to row. */
export function TimelineTable({ rows, leading, onOpen, shownAs }: Props) {
  const body = useRef<HTMLTableSectionElement>(null);
  const lines = useLines(body);
  const [most, setMost] = useState(STEP);
  const shown = rows.slice(0, most);
  return (
    <div className="timeline-table">
      <div className="timeline-tools">{shownAs}</div>
      <table>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">When</th>
          </tr>
        </thead>
        <tbody ref={body} {...lines.box}>
          {shown.map((row, index) => (
            <tr key={row.key}>
              <th scope="row">
                <button
                  type="button"
                  className="page__go"
                  {...lines.line(index, shown.length)}
                  {...opensBy((where) => onOpen(row, where))}
                >
                  <bdi className="timeline-table-title">{row.title}</bdi>
                  {row.by !== null && (
                    <span className="timeline-by" dir="auto">
                      {row.by}
                    </span>
                  )}
                </button>
                {row.problems.map((problem) => (
                  <p key={problem} className="timeline-problem">
                    <TriangleAlert aria-hidden size={14} className="timeline-problem-sign" />
                    {problem}
                  </p>
                ))}
              </th>
              <td>
                <RowDates row={row} leading={leading} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shown.length && (
        <Button size="s" variant="quiet" className="page__more" onClick={() => setMost(most + STEP)}>
          Show {Math.min(STEP, rows.length - most)} more of {rows.length.toLocaleString('en')}
        </Button>
      )}
    </div>
  );
}
