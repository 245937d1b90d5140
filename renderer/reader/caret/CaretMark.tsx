import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import { caretLineAt, caretLineOf } from '../caret-rect.ts';
import { canonicalOffset } from '../text-range.ts';
import { useOverText } from '../use-over-text.ts';
import type { CaretPlace } from './selection-focus.ts';
import './caret.css';

interface Props {
  readonly root: RefObject<HTMLElement | null>;
  readonly scroller: RefObject<HTMLElement | null>;
  /** A new object for every move, so that the caret is seen at once after it. */
  readonly place: CaretPlace;
}

/** The caret of a text that is only read: the platform draws none there. */
export function CaretMark({ root, scroller, place }: Props) {
  const mark = useRef<HTMLSpanElement>(null);
  const measure = useCallback(() => {
    if (!root.current || !place.node.isConnected) return null;
    const line = caretLineOf(place.node, place.offset, 'start');
    if (line) return line;
    // Between two elements nothing can be measured.
    const offset = canonicalOffset(root.current, place.node, place.offset, 'start');
    return offset === null ? null : caretLineAt(root.current, offset, 'end');
  }, [root, place]);
  const drawn = useOverText(root, scroller, measure);
  useLayoutEffect(() => {
    if (!drawn) return;
    mark.current?.scrollIntoView({ block: 'nearest' });
    // Every move begins the blinking anew.
    for (const blinking of mark.current?.getAnimations() ?? []) blinking.currentTime = 0;
  }, [drawn]);
  if (!drawn) return null;
  return (
    <span
      ref={mark}
      className="caret-mark"
      aria-hidden="true"
      style={{ left: drawn.left, top: drawn.top, height: drawn.height }}
    />
  );
}
