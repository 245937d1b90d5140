import { Failed } from '#shared/ipc/result.ts';

/** What is wrong with a file that does not hold the words of a footnote, or of the quotation that it belongs to. */
export function wordsAltered(footnote: number | string, isQuotation: boolean): Failed {
  const kind = isQuotation ? 'quotation' : 'footnote';
  return new Failed(
    'export-unsound',
    `The words of its ${kind} ${footnote} do not come out as they went in.`,
  );
}
