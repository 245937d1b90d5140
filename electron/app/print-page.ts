import { BrowserWindow, type Session, session } from 'electron';
import { Failed } from '#shared/ipc/result.ts';
import { lockSession } from './lockdown.ts';
import { ORIGIN, SCHEME } from './window-origin.ts';

const PRINT_MS = 120_000;

/** The pages that are being printed, by their addresses. */
const pages = new Map<string, string>();
let own: Session | null = null;

/** Kept in memory, with nothing of the window's own; one for all prints, because Electron keeps each as long as it runs. */
function printSession(): Session {
  if (own) return own;
  own = session.fromPartition('print');
  lockSession(own);
  own.protocol.handle(SCHEME, ({ url }) => {
    const html = pages.get(url);
    return html === undefined
      ? new Response(null, { status: 404 })
      : new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
  });
  return own;
}

/** Prints a page of HTML that holds all it shows, in a window that nobody sees and that runs no scripts. Fails with `cannot-print`. */
export async function printPage(html: string): Promise<Uint8Array> {
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: printSession(),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
    },
  });
  const url = `${ORIGIN}/print/${crypto.randomUUID()}.html`;
  pages.set(url, html);
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('printing takes too long')), PRINT_MS);
  });
  try {
    return await Promise.race([onPaper(window, url), tooLong]);
  } catch (error) {
    throw new Failed('cannot-print', 'The page could not be printed.', { cause: error });
  } finally {
    clearTimeout(timer);
    pages.delete(url);
    if (!window.isDestroyed()) window.destroy();
  }
}

async function onPaper(window: BrowserWindow, url: string): Promise<Uint8Array> {
  await window.loadURL(url);
  return new Uint8Array(
    await window.webContents.printToPDF({
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: true,
    }),
  );
}
