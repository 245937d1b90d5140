import { type PointerEvent, useRef } from 'react';

interface Dragging {
  readonly onMove: (dx: number, dy: number) => void;
  /** The pointer moves over it without a button. */
  readonly onHover: (event: PointerEvent) => void;
  /** A click: it was let go where it was pressed. */
  readonly onClick: (event: PointerEvent) => void;
}

/** Pixels that a hand trembles while it clicks. */
const STILL = 4;

/** Tells what is dragged from what is clicked. */
export function useDragged({ onMove, onHover, onClick }: Dragging) {
  const held = useRef<{ x: number; y: number; moved: boolean } | null>(null);
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      held.current = { x: event.clientX, y: event.clientY, moved: false };
    },
    onPointerMove: (event: PointerEvent) => {
      const from = held.current;
      if (from === null) {
        onHover(event);
        return;
      }
      const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
      if (!from.moved && Math.hypot(dx, dy) < STILL) return;
      held.current = { x: event.clientX, y: event.clientY, moved: true };
      onMove(dx, dy);
    },
    onPointerUp: (event: PointerEvent) => {
      const from = held.current;
      held.current = null;
      if (from && !from.moved) onClick(event);
    },
    onPointerCancel: () => {
      held.current = null;
    },
  };
}
