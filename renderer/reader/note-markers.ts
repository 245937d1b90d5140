import { draw, isUndrawn } from './drawn/draw.ts';

/** Stands for the footnote of a marker that no note answers. */
export const NO_NOTE = -1;

export function noteOfMarker(marker: Element): number {
  return Number(marker.getAttribute('data-note'));
}

/** The markers in the order of the text, and the leaves that are not drawn but have some. */
function placesOfMarkers(root: Element): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-note], [data-undrawn="markers"]')];
}

/**
 * The marker after the place that has the focus or the selection, else after the start of `topRow`;
 * the first one again after the last.
 */
export function nextMarker(root: Element, topRow: Element | null): HTMLElement | null {
  const places = placesOfMarkers(root);
  const from = placeOfAttention(root) ?? topRow;
  const next = (from && places.find((place) => isAfter(from, place))) ?? places[0] ?? null;
  if (!next || !isUndrawn(next)) return next;
  draw(next);
  return next.querySelector<HTMLElement>('[data-note]');
}

function placeOfAttention(root: Element): Node | null {
  const { activeElement } = root.ownerDocument;
  if (activeElement && activeElement !== root && root.contains(activeElement)) return activeElement;
  const node = root.ownerDocument.getSelection()?.focusNode ?? null;
  return node && node !== root && root.contains(node) ? node : null;
}

function isAfter(from: Node, marker: Element): boolean {
  return from !== marker && (from.compareDocumentPosition(marker) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
