/** Asks for a leaf to be drawn at once; it hears it. */
export const DRAW = 'ibid-draw';
/** Told at the text after leaves were drawn: what is painted over them has to be painted again. */
export const DRAWN = 'ibid-drawn';

const DRAWN_BLOCK = '[data-start]';
const UNDRAWN_LEAF = '[data-undrawn]';

/**
 * Where the text has its words: the elements of the blocks that are drawn, and the leaves that are not, in the order of the
 * canonical text.
 */
export function textPlaces(root: Element): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(`${DRAWN_BLOCK}, ${UNDRAWN_LEAF}`)];
}

/** Canonical offset at which a place of the text begins. */
export function startOf(place: Element): number {
  return Number(place.getAttribute('data-start') ?? place.getAttribute('data-from'));
}

export function endOf(place: Element): number {
  const to = isUndrawn(place) ? place.getAttribute('data-to') : null;
  return to === null ? startOf(place) + (place.textContent?.length ?? 0) : Number(to);
}

/** The element of the block that the offset lies in, drawn if it was not; null where the text has no block. */
export function blockAt(root: Element, offset: number): HTMLElement | null {
  const places = textPlaces(root);
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const place = places[middle];
    if (place && startOf(place) <= offset) low = middle;
    else high = middle - 1;
  }
  const found = places[low];
  if (!found || !isUndrawn(found)) return found ?? null;
  const blocks = drawnBlocks(found);
  return blocks.findLast((block) => startOf(block) <= offset) ?? blocks[0] ?? null;
}

/** The block before or after this one, drawn if it was not. */
export function neighbourOf(root: Element, block: Element, step: 1 | -1): HTMLElement | null {
  const places: readonly Element[] = textPlaces(root);
  const next = places[places.indexOf(block) + step];
  return next instanceof HTMLElement ? edgeOf(next, step === 1 ? 'first' : 'last') : null;
}

/** The first or the last block of the text. */
export function edgeBlock(root: Element, edge: 'first' | 'last'): HTMLElement | null {
  const place = textPlaces(root).at(edge === 'first' ? 0 : -1);
  return place ? edgeOf(place, edge) : null;
}

export function isUndrawn(place: Element): boolean {
  return place.hasAttribute('data-undrawn');
}

/** Draws the leaf; nothing else of the page changes before it is done. */
export function draw(leaf: Element): void {
  leaf.dispatchEvent(new Event(DRAW));
}

function edgeOf(place: HTMLElement, edge: 'first' | 'last'): HTMLElement | null {
  return isUndrawn(place) ? (drawnBlocks(place).at(edge === 'first' ? 0 : -1) ?? null) : place;
}

function drawnBlocks(leaf: Element): readonly HTMLElement[] {
  draw(leaf);
  return [...leaf.querySelectorAll<HTMLElement>(DRAWN_BLOCK)];
}
