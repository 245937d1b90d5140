import { basename } from 'node:path';
import { type BrowserContext, chromium, type Page, type Route } from 'playwright-core';
import { findChromium } from '../../electron/printing/find-chromium.ts';

/** Tests that save with a browser are skipped where there is none, and their names say so. */
export const executable = findChromium(process.env);
export const chromiumNote = executable === null ? ' (skipped: Chromium is not installed)' : '';

export interface Site {
  /** Of the page. */
  readonly address: string;
  /** By address. */
  readonly files: Readonly<Record<string, readonly [type: string, content: string | Uint8Array]>>;
}

/** One page as a browser has it, in the three forms in which people save pages. */
export interface SavedPage {
  readonly mhtml: string;
  /** The page, and the files of the folder beside it. */
  readonly complete: { readonly html: string; readonly files: Readonly<Record<string, Uint8Array>> };
  readonly inlined: string;
}

/** Opens the page in Chromium, without a socket: every request is answered from the files, or not at all. */
export async function savePage({ address, files }: Site, folderName: string): Promise<SavedPage> {
  const browser = await chromium.launch({
    executablePath: executable ?? '',
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-background-networking', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  try {
    const context = await browser.newContext();
    await context.route('**/*', (route) => answer(route, files));
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'networkidle' });
    return {
      mhtml: await mhtmlOf(context, page),
      complete: await completeOf(page, files, folderName),
      inlined: await inlinedOf(page, files),
    };
  } finally {
    await browser.close();
  }
}

function answer(route: Route, files: Site['files']): Promise<void> {
  const file = files[route.request().url()];
  if (!file) return route.abort('blockedbyclient');
  const [contentType, content] = file;
  return route.fulfill({
    status: 200,
    contentType,
    body: typeof content === 'string' ? content : Buffer.from(content),
  });
}

/** https://chromedevtools.github.io/devtools-protocol/tot/Page/#method-captureSnapshot */
async function mhtmlOf(context: BrowserContext, page: Page): Promise<string> {
  const session = await context.newCDPSession(page);
  const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
  await session.detach();
  return data;
}

/** As "Web page, complete" has it: what the page shows lies in a folder beside it, everything else is as it was. */
async function completeOf(
  page: Page,
  site: Site['files'],
  folderName: string,
): Promise<SavedPage['complete']> {
  const files: Record<string, Uint8Array> = {};
  const names = new Map<string, string>();
  for (const shown of await shownIn(page)) {
    const [, content] = site[shown] ?? [];
    if (content === undefined) continue;
    const name = basename(new URL(shown).pathname);
    names.set(shown, `./${folderName}/${encodeURIComponent(decodeURIComponent(name))}`);
    files[decodeURIComponent(name)] = Buffer.from(content);
  }
  const address = page.url();
  const comment = `<!-- saved from url=(${String(address.length).padStart(4, '0')})${address} -->\n`;
  return { html: comment + (await markupWith(page, names)), files };
}

/** As pages in a single file have it: everything that the page shows is written into it. */
async function inlinedOf(page: Page, site: Site['files']): Promise<string> {
  const names = new Map<string, string>();
  for (const shown of await shownIn(page)) {
    const [type, content] = site[shown] ?? [];
    if (content !== undefined)
      names.set(shown, `data:${type};base64,${Buffer.from(content).toString('base64')}`);
  }
  return `<!DOCTYPE html>\n${await markupWith(page, names)}`;
}

function shownIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [...document.images].map((image) => image.currentSrc || image.src));
}

/** The page's markup with each picture under its new address; one that is not there keeps its own. */
function markupWith(page: Page, names: ReadonlyMap<string, string>): Promise<string> {
  return page.evaluate(
    (entries) => {
      const byAddress = new Map(entries);
      const copy = document.documentElement.cloneNode(true);
      if (!(copy instanceof Element)) throw new Error('a page without a root');
      for (const [index, image] of [...copy.querySelectorAll('img')].entries()) {
        const shown = document.images[index];
        image.setAttribute('src', byAddress.get(shown?.currentSrc || shown?.src || '') ?? shown?.src ?? '');
        image.removeAttribute('srcset');
      }
      for (const other of copy.querySelectorAll('picture source')) other.remove();
      for (const link of copy.querySelectorAll('a[href]')) {
        const href = link.getAttribute('href') ?? '';
        if (!href.startsWith('#')) link.setAttribute('href', new URL(href, document.baseURI).href);
      }
      return copy.outerHTML;
    },
    [...names],
  );
}
