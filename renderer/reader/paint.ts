import type { Block } from '#shared/model/text.ts';
import { partsOf } from './canonical-text.ts';
import { pointInBlock, startOf, type TextRange } from './text-range.ts';

/** How a stretch of text can be marked. Drawn by `::highlight()` rules, so the text itself stays untouched. */
export type Mark =
  | 'ibid-highlight'
  | 'ibid-quoted'
  | 'ibid-found'
  | 'ibid-found-here'
  | 'ibid-target'
  | 'ibid-caret';

/** Later marks lie over earlier ones. */
const ORDER: readonly Mark[] = [
  'ibid-quoted',
  'ibid-highlight',
  'ibid-found',
  'ibid-target',
  'ibid-found-here',
  'ibid-caret',
];

/** Marks these ranges and no others. Does nothing where the platform has no highlights of this kind. */
export function paint(
  root: Element,
  blocks: readonly Block[],
  mark: Mark,
  ranges: readonly TextRange[],
): void {
  if (!canPaint()) return;
  const elements: ReadonlyMap<number, Element> = ranges.length === 0 ? new Map() : blockElements(root);
  paintRanges(
    mark,
    ranges.flatMap((range) => domRanges(elements, blocks, range)),
  );
}

export function paintRanges(mark: Mark, ranges: readonly AbstractRange[]): void {
  if (!canPaint()) return;
  if (ranges.length === 0) {
    CSS.highlights.delete(mark);
    return;
  }
  const highlight = new Highlight();
  for (const range of ranges) highlight.add(range);
  highlight.priority = ORDER.indexOf(mark);
  CSS.highlights.set(mark, highlight);
}

/** One range for each block, so that nothing between the blocks is marked. */
function domRanges(
  elements: ReadonlyMap<number, Element>,
  blocks: readonly Block[],
  range: TextRange,
): readonly StaticRange[] {
  return partsOf(blocks, range).flatMap(({ block, start, end }) => {
    const element = elements.get(block.start);
    if (!element) return [];
    return rangeInBlock(element, start, end);
  });
}

export function rangeInBlock(element: Element, start: number, end: number): StaticRange {
  const from = pointInBlock(element, start, 'start');
  const to = pointInBlock(element, end, 'end');
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });
}

function blockElements(root: Element): ReadonlyMap<number, Element> {
  return new Map([...root.querySelectorAll('[data-start]')].map((element) => [startOf(element), element]));
}

function canPaint(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS;
}
