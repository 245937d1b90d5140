import { Failed } from '#shared/ipc/result.ts';

/** What makes a PDF, and what it says to whoever opens it. */
export interface Paper {
  /** Prints a page of HTML that holds all it shows. Fails with `cannot-print`. */
  readonly print: (html: string) => Promise<Uint8Array>;
  /** All words of a PDF, read by another program than the one that printed it. */
  readonly read: (pdf: Uint8Array) => Promise<string>;
}

/** Where nothing is printed. */
export const NO_PAPER: Paper = { print: printsNothing, read: printsNothing };

async function printsNothing(): Promise<never> {
  throw new Failed('cannot-print', 'A PDF can be made by an export alone.');
}
