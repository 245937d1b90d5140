import { expect, test, vi } from 'vitest';
import { recording, type Recording } from '../../support/electron/recording.ts';

const protocol = recording();
const printSession = recording({ protocol, webRequest: recording() });
const sessions = recording({}, { fromPartition: printSession.object });
const windows: { readonly preferences: Readonly<Record<string, unknown>>; readonly window: Recording }[] = [];
let printed: () => Promise<Buffer> = async () => Buffer.from('%PDF-1.7');
/** The page of each address that was loaded. */
const served: string[] = [];

vi.mock('electron', () => ({
  app: {},
  session: sessions.object,
  BrowserWindow: function BrowserWindow(options: { webPreferences: Readonly<Record<string, unknown>> }) {
    const webContents = recording({}, { printToPDF: () => printed() });
    const loadURL = async (url: string) => served.push(await pageAt(url));
    const window = recording({ webContents }, { loadURL, isDestroyed: false });
    windows.push({ preferences: options.webPreferences, window });
    return window.object;
  },
}));
const { printPage } = await import('../../../electron/app/print-page.ts');

async function pageAt(url: string): Promise<string> {
  const answer = await protocol.fire('handle', { url });
  return answer instanceof Response ? answer.text() : '';
}

test('each page is printed by itself, without scripts, in a locked session that all prints share', async () => {
  const pages = ['<p>one</p>', '<p>two</p>'];
  const papers = await Promise.all(pages.map((page) => printPage(page)));
  expect(papers.map((paper) => Buffer.from(paper).toString())).toEqual(['%PDF-1.7', '%PDF-1.7']);
  expect(served).toEqual(pages);
  // In memory alone: the name of one that is kept begins with `persist:`.
  expect(sessions.callsOf('fromPartition')).toEqual([['print']]);
  expect(printSession.callsOf('setPermissionRequestHandler')).toHaveLength(1);
  for (const { preferences, window } of windows) {
    expect(preferences).toMatchObject({ sandbox: true, javascript: false, nodeIntegration: false });
    expect(window.callsOf('destroy')).toHaveLength(1);
    const [[url = ''] = []] = window.callsOf('loadURL');
    expect(await pageAt(String(url))).toBe('');
  }
});

test('what cannot be printed is told, and leaves no window', async () => {
  printed = () => Promise.reject(new Error('no printer'));
  await expect(printPage('<p>three</p>')).rejects.toMatchObject({ code: 'cannot-print' });
  expect(windows.at(-1)?.window.callsOf('destroy')).toHaveLength(1);
});
