import {
  $findMatchingParent,
  $isElementNode,
  $isRootNode,
  $isRootOrShadowRoot,
  type ElementNode,
  type PointType,
} from 'lexical';

/** The block of the note, or of a cell, in which a point stands; null where it is no element, as a quotation is none. */
export function $blockAt(point: PointType): ElementNode | null {
  const container = point.getNode();
  // A selection of everything may begin between two blocks.
  const node = $isRootNode(container) ? container.getChildAtIndex(point.offset) : container;
  if (node === null) return null;
  return $findMatchingParent(
    node,
    (parent): parent is ElementNode =>
      $isElementNode(parent) && !parent.isInline() && $isRootOrShadowRoot(parent.getParent()),
  );
}
