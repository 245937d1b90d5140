import { type Canvas, createCanvas, DOMMatrix, ImageData, Path2D, type SKRSContext2D } from '@napi-rs/canvas';

// pdf.js looks for these where a browser has them, and finds them by itself in plain Node alone.
Object.assign(globalThis, { DOMMatrix, ImageData, Path2D });

interface Drawing {
  canvas: Canvas | null;
  context: SKRSContext2D | null;
}

/** What pdf.js draws on. https://github.com/mozilla/pdf.js/blob/master/src/display/canvas_factory.js */
export class CanvasFactory {
  create(width: number, height: number): Drawing {
    const canvas = createCanvas(width, height);
    return { canvas, context: canvas.getContext('2d') };
  }
  reset({ canvas }: Drawing, width: number, height: number): void {
    if (!canvas) throw new Error('a canvas that was given back cannot be drawn on');
    canvas.width = width;
    canvas.height = height;
  }
  getNoAlphaContext(canvas: Canvas): SKRSContext2D {
    return canvas.getContext('2d', { alpha: false });
  }
  destroy(drawing: Drawing): void {
    // A canvas without extent gives its memory back at once.
    if (drawing.canvas) drawing.canvas.width = drawing.canvas.height = 0;
    drawing.canvas = drawing.context = null;
  }
}

/** What a browser does with filters of SVG is left undone, as pdf.js itself does outside of browsers. */
export class FilterFactory {
  addFilter(): string {
    return 'none';
  }
  addHCMFilter(): string {
    return 'none';
  }
  addAlphaFilter(): string {
    return 'none';
  }
  addLuminosityFilter(): string {
    return 'none';
  }
  addKnockoutFilter(): string {
    return 'none';
  }
  destroy(): void {
    // Nothing was made.
  }
}
