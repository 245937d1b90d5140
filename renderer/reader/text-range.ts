import { blockAt, endOf, startOf, textPlaces } from './drawn/draw.ts';
import { PICTURE_SIGN } from '#shared/text/picture-sign.ts';

/** A range of the canonical text, in UTF-16 code units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * The elements that hold a block's text, and nothing but its text. Each carries the canonical offset of its first code
 * unit in `data-start`.
 */
const BLOCK_SELECTOR = '[data-start]';

/**
 * The canonical range of a DOM range, or null when it covers no words. Offsets hold only because every block
 * element contains exactly its block's text. A boundary between blocks moves to the nearest block inside the range.
 */
export function canonicalRange(root: Element, range: Range, text: string): TextRange | null {
  const start = canonicalOffset(root, range.startContainer, range.startOffset, 'start');
  const end = canonicalOffset(root, range.endContainer, range.endOffset, 'end');
  if (start === null || end === null || start >= end) return null;
  return trimmedRange(text, { start, end });
}

/** The canonical offset of a DOM point. Outside of all blocks, that of the nearest block inside a range with this edge. */
export function canonicalOffset(
  root: Element,
  node: Node,
  offset: number,
  edge: 'start' | 'end',
): number | null {
  const block = closestElement(node)?.closest(BLOCK_SELECTOR);
  if (block && root.contains(block)) return startOf(block) + lengthBefore(block, node, offset);
  const point = node.ownerDocument?.createRange();
  if (!point) return null;
  point.setStart(node, offset);
  const places = textPlaces(root);
  if (edge === 'start') {
    const next = places.find((element) => point.comparePoint(element, 0) >= 0);
    return next ? startOf(next) : null;
  }
  const last = places.findLast((element) => point.comparePoint(element, element.childNodes.length) <= 0);
  return last ? endOf(last) : null;
}

/**
 * The range without white space and pictures at its ends, and never through the middle of a surrogate pair; null when nothing is left.
 * A triple click ends at the start of the following block, so the line feed between blocks goes here too.
 */
export function trimmedRange(text: string, range: TextRange): TextRange | null {
  let { start, end } = range;
  if (isInsidePair(text, start)) start -= 1;
  if (isInsidePair(text, end)) end += 1;
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  return start < end ? { start, end } : null;
}

/** Selects the range on the screen, as if it had been dragged over from its start. */
export function selectRange(root: Element, range: TextRange): void {
  const from = pointAt(root, range.start, 'start');
  const to = pointAt(root, range.end, 'end');
  if (from && to) document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

/** The DOM point of a canonical offset; null where there is no block. */
export function pointAt(
  root: Element,
  offset: number,
  edge: 'start' | 'end',
): { readonly node: Node; readonly offset: number } | null {
  const block = blockAt(root, offset);
  return block ? pointInBlock(block, offset - startOf(block), edge) : null;
}

/**
 * The DOM point of an offset within one block element. Between two text nodes a start belongs to the
 * following one and an end to the preceding one, so that a range never covers an element it has no text of.
 */
export function pointInBlock(
  block: Element,
  offset: number,
  edge: 'start' | 'end',
): { readonly node: Node; readonly offset: number } {
  const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let passed = 0;
  let last: Node | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node.nodeValue ?? '';
    const within = offset - passed;
    if (edge === 'start' ? within < length : within <= length) return { node, offset: within };
    passed += length;
    last = node;
  }
  return last ? { node: last, offset: last.nodeValue?.length ?? 0 } : { node: block, offset: 0 };
}

function lengthBefore(block: Element, node: Node, offset: number): number {
  const before = block.ownerDocument.createRange();
  before.setStart(block, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}

function closestElement(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}

function isInsidePair(text: string, offset: number): boolean {
  return /[\uD800-\uDBFF]/.test(text.charAt(offset - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(offset));
}

function isSpace(text: string, offset: number): boolean {
  return /\s/.test(text.charAt(offset)) || text.charAt(offset) === PICTURE_SIGN;
}
