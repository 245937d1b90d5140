import { pointAt } from './text-range.ts';

/** A line on the screen where a caret stands, in pixels of the window. */
export interface CaretLine {
  readonly x: number;
  readonly top: number;
  readonly height: number;
}

/**
 * Where a caret stands at a canonical offset. Where a line wraps there are two places: an `end` stands after the letter
 * before it, a `start` before the letter after it. Null when the block is not drawn.
 */
export function caretLineAt(root: Element, offset: number, edge: 'start' | 'end'): CaretLine | null {
  const point = pointAt(root, offset, edge);
  return point && caretLineOf(point.node, point.offset, edge);
}

/** The same for a point of the page. */
export function caretLineOf(node: Node, offset: number, edge: 'start' | 'end'): CaretLine | null {
  const letter = letterRect(node, edge === 'start' ? offset : offset - 1);
  const spot = rectsOf(node, offset, offset).at(edge === 'start' ? -1 : 0);
  if (!letter) return spot ? { x: spot.left, top: spot.top, height: spot.height } : null;
  const { top, height } = letter;
  const isOnLine = spot !== undefined && Math.abs(spot.top - top) < height / 2;
  return { x: isOnLine ? spot.left : outerSide(node, letter, edge), top, height };
}

function letterRect(node: Node, index: number): DOMRect | undefined {
  const length = node.nodeValue?.length ?? 0;
  return index < 0 || index >= length ? undefined : rectsOf(node, index, index + 1).at(-1);
}

function rectsOf(node: Node, from: number, to: number): readonly DOMRect[] {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return [...range.getClientRects()];
}

function outerSide(node: Node, { left, right }: DOMRect, edge: 'start' | 'end'): number {
  const element = node instanceof Element ? node : node.parentElement;
  const isRightToLeft = element !== null && getComputedStyle(element).direction === 'rtl';
  return isRightToLeft === (edge === 'start') ? right : left;
}
