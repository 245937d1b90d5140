import { ChevronLeft, ChevronRight, TriangleAlert } from 'lucide-react';
import { type Bar, barOf, type Mark } from './marks.ts';
import type { ShownRow } from './shown-rows.ts';
import type { TimeWindow } from './time-window.ts';
import './marks.css';
import './row-words.css';

interface Props {
  readonly row: ShownRow;
  readonly window: TimeWindow;
  /** Pixels. */
  readonly width: number;
}

/** What a row of the drawing shows: what it is, and its times where they lie. */
export function RowMarks({ row: { title, by, marks, problems }, window, width }: Props) {
  const drawn = marks.flatMap((mark) => {
    const bar = width === 0 ? null : barOf(mark, window, width);
    return bar ? [{ mark, bar }] : [];
  });
  return (
    <>
      <span className="timeline-words">
        <span className="timeline-title">
          {problems.length > 0 && <TriangleAlert aria-hidden size={13} className="timeline-problem-sign" />}
          <bdi className="timeline-name">{title}</bdi>
        </span>
        {by !== null && (
          <span className="timeline-by" dir="auto">
            {by}
          </span>
        )}
      </span>
      <span className="timeline-track">
        {width > 0 && <Beyond marks={marks} window={window} />}
        {drawn.length > 1 && <Between bars={drawn.map(({ bar }) => bar)} />}
        {drawn.map(({ mark, bar }) => (
          <DrawnMark key={`${mark.what} ${mark.date}`} mark={mark} bar={bar} />
        ))}
      </span>
    </>
  );
}

/** From the first time of a row to its last. */
function Between({ bars }: { bars: readonly Bar[] }) {
  const middles = bars.map(({ start, width }) => start + width / 2);
  const from = Math.min(...middles);
  return (
    <span
      className="timeline-between"
      style={{ insetInlineStart: from, inlineSize: Math.max(...middles) - from }}
    />
  );
}

/** Says on which side there is more, of what is out of view. */
function Beyond({ marks, window }: Pick<ShownRow, 'marks'> & Pick<Props, 'window'>) {
  const isBefore = marks.some(({ to }) => to !== null && to <= window.from);
  const isAfter = marks.some(({ from }) => from !== null && from >= window.to);
  return (
    <>
      {isBefore && <ChevronLeft size={12} className="timeline-beyond" data-side="before" />}
      {isAfter && <ChevronRight size={12} className="timeline-beyond" data-side="after" />}
    </>
  );
}

function DrawnMark({ mark, bar }: { mark: Mark; bar: Bar }) {
  const { start, width, fadeStart, fadeEnd, isDay } = bar;
  const fading = `linear-gradient(to right, transparent, #000 ${fadeStart}px, #000 calc(100% - ${fadeEnd}px), transparent)`;
  return (
    <>
      {isDay ? (
        <span className="timeline-sign" data-kind={mark.what} style={{ insetInlineStart: start }} />
      ) : (
        <span
          className="timeline-bar"
          data-kind={mark.what}
          style={{
            insetInlineStart: start,
            inlineSize: width,
            ...(fadeStart > 0 || fadeEnd > 0 ? { maskImage: fading } : {}),
          }}
        />
      )}
      {mark.doubtful && (
        <span
          className="timeline-doubt"
          data-kind={mark.what}
          style={{ insetInlineStart: start + width + (isDay ? 7 : 2) }}
        >
          ?
        </span>
      )}
    </>
  );
}
