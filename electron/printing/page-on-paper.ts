import type { DevTools } from './devtools-pipe.ts';

/** A host name that no resolver answers (RFC 6761): the page is handed over before anything is looked up. */
const ADDRESS = 'https://ibid.invalid/print.html';

/** Shows the page in a tab in which no script runs and nothing else is loaded, and prints it. */
export async function pageOnPaper(devTools: DevTools, html: string): Promise<Uint8Array> {
  // As an incognito window: the history of a profile would keep the title on the disk.
  const { browserContextId } = await devTools.send('Target.createBrowserContext');
  const { targetId } = await devTools.send('Target.createTarget', { url: 'about:blank', browserContextId });
  const { sessionId } = await devTools.send('Target.attachToTarget', { targetId, flatten: true });
  const tell = (method: string, params = {}) => devTools.send(method, params, String(sessionId));
  await tell('Page.enable');
  await tell('Emulation.setScriptExecutionDisabled', { value: true });
  await tell('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  const asked = devTools.next('Fetch.requestPaused');
  const loaded = devTools.next('Page.loadEventFired');
  const arrived = tell('Page.navigate', { url: ADDRESS });
  const { requestId } = await asked;
  await tell('Fetch.fulfillRequest', {
    requestId,
    responseCode: 200,
    responseHeaders: [{ name: 'content-type', value: 'text/html; charset=utf-8' }],
    body: Buffer.from(html).toString('base64'),
  });
  await Promise.all([arrived, loaded]);
  const { data } = await tell('Page.printToPDF', {
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
  });
  return Buffer.from(String(data), 'base64');
}
