import type { PagePicture } from './draw-page.ts';
import type { Box } from './tesseract.ts';

/** A pixel darker than this is ink. */
const INK = 140;

export function isInk(pixel: number | undefined): boolean {
  return (pixel ?? 255) < INK;
}

export function around(a: Box, b: Box): Box {
  return {
    x0: Math.min(a.x0, b.x0),
    y0: Math.min(a.y0, b.y0),
    x1: Math.max(a.x1, b.x1),
    y1: Math.max(a.y1, b.y1),
  };
}

/** The boxes of what hangs together in a strip of a picture. */
export function spotsIn({ width, grey }: PagePicture, strip: Box): readonly Box[] {
  const [across, down] = [strip.x1 - strip.x0, strip.y1 - strip.y0];
  const seen = new Uint8Array(Math.max(0, across * down));
  const isFresh = (at: number): boolean =>
    seen[at] === 0 && isInk(grey[(strip.y0 + Math.floor(at / across)) * width + strip.x0 + (at % across)]);
  const spots: Box[] = [];
  for (let start = 0; start < seen.length; start += 1) {
    if (!isFresh(start)) continue;
    let box: Box = { x0: across, y0: down, x1: 0, y1: 0 };
    const open = [start];
    seen[start] = 1;
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const [x, y] = [at % across, Math.floor(at / across)];
      box = around(box, { x0: x, y0: y, x1: x + 1, y1: y + 1 });
      for (let dy = -1; dy <= 1; dy += 1) {
        for (let dx = -1; dx <= 1; dx += 1) {
          const next = at + dy * across + dx;
          const inside = x + dx >= 0 && x + dx < across && y + dy >= 0 && y + dy < down;
          if (!inside || !isFresh(next)) continue;
          seen[next] = 1;
          open.push(next);
        }
      }
    }
    spots.push({
      x0: strip.x0 + box.x0,
      y0: strip.y0 + box.y0,
      x1: strip.x0 + box.x1,
      y1: strip.y0 + box.y1,
    });
  }
  return spots;
}
