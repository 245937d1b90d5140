import { type KeyboardEvent, type PointerEvent, type RefObject, useCallback, useEffect, useRef } from 'react';
import { caretLineAt } from '../caret-rect.ts';
import { canonicalOffset } from '../text-range.ts';
import { useOverText } from '../use-over-text.ts';
import type { Edge } from './range-edges.ts';

interface Props {
  readonly root: RefObject<HTMLElement | null>;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly edge: Edge;
  /** Canonical offset of the edge. */
  readonly offset: number;
  /** Length of the text that the offset counts in. */
  readonly length: number;
  /** The words at the edge, for the ear. */
  readonly words: string;
  readonly onDrag: (edge: Edge, offset: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** A handle at one end of a range, to be dragged, or moved with the keys. */
export function RangeHandle({ root, scroller, edge, offset, length, words, onDrag, onKeyDown }: Props) {
  const measure = useCallback(
    () => root.current && caretLineAt(root.current, offset, edge),
    [root, offset, edge],
  );
  const place = useOverText(root, scroller, measure);
  /** From where it was taken hold of to the line that it stands on, in pixels. */
  const hold = useRef<{ readonly x: number; readonly y: number } | null>(null);

  const handle = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place && !hold.current) handle.current?.scrollIntoView({ block: 'nearest' });
  }, [place]);

  const take = (event: PointerEvent<HTMLElement>) => {
    const line = measure();
    if (!line || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    hold.current = { x: line.x - event.clientX, y: line.top + line.height / 2 - event.clientY };
  };
  const drag = ({ clientX, clientY }: PointerEvent) => {
    if (!hold.current || !root.current) return;
    const at = offsetUnder(root.current, clientX + hold.current.x, clientY + hold.current.y);
    if (at !== null) onDrag(edge, at);
  };
  const drop = () => {
    hold.current = null;
  };
  return (
    <div
      ref={handle}
      role="slider"
      tabIndex={0}
      className={`range-handle range-handle-${edge}`}
      data-edge={edge}
      aria-label={edge === 'start' ? 'Start of the passage' : 'End of the passage'}
      aria-valuemin={0}
      aria-valuemax={length}
      aria-valuenow={offset}
      aria-valuetext={words}
      style={place ? { left: place.left, top: place.top, height: place.height } : UNPLACED}
      onPointerDown={take}
      onPointerMove={drag}
      onPointerUp={drop}
      onPointerCancel={drop}
      onKeyDown={onKeyDown}
    >
      <span className="range-handle-knob" />
    </div>
  );
}

/** Hidden, it could not take the focus. */
const UNPLACED = { opacity: 0 };

function offsetUnder(root: HTMLElement, x: number, y: number): number | null {
  const caret = document.caretPositionFromPoint(x, y);
  if (!caret || !root.contains(caret.offsetNode)) return null;
  return canonicalOffset(root, caret.offsetNode, caret.offset, 'start');
}
