import { createCanvas } from '@napi-rs/canvas';
import type { PDFPageProxy } from 'pdfjs-dist';
import { Failed } from '#shared/ipc/result.ts';
import type { OriginalLine, OriginalPage } from '#shared/model/original.ts';
import type { SourceFile } from '../importers/importer.ts';
import { openPdf } from '../importers/pdf/open-pdf.ts';
import { drawingSettings } from '../recognition/drawing-settings.ts';
import { linesOf } from './page-lines.ts';

/** A PDF file whose pages can be looked at, one at a time. */
export interface OpenPages {
  readonly sizes: readonly OriginalPage[];
  /** A page as PNG, on white. `page` counts from 0; `width` is in pixels. Fails with `page-unreadable`. */
  draw(page: number, width: number): Promise<Uint8Array>;
  lines(page: number): Promise<readonly OriginalLine[]>;
}

/** A page that is very long is drawn more coarsely: memory has an end. */
const MOST_PIXELS = 24_000_000;
/** Of a page that cannot be read, in points: its place stays. */
const A4: OriginalPage = { width: 595, height: 842 };
/** Appearances of annotations are drawn, as every reader of PDF shows them; nothing in them can be used. */
const WITH_ANNOTATIONS = 1;

/** Fails as `openPdf` does. The file stays open as long as the process. */
export async function openPages(file: SourceFile, data: string): Promise<OpenPages> {
  const { document } = await openPdf(file, drawingSettings(data));
  const sizes: OriginalPage[] = [];
  for (let page = 1; page <= document.numPages; page += 1) {
    sizes.push(await document.getPage(page).then(sizeOf, () => A4));
  }

  async function withPage<T>(index: number, work: (page: PDFPageProxy) => Promise<T>): Promise<T> {
    if (index >= document.numPages)
      throw new Failed('not-found', `There is no page ${index + 1} in “${file.name}”.`);
    try {
      const page = await document.getPage(index + 1);
      return await work(page).finally(() => page.cleanup());
    } catch (error) {
      throw new Failed(
        'page-unreadable',
        `Page ${index + 1} of “${file.name}” is damaged and cannot be drawn.`,
        {
          cause: error,
        },
      );
    }
  }

  return {
    sizes,
    draw: (index, width) => withPage(index, (page) => drawPage(page, width)),
    lines: (index) => withPage(index, linesOf),
  };
}

function sizeOf(page: PDFPageProxy): OriginalPage {
  const { width, height } = page.getViewport({ scale: 1 });
  page.cleanup();
  return { width: width || A4.width, height: height || A4.height };
}

async function drawPage(page: PDFPageProxy, width: number): Promise<Uint8Array> {
  const { width: points, height } = page.getViewport({ scale: 1 });
  const scale = Math.min(width / points, Math.sqrt(MOST_PIXELS / (points * height)));
  const viewport = page.getViewport({ scale });
  const canvas = createCanvas(
    Math.max(1, Math.round(viewport.width)),
    Math.max(1, Math.round(viewport.height)),
  );
  const context = canvas.getContext('2d');
  const look = { viewport, background: 'white', annotationMode: WITH_ANNOTATIONS };
  await page.render({ ...look, canvas, canvasContext: context }).promise;
  const png = await canvas.encode('png');
  canvas.width = canvas.height = 0;
  return new Uint8Array(png);
}
