import type { TextRange } from '../text-range.ts';

/** One of two layouts of the same text, to those who keep them together. Offsets are canonical, and may be broken. */
export interface Side {
  /** What stands at the reading line, 0 where all begins; null where nobody can tell. */
  offsetAtLine(): number | null;
  /** Brings an offset to the reading line. */
  bring(offset: number): void;
  /** Marks a range for a moment, so that the eye finds it. */
  flash(range: TextRange): void;
  /** Answers a function that ends it. `onTouched` hears of whatever a person does to move it. */
  listen(onScroll: () => void, onTouched: () => void): () => void;
}

/** The reading line, from the top of the view, in parts of its height. */
export const READING_LINE = 0.25;

const TOUCHES = ['wheel', 'pointerdown', 'keydown', 'touchstart'] as const;

/** For a side that is an element, or the document of a frame. */
export function listenTo(
  target: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>,
  onScroll: () => void,
  onTouched: () => void,
): () => void {
  target.addEventListener('scroll', onScroll, { passive: true });
  for (const name of TOUCHES) target.addEventListener(name, onTouched, { passive: true });
  return () => {
    target.removeEventListener('scroll', onScroll);
    for (const name of TOUCHES) target.removeEventListener(name, onTouched);
  };
}
