import type { OriginalPage } from '#shared/model/original.ts';

/** In CSS pixels, from the top left of all pages. */
export interface PageBox {
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface PageLayout {
  readonly boxes: readonly PageBox[];
  readonly width: number;
  readonly height: number;
}

export const GAP = 16;
/** Wider than this a page is no easier to read; who wants it larger enlarges it. */
const WIDEST = 1100;
const NARROWEST = 80;

export const ZOOMS = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3] as const;

/** The next step; the same where there is none. */
export function zoomed(zoom: number, way: 1 | -1): number {
  const next = way > 0 ? ZOOMS.find((step) => step > zoom) : ZOOMS.findLast((step) => step < zoom);
  return next ?? zoom;
}

/** One page under the other. At a zoom of 1 the widest of them fills the view. */
export function layOut(pages: readonly OriginalPage[], viewWidth: number, zoom: number): PageLayout {
  const widest = Math.max(1, ...pages.map(({ width }) => width));
  const fit = Math.min(WIDEST, Math.max(NARROWEST, viewWidth - 2 * GAP));
  const scale = (fit / widest) * zoom;
  let top = GAP;
  const boxes = pages.map((page) => {
    const box = { top, width: Math.round(page.width * scale), height: Math.round(page.height * scale) };
    top += box.height + GAP;
    return box;
  });
  return { boxes, width: Math.round(widest * scale) + 2 * GAP, height: top };
}

/** Index of the page that stands at a height, or of the one above the gap there. */
export function pageAt({ boxes }: PageLayout, height: number): number {
  let [low, high] = [0, boxes.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((boxes[middle]?.top ?? Infinity) <= height) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** The pages that stand between two heights, those in the middle first: they are looked at. */
export function pagesBetween(layout: PageLayout, top: number, bottom: number): readonly number[] {
  const [first, last] = [pageAt(layout, top), pageAt(layout, bottom)];
  const middle = pageAt(layout, (top + bottom) / 2);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).toSorted(
    (a, b) => Math.abs(a - middle) - Math.abs(b - middle),
  );
}
