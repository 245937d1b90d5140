import type { ImportReport } from '#shared/model/report.ts';
import type { Page } from './read-page.ts';

/** Shows something, and none of it is text. */
export function isTextless(page: Page): boolean {
  return page.lines.length === 0 && page.unknown === 0 && page.drawn && page.recognition === undefined;
}

/** Only recognition can tell its text, or some of it. */
export function isUnread(page: Page): boolean {
  return isTextless(page) || page.unknown > 0;
}

/** A picture with a text that a machine read from it before the file came. */
export function isReadBefore(page: Page): boolean {
  return page.scanned && page.lines.length > 0;
}

/** What the report of a PDF says of pages that were or can be read from their pictures. */
export function recognitionIn(
  pages: readonly Page[],
  count: number,
): Pick<ImportReport, 'unread' | 'readBefore' | 'recognized' | 'pages'> {
  const numbers = (which: (page: Page) => boolean): readonly number[] =>
    pages.filter(which).map(({ index }) => index + 1);
  const [unread, readBefore] = [numbers(isUnread), numbers(isReadBefore)];
  const recognized = pages.flatMap(({ index, recognition }) =>
    recognition ? [{ page: index + 1, confidence: recognition.confidence }] : [],
  );
  if (unread.length + readBefore.length + recognized.length === 0) return {};
  return {
    pages: count,
    ...(unread.length > 0 ? { unread } : {}),
    ...(readBefore.length > 0 ? { readBefore } : {}),
    ...(recognized.length > 0 ? { recognized } : {}),
  };
}
