import { gunzipSync } from 'node:zlib';
import startTesseract, {
  type TessBaseAPI,
  type TesseractCore,
} from 'tesseract.js-core/tesseract-core-simd-lstm.wasm.js';
import type { PagePicture } from './draw-page.ts';

/** In pixels, from the top left. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}
interface Found {
  readonly bbox: Box;
  readonly text: string;
  /** In per cent. */
  readonly confidence: number;
}
export interface FoundWord extends Found {
  readonly symbols: readonly Found[];
}
export interface FoundLine extends Found {
  /** A straight line, which may slope. */
  readonly baseline: Box;
  readonly rowAttributes: { readonly rowHeight: number };
  /** In the order of reading, whichever way the script runs. */
  readonly words: readonly FoundWord[];
}

/** What Tesseract makes of pictures; it has been given its languages. */
export interface Recognizer {
  /** Lines of a page, in the order in which Tesseract reads it. */
  read(picture: PagePicture): readonly FoundLine[];
  /** Parts of a picture, each taken for one line; null for one in which none is found. */
  readLines(picture: PagePicture, parts: readonly Box[]): readonly (FoundLine | null)[];
  /** A picture of one word that has no other signs than `signs`. */
  readWord(picture: PagePicture, signs: string): Found | null;
}

export interface LanguageData {
  readonly language: string;
  /** As it comes, compressed by gzip. */
  readonly packed: Uint8Array;
}

/** https://github.com/tesseract-ocr/tesseract/blob/main/include/tesseract/publictypes.h */
const NEURAL = 1;
/** `RAW_LINE` looks for no words first, and so finds some where the others find none. */
const [WHOLE_PAGE, ONE_LINE, ONE_WORD, RAW_LINE] = ['3', '7', '8', '13'];

/** Loads nothing by itself: its program and its languages are in memory. */
export async function openRecognizer(languages: readonly LanguageData[]): Promise<Recognizer> {
  const core = await startTesseract({ TesseractProgress: () => undefined });
  for (const { language, packed } of languages)
    core.FS.writeFile(`${language}.traineddata`, gunzipSync(packed));
  const names = languages.map(({ language }) => language);
  const api = start(core, names);
  // Beside Arabic, Persian is there for its figures, and reads them better alone.
  const figures = names.includes('ara') && names.includes('fas') ? start(core, ['fas']) : api;
  return {
    read(picture) {
      set(api, WHOLE_PAGE);
      show(core, api, picture);
      return linesIn(api);
    },
    readLines(picture, parts) {
      set(api, ONE_LINE);
      show(core, api, picture);
      const read = ({ x0, y0, x1, y1 }: Box, segmentation: string): FoundLine | undefined => {
        set(api, segmentation);
        api.SetRectangle(x0, y0, x1 - x0, y1 - y0);
        return linesIn(api)[0];
      };
      return parts.map((part) => read(part, ONE_LINE) ?? read(part, RAW_LINE) ?? null);
    },
    readWord(picture, signs) {
      set(figures, ONE_WORD, signs);
      show(core, figures, picture);
      const words = linesIn(figures).flatMap((line) => line.words);
      return words.length === 1 ? (words[0] ?? null) : null;
    },
  };
}

function start(core: TesseractCore, languages: readonly string[]): TessBaseAPI {
  const api = new core.TessBaseAPI();
  if (api.Init(null, languages.join('+'), NEURAL) !== 0)
    throw new Error('Tesseract cannot use the data of its languages');
  return api;
}

function set(api: TessBaseAPI, segmentation: string, signs = ''): void {
  api.SetVariable('tessedit_pageseg_mode', segmentation);
  api.SetVariable('tessedit_char_whitelist', signs);
}

function show(core: TesseractCore, api: TessBaseAPI, { width, height, grey, scale }: PagePicture): void {
  api.SetVariable('user_defined_dpi', String(Math.round(scale * 72)));
  // https://netpbm.sourceforge.net/doc/pgm.html
  const head = new TextEncoder().encode(`P5 ${width} ${height} 255\n`);
  const file = new Uint8Array(head.length + grey.length);
  file.set(head);
  file.set(grey, head.length);
  core.FS.writeFile('/input', file);
  const refused = api.SetImageFile(1, 0);
  core.FS.unlink('/input');
  if (refused === 1) throw new Error('Tesseract cannot read the picture of a page');
}

interface Recognized {
  readonly blocks: readonly {
    readonly paragraphs: readonly { readonly lines: readonly FoundLine[] }[] | null;
  }[];
}

function linesIn(api: TessBaseAPI): readonly FoundLine[] {
  if (api.Recognize(null) !== 0) throw new Error('Tesseract failed on the picture of a page');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as its JSON renderer writes it
  const { blocks } = JSON.parse(api.GetJSONText()) as Recognized;
  return blocks
    .flatMap(({ paragraphs }) => paragraphs ?? [])
    .flatMap(({ lines }) => lines)
    .filter(({ text }) => text.trim() !== '');
}
