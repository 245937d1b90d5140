import { readFile } from 'node:fs/promises';
import type { DocumentInitParameters } from 'pdfjs-dist/types/src/display/api.d.ts';
import { CanvasFactory, FilterFactory } from './canvas-for-pdfjs.ts';
import { CODES_FOLDER, DECODERS_FOLDER, FONTS_FOLDER } from './recognition-data.ts';

/** Hands pdf.js the files that ship with the program, and no other. */
function fileReader(data: string) {
  return class {
    async fetch({
      kind,
      filename,
    }: {
      readonly kind: string;
      readonly filename: string;
    }): Promise<Uint8Array> {
      const folder = {
        wasmUrl: DECODERS_FOLDER,
        standardFontDataUrl: FONTS_FOLDER,
        cMapUrl: CODES_FOLDER,
      }[kind];
      if (folder === undefined || /[/\\]/.test(filename)) throw new Error(`there is no ${filename}`);
      return new Uint8Array(await readFile(`${data}${folder}/${filename}`));
    }
  };
}

/** More than the largest page is drawn with; a picture with more pixels is left out. */
const MOST_PIXELS = 100_000_000;

/** How pages are drawn, as opposed to how their text is read: pictures are decoded, and type is drawn as shapes. */
export function drawingSettings(data: string): DocumentInitParameters {
  return {
    maxImageSize: MOST_PIXELS,
    fontExtraProperties: false,
    disableFontFace: true,
    useWasm: true,
    wasmUrl: 'decoders/',
    standardFontDataUrl: 'fonts/',
    cMapUrl: 'codes/',
    CanvasFactory,
    FilterFactory,
    BinaryDataFactory: fileReader(data),
  };
}
