import { type KeyboardEvent, type MouseEvent, type ReactNode, useId, useRef, useState } from 'react';
import type { Calendar } from '#shared/edtf/names.ts';
import { type Where, whereAsked } from '../../bridge/where-to-open.ts';
import { useScrolledRows } from '../../ui/use-scrolled-rows.ts';
import { extentOf } from './marks.ts';
import { rowInWords } from './row-in-words.ts';
import { RowDetails } from './RowDetails.tsx';
import { RowMarks } from './RowMarks.tsx';
import type { ShownRow } from './shown-rows.ts';
import { TimelineAxis } from './TimelineAxis.tsx';
import { TimelineLines } from './TimelineLines.tsx';
import { TimelineTools } from './TimelineTools.tsx';
import type { TimeWindow } from './time-window.ts';
import type { OpenRow } from './TimelineView.tsx';
import { useTimeWindow } from './use-time-window.ts';
import { useWidth } from './use-width.ts';

interface Props {
  readonly rows: readonly ShownRow[];
  readonly extent: TimeWindow;
  readonly leading: Calendar;
  readonly onOpen: OpenRow;
  /** The way to the table. */
  readonly shownAs: ReactNode;
}

/** In pixels; `timeline.css` draws rows of exactly this height. */
const ROW_HEIGHT = 38;

/** Everything on one axis, a row for each; only the rows in view are drawn. */
export function TimelineChart({ rows, extent, leading, onOpen, shownAs }: Props) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const track = useRef<HTMLDivElement>(null);
  const width = useWidth(track);
  const time = useTimeWindow(extent, track);
  const { first, end, page, reveal } = useScrolledRows(box, ROW_HEIGHT, rows.length);
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const found = rows.findIndex(({ key }) => key === activeKey);
  const active = rows[found] ?? null;

  const activate = (index: number) => {
    const row = rows[index];
    if (!row) return;
    setActiveKey(row.key);
    reveal(index);
    const days = extentOf(row.marks);
    if (days) time.reveal(days);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && active) onOpen(active, whereAsked(event));
    else if (!time.press(event, active ? extentOf(active.marks) : null)) {
      const next = stepTo(event.key, found, page, rows.length);
      if (next === null) return;
      activate(next);
    }
    event.preventDefault();
  };
  const indexAt = ({ target }: MouseEvent): number => {
    const option = target instanceof Element ? target.closest<HTMLElement>('[role="option"]') : null;
    return Number(option?.dataset['index'] ?? -1);
  };
  const wasDragged = () =>
    box.current?.closest<HTMLElement>('[data-timeline]')?.dataset['dragged'] === 'true';
  const openAt = (event: MouseEvent, where: Where) => {
    const row = rows[indexAt(event)];
    if (row) onOpen(row, where);
  };

  return (
    <>
      <TimelineTools time={time}>{shownAs}</TimelineTools>
      <div className="timeline" data-timeline dir="ltr">
        <TimelineAxis leading={leading} window={time.window} width={width} />
        <div
          ref={box}
          className="timeline-rows"
          role="listbox"
          aria-label="On the timeline"
          aria-describedby={`${id}-keys`}
          tabIndex={0}
          aria-activedescendant={found >= first && found < end ? `${id}-${found}` : undefined}
          onKeyDown={press}
          onFocus={() => found < 0 && activate(0)}
          onClick={(event) => {
            if (!wasDragged()) activate(indexAt(event));
          }}
          onDoubleClick={(event) => openAt(event, whereAsked(event))}
          onAuxClick={(event) => event.button === 1 && openAt(event, 'tab')}
        >
          <div className="timeline-all" role="presentation" style={{ blockSize: rows.length * ROW_HEIGHT }}>
            <TimelineLines track={track} leading={leading} window={time.window} width={width} />
            {rows.slice(first, end).map((row, offset) => {
              const index = first + offset;
              return (
                // The list takes the keys and the clicks for all of its rows.
                <div
                  key={row.key}
                  id={`${id}-${index}`}
                  className="timeline-row"
                  role="option"
                  aria-selected={index === found}
                  aria-label={rowInWords(row, leading)}
                  aria-posinset={index + 1}
                  aria-setsize={rows.length}
                  data-index={index}
                  data-lane={row.item === null || undefined}
                  style={{ insetBlockStart: index * ROW_HEIGHT }}
                >
                  <RowMarks row={row} window={time.window} width={width} />
                </div>
              );
            })}
          </div>
        </div>
      </div>
      <p id={`${id}-keys`} className="timeline-keys">
        Arrows walk and move in time, + and − go nearer and farther, 0 shows everything, Enter opens the
        place. Ctrl and the wheel zoom; dragging moves.
      </p>
      {active && <RowDetails row={active} leading={leading} onOpen={onOpen} />}
    </>
  );
}

function stepTo(key: string, from: number, page: number, count: number): number | null {
  const step = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page }[key];
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return step === undefined ? null : Math.max(0, Math.min(from + step, count - 1));
}
