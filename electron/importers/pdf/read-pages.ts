import type { PDFPageProxy } from 'pdfjs-dist';
import type { TellPages } from '../importer.ts';
import { faceOf, type PdfFont, type UsedFace } from './faces.ts';
import type { OpenPdf } from './open-pdf.ts';
import { readPage, type Page, type RawPage } from './read-page.ts';

export interface ReadPages {
  readonly pages: readonly Page[];
  /** Numbers, from 1, of pages that are damaged. */
  readonly damaged: readonly number[];
}

/** Fonts are kept for this many pages: some programs write a new one for every page. */
const KEEP_FONTS = 50;
const AHEAD = 3;

/** Reads page after page and lets each go before the next. */
export async function readPages({ document, operators }: OpenPdf, tell?: TellPages): Promise<ReadPages> {
  const pages: Page[] = [];
  const damaged: number[] = [];
  const faces = new Map<string, UsedFace>();
  const faceNamed = (name: string, page: PDFPageProxy): UsedFace | null => {
    const known = faces.get(name);
    if (known) return known;
    if (!page.commonObjs.has(name)) return null;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- under the names of fonts pdf.js keeps nothing else
    const face = faceOf(page.commonObjs.get(name) as PdfFont);
    faces.set(name, face);
    return face;
  };
  for (let first = 1; first <= document.numPages; first += KEEP_FONTS) {
    const last = Math.min(document.numPages, first + KEEP_FONTS - 1);
    for await (const { number, fetched } of fetchAhead(document, first, last)) {
      if (fetched) {
        const { page, ...raw } = fetched;
        pages.push(readPage(raw, number - 1, operators, (name) => faceNamed(name, page)));
        page.cleanup();
      } else damaged.push(number);
      tell?.({ done: number, total: document.numPages });
    }
    await document.cleanup();
    faces.clear();
  }
  return { pages, damaged };
}

type Fetched = RawPage & { readonly page: PDFPageProxy };

/** Pages are unpacked in threads of Node's: the next ones are, while one is read. */
async function* fetchAhead(document: OpenPdf['document'], first: number, last: number) {
  const ahead: Promise<Fetched | null>[] = [];
  for (let number = first; number <= last; number += 1) {
    while (ahead.length < AHEAD && number + ahead.length <= last)
      ahead.push(fetchPage(document, number + ahead.length));
    yield { number, fetched: (await ahead.shift()) ?? null };
  }
}

/** Null for a page that is damaged. */
async function fetchPage(document: OpenPdf['document'], number: number): Promise<Fetched | null> {
  try {
    const page = await document.getPage(number);
    const [operations, annotations] = await Promise.all([
      page.getOperatorList({ annotationMode: 0 }),
      page.getAnnotations(),
    ]);
    return { page, operations, annotations, viewport: page.getViewport({ scale: 1 }) };
  } catch (error) {
    // Whatever goes wrong here is the document's doing, and the other pages can be read.
    if (error instanceof Error) return null;
    throw error;
  }
}
