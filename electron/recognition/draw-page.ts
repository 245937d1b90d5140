import { createCanvas } from '@napi-rs/canvas';
import type { PDFPageProxy } from 'pdfjs-dist';

/** A page as a picture in shades of grey, row by row from the top left. */
export interface PagePicture {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
  /** Pixels to a point, which is a 72nd of an inch. */
  readonly scale: number;
}

/** What Tesseract's languages were taught with. */
const DOTS_PER_INCH = 300;
/** A page larger than A3 is drawn more coarsely: memory has an end. */
const MOST_PIXELS = 20_000_000;

/** Draws a page as its reader sees it, on white. */
export async function drawPage(page: PDFPageProxy): Promise<PagePicture> {
  const { width, height } = page.getViewport({ scale: 1 });
  const scale = Math.min(DOTS_PER_INCH / 72, Math.sqrt(MOST_PIXELS / (width * height)));
  const viewport = page.getViewport({ scale });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  const context = canvas.getContext('2d');
  const look = { viewport, background: 'white', annotationMode: 0 };
  await page.render({ ...look, canvas, canvasContext: context }).promise;
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const picture = { width: canvas.width, height: canvas.height, grey: greyOf(data), scale };
  canvas.width = canvas.height = 0;
  return picture;
}

/** https://www.itu.int/rec/R-REC-BT.601 */
function greyOf(pixels: Uint8ClampedArray): Uint8Array {
  const grey = new Uint8Array(pixels.length / 4);
  for (let at = 0, from = 0; at < grey.length; at += 1, from += 4)
    grey[at] =
      ((pixels[from] ?? 0) * 299 + (pixels[from + 1] ?? 0) * 587 + (pixels[from + 2] ?? 0) * 114) / 1000;
  return grey;
}
