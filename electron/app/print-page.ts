import { BrowserWindow, session } from 'electron';
import { Failed } from '#shared/ipc/result.ts';
import { lockSession } from './lockdown.ts';
import { ORIGIN, SCHEME } from './window-origin.ts';

/** Prints a page of HTML that holds all it shows, in a window that nobody sees and that runs no scripts. Fails with `cannot-print`. */
export async function printPage(html: string): Promise<Uint8Array> {
  // Kept in memory, and with nothing of the window's own.
  const own = session.fromPartition(`print-${crypto.randomUUID()}`);
  lockSession(own);
  own.protocol.handle(
    SCHEME,
    () => new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } }),
  );
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: own,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
    },
  });
  try {
    await window.loadURL(`${ORIGIN}/print.html`);
    return new Uint8Array(
      await window.webContents.printToPDF({
        printBackground: true,
        preferCSSPageSize: true,
        generateTaggedPDF: true,
      }),
    );
  } catch (error) {
    throw new Failed('cannot-print', 'The page could not be printed.', { cause: error });
  } finally {
    window.destroy();
  }
}
