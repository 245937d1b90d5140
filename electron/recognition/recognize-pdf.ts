import { Failed } from '#shared/ipc/result.ts';
import type { ImportedDocument } from '#shared/model/document.ts';
import type { PageChoice, RecognitionLanguage } from '#shared/model/recognition.ts';
import { withAntecedents } from '../importers/citations/antecedents.ts';
import type { SourceFile } from '../importers/importer.ts';
import { openPdf } from '../importers/pdf/open-pdf.ts';
import { documentOf } from '../importers/pdf/pdf-document.ts';
import { readPdfMetadata } from '../importers/pdf/pdf-metadata.ts';
import type { Page } from '../importers/pdf/read-page.ts';
import { readPages } from '../importers/pdf/read-pages.ts';
import { isReadBefore, isUnread } from '../importers/pdf/unread-pages.ts';
import { drawPage } from './draw-page.ts';
import { drawingSettings } from './drawing-settings.ts';
import { recognizePage } from './recognize-page.ts';
import type { Recognizer } from './tesseract.ts';

export interface RecognitionOrder {
  readonly file: SourceFile;
  readonly languages: readonly RecognitionLanguage[];
  readonly pages: PageChoice;
}

export interface RecognitionParts {
  /** Folder of the data that ships with the program, with a slash at its end. */
  readonly data: string;
  openRecognizer(languages: readonly RecognitionLanguage[]): Promise<Recognizer>;
  /** Before each page, and once more at the end, with null. */
  onPage(progress: { readonly done: number; readonly total: number; readonly page: number | null }): void;
}

/**
 * Reads a PDF as the importer does, and the pages of it that are pictures from their pictures. Fails as the
 * importer does, and with `nothing-to-recognize`.
 */
export async function recognizePdf(
  { file, languages, pages: choice }: RecognitionOrder,
  { data, openRecognizer, onPage }: RecognitionParts,
): Promise<ImportedDocument> {
  const opened = await openPdf(file);
  const { read, metadata } = await (async () => {
    const said = await readPdfMetadata(opened);
    const { pages, damaged } = await readPages(opened);
    const { mended, unlocked } = opened;
    return {
      metadata: said,
      read: { pages, damaged, count: opened.document.numPages, mended, unlocked },
    };
  })().finally(() => opened.close());
  const wanted = read.pages.filter((page) => isUnread(page) || (choice === 'pictures' && isReadBefore(page)));
  if (wanted.length === 0)
    throw new Failed('nothing-to-recognize', `Every page of “${file.name}” has a text of its own.`);
  const recognizer = await openRecognizer(languages);
  const drawn = await openPdf(file, drawingSettings(data));
  const recognized = new Map<Page, Page>();
  try {
    for (const [done, page] of wanted.entries()) {
      onPage({ done, total: wanted.length, page: page.index + 1 });
      const proxy = await drawn.document.getPage(page.index + 1);
      recognized.set(page, recognizePage(recognizer, page, await drawPage(proxy), languages));
      proxy.cleanup();
    }
  } finally {
    await drawn.close();
  }
  onPage({ done: wanted.length, total: wanted.length, page: null });
  const pages = read.pages.map((page) => recognized.get(page) ?? page);
  const document = documentOf(file.name, { ...read, pages }, metadata);
  return { ...document, footnotes: withAntecedents(document.footnotes) };
}
