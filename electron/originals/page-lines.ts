import type { PDFPageProxy } from 'pdfjs-dist';
import type { OriginalLine } from '#shared/model/original.ts';

/** Of the page's coordinates, upwards from the bottom left, to those of its reader. ISO 32000-2, 8.3.3. */
type Matrix = readonly number[];

/** Where one run of letters stands, in points from the top left. */
interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Of a line's height: how far apart the feet of two runs of one line may stand. */
const SAME_LINE = 0.5;

/** The lines of a page in the order in which the file holds them, with the places where they stand. */
export async function linesOf(page: PDFPageProxy): Promise<readonly OriginalLine[]> {
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const lines: Run[][] = [];
  let isOpen = false;
  for (const item of items) {
    if (!('str' in item)) continue;
    // An empty item that ends a line stands where the next one begins.
    if (item.str !== '') {
      const run = runOf(item, viewport.transform);
      const line = lines.at(-1);
      const last = line?.at(-1);
      if (line && last && isOpen && isLevel(last, run)) line.push(run);
      else lines.push([run]);
      isOpen = true;
    }
    if (item.hasEOL) isOpen = false;
  }
  const { width, height } = viewport;
  return lines
    .map((line) => ({
      text: line.map(({ text }) => text).join(''),
      left: part(Math.min(...line.map(({ left }) => left)), width),
      right: part(Math.max(...line.map(({ right }) => right)), width),
      top: part(Math.min(...line.map(({ top }) => top)), height),
      bottom: part(Math.max(...line.map(({ bottom }) => bottom)), height),
    }))
    .filter(({ text }) => text.trim() !== '');
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

function runOf({ str, transform, width }: TextItem, view: Matrix): Run {
  const [a, b, c, d, e, f] = multiply(view, transform);
  // The font's own size is in the matrix, the run's width is not.
  const size = Math.hypot(c, d);
  const along = Math.hypot(a, b) || 1;
  const [x, y] = [(a / along) * width, (b / along) * width];
  // Of the height of letters four fifths stand above the line, as in most type faces.
  const [rise, fall] = [0.8 * size, 0.2 * size];
  return {
    text: str,
    left: Math.min(e, e + x),
    right: Math.max(e, e + x),
    top: Math.min(f, f + y) - rise,
    bottom: Math.max(f, f + y) + fall,
  };
}

function isLevel(last: Run, run: Run): boolean {
  return Math.abs(last.bottom - run.bottom) <= SAME_LINE * Math.max(1, last.bottom - last.top);
}

function multiply(one: Matrix, other: Matrix): readonly [number, number, number, number, number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = one;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = other;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function part(length: number, whole: number): number {
  return Math.min(1, Math.max(0, length / whole));
}
