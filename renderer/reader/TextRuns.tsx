import { Fragment, type ReactNode } from 'react';
import { clockTime } from '#shared/text/clock-time.ts';
import { shownSigns } from '../ui/shown-signs.tsx';
import { useElementIds } from './element-ids.ts';
import { holdMarkers } from './hold-markers.ts';
import { NO_NOTE } from './note-markers.ts';
import type { Piece, Run } from './pieces.ts';
import { percent } from './recognition/recognition-words.ts';

/** Words of which a machine was less sure than this are marked. */
const DOUBTFUL = 0.75;

/** Only these are shown as links. Following one copies its address; the window itself goes nowhere. */
const WEB_ADDRESS = /^(https?|ftp|mailto):/i;

/** The runs of one block. `blockStart` is its canonical offset. Draws the runs' texts and not a character more. */
export function TextRuns({ runs, blockStart }: { runs: readonly Run[]; blockStart: number }) {
  return holdMarkers(runs).map(({ key, held, run }) => {
    const drawn = <DrawnRun run={run} blockStart={blockStart} />;
    if (held === null) return <Fragment key={key}>{drawn}</Fragment>;
    return (
      <span key={key} className="marker-hold">
        {held}
        {drawn}
      </span>
    );
  });
}

function DrawnRun({ run, blockStart }: { run: Run; blockStart: number }) {
  const pieces = run.pieces.map((piece) => (
    <PieceText key={`${piece.start}+${piece.text.length}`} piece={piece} />
  ));
  if (run.marker) {
    return (
      <Marker footnote={run.marker.footnote} start={blockStart + run.marker.start}>
        {pieces}
      </Marker>
    );
  }
  if (!run.link || !WEB_ADDRESS.test(run.link.href)) return pieces;
  return (
    <a
      className="text-link"
      href={run.link.href}
      rel="noreferrer"
      title={run.link.href}
      data-address={run.link.href}
      draggable={false}
    >
      {pieces}
    </a>
  );
}

function Marker({ footnote, start, children }: { footnote: number; start: number; children: ReactNode }) {
  const ids = useElementIds();
  const id = ids.marker(start);
  const missing = footnote === NO_NOTE;
  return (
    <a
      id={id}
      className={missing ? 'note-marker note-marker-orphan' : 'note-marker'}
      role="doc-noteref"
      href={`#${missing ? id : ids.note(footnote)}`}
      {...(missing ? { title: 'No note in this document' } : { 'aria-describedby': ids.noteText(footnote) })}
      data-note={footnote}
      draggable={false}
    >
      {children}
    </a>
  );
}

function PieceText({ piece }: { piece: Piece }) {
  let text: ReactNode = shownSigns(piece.text);
  if (piece.page)
    text = (
      <span
        className="page-mark"
        data-page={piece.page.page}
        {...(piece.page.confidence === undefined ? {} : { 'data-sure': percent(piece.page.confidence) })}
      >
        {text}
      </span>
    );
  if (piece.time)
    text = (
      <time
        className="time-mark"
        dateTime={`PT${piece.time.seconds}S`}
        data-time={clockTime(piece.time.seconds)}
      >
        {text}
      </time>
    );
  if (piece.recognized && piece.recognized.confidence < DOUBTFUL && text !== '') {
    const sure = `read by machine, ${percent(piece.recognized.confidence)} sure`;
    text = (
      <span className="doubtful" title={sure} aria-description={sure}>
        {text}
      </span>
    );
  }
  if (piece.code) text = <code>{text}</code>;
  if (piece.emphasis) text = <em>{text}</em>;
  if (piece.strong) text = <strong>{text}</strong>;
  if (piece.language) {
    text = (
      <span lang={piece.language.language} dir={piece.language.direction}>
        {text}
      </span>
    );
  }
  return text;
}
