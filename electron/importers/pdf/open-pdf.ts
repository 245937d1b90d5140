import type * as PdfJs from 'pdfjs-dist';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { DocumentInitParameters } from 'pdfjs-dist/types/src/display/api.d.ts';
import { Failed } from '#shared/ipc/result.ts';
import type { SourceFile } from '../importer.ts';
import { passwordNeeded, unknownLock, wrongPassword } from '../locks/refusals.ts';
import { claimedPages } from './claimed-pages.ts';
import { mend } from './mend.ts';
import type { OperatorNumbers } from './operators.ts';

export interface OpenPdf {
  readonly document: PDFDocumentProxy;
  readonly operators: OperatorNumbers;
  /** The file breaks off: its pages were looked for one by one. */
  readonly mended: boolean;
  /** It took the password to open it. */
  readonly unlocked: boolean;
  close(): Promise<void>;
}

/** About as many as can be read in the time that one file may take. */
const MOST_PAGES = 3000;
/** A file that says that it has so many is believed. One of fewer may have had more, before some were taken out. */
const MADE_TO_LAST = 20_000;

/**
 * Opens a file with pdf.js, which is loaded when the first PDF comes. Nothing of the document is run, and nothing
 * is fetched or read beside its bytes. Fails with `encrypted-file`, `wrong-password`, `unknown-lock`, `unreadable-file`
 * and `file-too-large`. `drawing` is what holds in its place when pages are to be drawn.
 */
export async function openPdf(
  { name, bytes, password }: SourceFile,
  drawing: DocumentInitParameters = {},
): Promise<OpenPdf> {
  const claimed = claimedPages(bytes);
  if (claimed > MADE_TO_LAST) throw tooManyPages(name, claimed);
  const { getDocument, OPS } = await loadPdfJs();
  const open = async (data: Uint8Array, mended: boolean, key = ''): Promise<OpenPdf> => {
    const loading = getDocument({ ...settings(data), ...drawing, password: key });
    return {
      document: await loading.promise,
      operators: OPS,
      mended,
      unlocked: key !== '',
      close: () => loading.destroy(),
    };
  };
  const opened = await open(bytes, false).catch(async (error: unknown) => {
    const locked = isLocked(error);
    const whole = locked ? password !== undefined && bytes : mend(bytes);
    if (!whole) throw failureOf(error, name);
    return open(whole, !locked, locked ? password : '').catch((next: unknown) => {
      throw failureOf(locked ? next : error, name);
    });
  });
  const { numPages } = opened.document;
  if (numPages <= MOST_PAGES) return opened;
  await opened.close();
  throw tooManyPages(name, numPages);
}

function tooManyPages(name: string, pages: number): Failed {
  return new Failed(
    'file-too-large',
    `“${name}” has ${pages.toLocaleString('en')} pages. Ibid reads PDF documents of up to ${MOST_PAGES.toLocaleString('en')} pages: divide it into parts first.`,
  );
}

function settings(bytes: Uint8Array) {
  return {
    // A copy: pdf.js takes the memory of what it is given.
    data: new Uint8Array(bytes),
    // Pictures are left out before they are decoded.
    maxImageSize: 0,
    // Names and kinds of fonts come only with the rest of what is known of them.
    fontExtraProperties: true,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    verbosity: 0,
  };
}

function isLocked(error: unknown): boolean {
  return error instanceof Error && error.name === 'PasswordException';
}

async function loadPdfJs(): Promise<typeof PdfJs> {
  // pdf.js runs its worker in its own thread when it finds it here, and loads no file for it.
  Object.assign(globalThis, { pdfjsWorker: await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs') });
  return import('pdfjs-dist/legacy/build/pdf.min.mjs');
}

function failureOf(error: unknown, name: string): unknown {
  if (error instanceof Failed) return error;
  if (!(error instanceof Error)) return error;
  if (isLocked(error))
    return isWrongPassword(error) ? wrongPassword(`“${name}”`) : passwordNeeded(`“${name}”`);
  if (UNKNOWN_LOCK.test(error.message))
    return unknownLock(`“${name}”`, 'by its seller or with a certificate, which no password opens');
  return new Failed(
    'unreadable-file',
    `“${name}” is damaged: it begins like a PDF document, and no page can be found in it. A fresh copy of the file may help.`,
    { cause: error },
  );
}

/** In the words of pdf.js. */
const UNKNOWN_LOCK = /unknown encryption method|unsupported encryption algorithm/;
const INCORRECT_PASSWORD = 2;

/** Not one that is missing. https://mozilla.github.io/pdf.js/api/ */
function isWrongPassword(error: Error): boolean {
  return 'code' in error && error.code === INCORRECT_PASSWORD;
}
