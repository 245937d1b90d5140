import type { PagePicture } from './draw-page.ts';
import type { Box } from './tesseract.ts';

/** White around it, in pixels of the part: Tesseract reads nothing that touches the edge. */
const MARGIN = 8;

/** A part of a picture, `times` as large, on white. */
export function enlarged({ width, grey, scale }: PagePicture, part: Box, times: number): PagePicture {
  const [across, down] = [part.x1 - part.x0 + 2 * MARGIN, part.y1 - part.y0 + 2 * MARGIN];
  const pixel = (x: number, y: number): number => {
    const [px, py] = [part.x0 + x - MARGIN, part.y0 + y - MARGIN];
    const inside = px >= part.x0 && px < part.x1 && py >= part.y0 && py < part.y1;
    return inside ? (grey[py * width + px] ?? 255) : 255;
  };
  const large = new Uint8Array(across * times * (down * times));
  for (let y = 0; y < down * times; y += 1) {
    for (let x = 0; x < across * times; x += 1) {
      const [sx, sy] = [(x + 0.5) / times - 0.5, (y + 0.5) / times - 0.5];
      const [left, top] = [Math.floor(sx), Math.floor(sy)];
      const [right, low] = [sx - left, sy - top];
      const upper = pixel(left, top) * (1 - right) + pixel(left + 1, top) * right;
      const lower = pixel(left, top + 1) * (1 - right) + pixel(left + 1, top + 1) * right;
      large[y * across * times + x] = upper * (1 - low) + lower * low;
    }
  }
  return { width: across * times, height: down * times, grey: large, scale: scale * times };
}
