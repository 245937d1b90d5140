import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import { join } from 'node:path';
import { FIRST_EXTRA, lines as typedLines, makePages, stream } from './make-pdf.ts';

const FONTS = join(import.meta.dirname, '..', '..', 'node_modules', '@fontsource-variable');
const FACES = {
  'Scan Serif': 'source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  'Scan Arabic': 'vazirmatn/files/vazirmatn-arabic-wght-normal.woff2',
} as const;

/** A line of a page: its words, with `^12^` for what is raised. */
export interface ScannedLine {
  readonly text: string;
  /** In points; 11 unless told. */
  readonly size?: number;
  /** White above it, in points, beside the usual. */
  readonly gap?: number;
  /** From the usual margin, in points. */
  readonly indent?: number;
  /** Words of a second column. */
  readonly beside?: string;
}

export interface ScannedPage {
  readonly lines: readonly (ScannedLine | string)[];
  readonly direction?: 'ltr' | 'rtl';
}

const [WIDTH, HEIGHT, MARGIN] = [595, 842, 72];
const DOTS_PER_INCH = 300;

/** A page of a PDF that is nothing but a picture, and one with text of its own. */
export type PdfPage = ScannedPage | { readonly typed: readonly string[] };

/** A PDF of which some pages, or all, are pictures, as a scanner makes them. */
export function makeScan(pages: readonly PdfPage[]): Uint8Array {
  const pictures = pages.map((page) => ('lines' in page ? pictureOf(page) : null));
  const extra = pictures.map((picture) => (picture === null ? 'null' : imageObject(picture)));
  return makePages({
    extra,
    pages: pages.map((page, index) =>
      'typed' in page
        ? { content: typedLines(page.typed) }
        : {
            content: `q ${WIDTH} 0 0 ${HEIGHT} 0 0 cm /Scan Do Q`,
            xobjects: `/Scan ${FIRST_EXTRA + index} 0 R`,
          },
    ),
  });
}

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly jpeg: Uint8Array;
}

function imageObject({ width, height, jpeg }: Picture): string {
  return stream(
    Buffer.from(jpeg).toString('latin1'),
    `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode`,
  );
}

function pictureOf({ lines, direction = 'ltr' }: ScannedPage): Picture {
  registerFaces();
  const scale = DOTS_PER_INCH / 72;
  const canvas = createCanvas(Math.round(WIDTH * scale), Math.round(HEIGHT * scale));
  const context = canvas.getContext('2d');
  context.fillStyle = '#fdfcf8';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#1a1a1a';
  context.scale(scale, scale);
  context.direction = direction;
  context.textAlign = direction === 'rtl' ? 'right' : 'left';
  let y = MARGIN;
  for (const line of lines) {
    const {
      text,
      size = 11,
      gap = 0,
      indent = 0,
      beside = '',
    } = typeof line === 'string' ? { text: line } : line;
    y += gap + size * (direction === 'rtl' ? 1.9 : 1.4);
    drawLine(context, { text, size, indent, y, direction });
    drawLine(context, { text: beside, size, indent: WIDTH / 2 - MARGIN + 10, y, direction });
  }
  return { width: canvas.width, height: canvas.height, jpeg: canvas.toBuffer('image/jpeg', 90) };
}

function drawLine(
  context: SKRSContext2D,
  {
    text,
    size,
    indent,
    y,
    direction,
  }: Required<Omit<ScannedLine, 'gap' | 'beside'>> & {
    readonly y: number;
    readonly direction: 'ltr' | 'rtl';
  },
): void {
  const step = direction === 'rtl' ? -1 : 1;
  let x = direction === 'rtl' ? WIDTH - MARGIN - indent : MARGIN + indent;
  for (const [index, words] of text.split('^').entries()) {
    const raised = index % 2 === 1;
    context.font = `${raised ? 0.6 * size : size}px "Scan Serif", "Scan Arabic"`;
    context.fillText(words, x, raised ? y - 0.35 * size : y);
    x += step * context.measureText(words).width;
  }
}

function registerFaces(): void {
  for (const [name, file] of Object.entries(FACES)) {
    if (!GlobalFonts.has(name)) GlobalFonts.registerFromPath(join(FONTS, file), name);
  }
}
