import type { ImportReport } from '#shared/model/report.ts';
import type { RecognitionLanguage, RecognitionProgress, RecognizedPage } from '#shared/model/recognition.ts';

export const LANGUAGE_NAMES: Readonly<Record<RecognitionLanguage, string>> = {
  eng: 'English',
  fas: 'Persian',
  ara: 'Arabic',
};

export function percent(confidence: number): string {
  return `${Math.round(confidence * 100)}%`;
}

export function pagesInWords(count: number): string {
  return count === 1 ? '1 page' : `${count.toLocaleString('en')} pages`;
}

/** `4 of 12 pages are pictures without text.` */
export function unreadInWords({ unread = [], pages }: Pick<ImportReport, 'unread' | 'pages'>): string {
  const count = unread.length;
  if (count === pages)
    return count === 1
      ? 'The page is a picture without text.'
      : `All ${pagesInWords(count)} are pictures without text.`;
  const of =
    pages === undefined ? pagesInWords(count) : `${count.toLocaleString('en')} of ${pagesInWords(pages)}`;
  return `${of} ${count === 1 ? 'is a picture' : 'are pictures'} without text.`;
}

export function progressInWords({ done, total }: Pick<RecognitionProgress, 'done' | 'total'>): string {
  if (total === 0) return 'Preparing to read…';
  return `Reading page ${Math.min(done + 1, total).toLocaleString('en')} of ${total.toLocaleString('en')}`;
}

/** `4 pages read, on average 91% sure.` */
export function doneInWords(pages: readonly RecognizedPage[]): string {
  const sure = meanConfidence(pages);
  const read = `${pagesInWords(pages.length)} read`;
  return sure === null ? `${read}: no text was found.` : `${read}, on average ${percent(sure)} sure.`;
}

/** Of the pages on which something was found; null where that was none. */
function meanConfidence(pages: readonly RecognizedPage[]): number | null {
  const found = pages.flatMap(({ confidence }) => (confidence === null ? [] : [confidence]));
  return found.length === 0 ? null : found.reduce((sum, value) => sum + value, 0) / found.length;
}

export function readBeforeInWords(count: number): string {
  return `${pagesInWords(count)} ${count === 1 ? 'is a picture' : 'are pictures'} with a text that another program read.`;
}
