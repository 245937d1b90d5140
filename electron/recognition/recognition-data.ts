import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { RecognitionLanguage } from '#shared/model/recognition.ts';

/** Where the data that recognition needs lies, under one folder that ships with the program. */
export const LANGUAGES_FOLDER = 'languages';
/** Of pictures in forms that pdf.js knows from WebAssembly alone: JBIG2, JPEG 2000 and colour profiles. */
export const DECODERS_FOLDER = 'decoders';
/** Of which characters the codes of East Asian type faces stand for. */
export const CODES_FOLDER = 'codes';
/** Type faces that a PDF may name without holding them. */
export const FONTS_FOLDER = 'fonts';

export function languageFile(language: RecognitionLanguage): string {
  return `${LANGUAGES_FOLDER}/${language}.traineddata.gz`;
}

interface ShippedFile {
  /** In the package that it comes from. */
  readonly from: string;
  /** In the folder of the data. */
  readonly to: string;
}

/** With their licence. */
const CODES = 'pdfjs-dist/cmaps';
const DECODERS = ['jbig2.wasm', 'openjpeg.wasm', 'qcms_bg.wasm'];
const FONTS = [
  'FoxitDingbats.pfb',
  'FoxitFixed.pfb',
  'FoxitFixedBold.pfb',
  'FoxitFixedBoldItalic.pfb',
  'FoxitFixedItalic.pfb',
  'FoxitSerif.pfb',
  'FoxitSerifBold.pfb',
  'FoxitSerifBoldItalic.pfb',
  'FoxitSerifItalic.pfb',
  'FoxitSymbol.pfb',
  'LiberationSans-Bold.ttf',
  'LiberationSans-BoldItalic.ttf',
  'LiberationSans-Italic.ttf',
  'LiberationSans-Regular.ttf',
];

/**
 * What the build takes out of packages, which lie in the folder given: of each language the smaller, exact one of its two
 * sets of data.
 */
export const shippedFiles = (packages: string): readonly ShippedFile[] => [
  ...(['eng', 'fas', 'ara'] as const).map((language) => ({
    from: `@tesseract.js-data/${language}/4.0.0_best_int/${language}.traineddata.gz`,
    to: languageFile(language),
  })),
  ...DECODERS.map((name) => ({ from: `pdfjs-dist/wasm/${name}`, to: `${DECODERS_FOLDER}/${name}` })),
  ...FONTS.map((name) => ({ from: `pdfjs-dist/standard_fonts/${name}`, to: `${FONTS_FOLDER}/${name}` })),
  ...readdirSync(join(packages, CODES)).map((name) => ({
    from: `${CODES}/${name}`,
    to: `${CODES_FOLDER}/${name}`,
  })),
];
