import { EXTENSIONS } from '#shared/model/formats.ts';
import { Failed } from '#shared/ipc/result.ts';
import type { Importer } from '../importer.ts';
import { openPdf } from './open-pdf.ts';
import { documentOf } from './pdf-document.ts';
import { readPdfMetadata } from './pdf-metadata.ts';
import { readPages } from './read-pages.ts';

/** PDF, by way of pdf.js: text in the order of reading, with pages, notes and what a book repeats on its pages. */
export const pdf: Importer = {
  format: 'pdf',
  extensions: EXTENSIONS.pdf,
  async read(file, tell) {
    if (file.bytes.length === 0)
      throw new Failed('empty-file', 'This file is empty: there is no text in it.');
    const opened = await openPdf(file);
    try {
      const metadata = await readPdfMetadata(opened);
      const read = await readPages(opened, tell);
      if (read.pages.length === 0) {
        throw new Failed('unreadable-file', `No page of “${file.name}” can be read: the file is damaged.`);
      }
      return documentOf(
        file.name,
        { ...read, count: opened.document.numPages, mended: opened.mended, unlocked: opened.unlocked },
        metadata,
      );
    } finally {
      await opened.close();
    }
  },
};
