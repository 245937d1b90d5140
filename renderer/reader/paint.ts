import { HIGHLIGHT_COLOURS, type HighlightColour } from '#shared/model/colour.ts';
import type { Block } from '#shared/model/text.ts';
import { partsOf } from './canonical-text.ts';
import { startOf } from './drawn/draw.ts';
import { pointInBlock, type TextRange } from './text-range.ts';

/** A highlight in its colour, and the line that tells where it lies beneath another. */
export type HighlightMark = `ibid-${'highlight' | 'beneath'}-${HighlightColour}`;

/** How a stretch of text can be marked. Drawn by `::highlight()` rules, so the text itself stays untouched. */
export type Mark =
  | HighlightMark
  | 'ibid-linked'
  | 'ibid-stated'
  | 'ibid-quoted'
  | 'ibid-found'
  | 'ibid-found-here'
  | 'ibid-target'
  /** The range that a passage is being given. */
  | 'ibid-edited';

/** Later marks lie over earlier ones. */
const ORDER: readonly Mark[] = [
  'ibid-linked',
  'ibid-stated',
  'ibid-quoted',
  ...HIGHLIGHT_COLOURS.map((colour) => `ibid-highlight-${colour}` as const),
  ...HIGHLIGHT_COLOURS.map((colour) => `ibid-beneath-${colour}` as const),
  'ibid-found',
  'ibid-target',
  'ibid-found-here',
  'ibid-edited',
];

/** Marks these ranges of the text and no others of it. Does nothing where the platform has no highlights of this kind. */
export function paint(
  root: Element,
  blocks: readonly Block[],
  mark: Mark,
  ranges: readonly TextRange[],
): void {
  paintAll(root, blocks, new Map([[mark, ranges]]));
}

/** The same for several marks, which looks for the blocks only once: a text may have tens of thousands. */
export function paintAll(
  root: Element,
  blocks: readonly Block[],
  marks: ReadonlyMap<Mark, readonly TextRange[]>,
): void {
  if (!canPaint()) return;
  const isEmpty = [...marks.values()].every((ranges) => ranges.length === 0);
  const elements: ReadonlyMap<number, Element> = isEmpty ? new Map() : blockElements(root);
  for (const [mark, ranges] of marks) {
    paintRanges(
      root,
      mark,
      ranges.flatMap((range) => domRanges(elements, blocks, range)),
    );
  }
}

/**
 * What each text on the screen has marked. The page has one highlight for a mark, which the texts that are open side by
 * side share: each takes away and adds its own ranges alone.
 */
const painted = new Map<Mark, Map<Element, readonly AbstractRange[]>>();

/** `owner` is an element of the text, the same one every time that this mark is painted in it. */
export function paintRanges(owner: Element, mark: Mark, ranges: readonly AbstractRange[]): void {
  if (!canPaint()) return;
  const owners = painted.get(mark) ?? new Map<Element, readonly AbstractRange[]>();
  painted.set(mark, owners);
  const highlight = CSS.highlights.get(mark) ?? new Highlight();
  for (const range of owners.get(owner) ?? []) highlight.delete(range);
  for (const range of ranges) highlight.add(range);
  if (ranges.length === 0) owners.delete(owner);
  else owners.set(owner, ranges);
  if (highlight.size === 0) {
    CSS.highlights.delete(mark);
    return;
  }
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
