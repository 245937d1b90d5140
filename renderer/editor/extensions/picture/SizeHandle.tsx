import { type PointerEvent, useRef } from 'react';

const LEAST = 10;
/** Widths go by steps, so that two pictures are easily made equally wide. */
const STEP = 5;

interface Props {
  /** Told the width while the handle is dragged, in per cent, and null when it is let go. */
  readonly onTry: (width: number | null) => void;
  readonly onSet: (width: number) => void;
}

/** The corner of a picture, by which it is made wider or narrower. Its card does the same from the keyboard. */
export function SizeHandle({ onTry, onSet }: Props) {
  const tried = useRef<number | null>(null);

  const end = () => {
    const width = tried.current;
    tried.current = null;
    if (width === null) return;
    onTry(null);
    onSet(width);
  };
  return (
    <span
      className="picture-size"
      aria-hidden
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
        tried.current = widthAt(event);
        onTry(tried.current);
      }}
      onPointerUp={end}
      onPointerCancel={end}
    />
  );
}

/** A picture stands in the middle, so that it grows to both sides of it. */
function widthAt({ currentTarget, clientX }: PointerEvent<HTMLElement>): number {
  const block = currentTarget.closest('.note-picture')?.getBoundingClientRect();
  if (!block || block.width === 0) return 100;
  const middle = block.left + block.width / 2;
  const share = (200 * Math.abs(clientX - middle)) / block.width;
  return Math.min(100, Math.max(LEAST, Math.round(share / STEP) * STEP));
}
