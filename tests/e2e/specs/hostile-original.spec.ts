import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { makePng } from '../../support/make-picture.ts';
import { OriginalPane } from '../screens/original-pane.ts';
import { expect, test } from '../test.ts';

const SENTENCE =
  'The ferry left at dawn, and nobody who was asked about it afterwards could say who had been on board.';
const EVIL = 'https://evil.example';

/** Everything that a page can try, around a text that is worth reading. */
const HOSTILE = `<!doctype html><html lang="en" onload="parent.evil='html'"><head><title>The Ferry in Ice</title>
<base href="${EVIL}/"><meta http-equiv="refresh" content="1;url=${EVIL}/refresh">
<script>parent.evil='script'</script><script src="${EVIL}/a.js"></script><script src="page_files/b.js"></script>
<link rel="stylesheet" href="${EVIL}/a.css"><link rel="stylesheet" href="page_files/look.css"><link rel="prefetch" href="${EVIL}/p"><link rel="dns-prefetch" href="//evil.example">
<style>@import "${EVIL}/i.css"; @font-face{font-family:evil;src:url(${EVIL}/f.woff2)} body{font-family:evil;background:url(${EVIL}/bg.png)} p::before{content:url(${EVIL}/c.png)} li{list-style:url(${EVIL}/l.png)} h1{cursor:url(${EVIL}/k.cur),auto;border-image:url(${EVIL}/bi.png) 3}</style></head>
<body onload="parent.evil='body'" background="${EVIL}/b.png"><article><h1>The Ferry in Ice</h1><p onclick="parent.evil='click'" style="background:url(${EVIL}/s.png)">${SENTENCE}</p>
<p>${SENTENCE} ${SENTENCE}</p><p>${SENTENCE.repeat(3)}</p>
<a id="away" href="${EVIL}/away" target="_top" ping="${EVIL}/ping">away</a> <a id="run" href="javascript:parent.evil='link'">run</a> <a id="blank" href="${EVIL}/blank" target="_blank">blank</a>
<img src="${EVIL}/i.png" srcset="${EVIL}/i2.png 2x" onerror="parent.evil='image'" alt="The crew"><img src="page_files/wheel.png" onload="parent.evil='loaded'" alt="The wheel">
<form action="${EVIL}/send" target="_top"><input name="a" value="b" autofocus onfocus="parent.evil='focus'"><button id="send">send</button></form>
<iframe src="${EVIL}/frame"></iframe><iframe srcdoc="<script>top.evil='srcdoc'</script>"></iframe><object data="${EVIL}/o.swf"></object><embed src="${EVIL}/e"><video src="${EVIL}/v" poster="${EVIL}/vp" autoplay></video>
<svg onload="parent.evil='svg'" width="40" height="40"><script>parent.evil='svg script'</script><image href="${EVIL}/si.png"/><use href="${EVIL}/u#a"/><circle cx="20" cy="20" r="10" fill="red"/><animate attributeName="x" onbegin="parent.evil='animate'"/></svg>
<details open ontoggle="parent.evil='toggle'"><summary>More</summary>${SENTENCE}</details></article></body></html>`;

async function hostilePage(folder: string): Promise<string> {
  await mkdir(join(folder, 'page_files'));
  await writeFile(
    join(folder, 'page_files', 'look.css'),
    `h1{color:rgb(0, 0, 200)} p{background:url("${EVIL}/css.png")}`,
  );
  await writeFile(join(folder, 'page_files', 'b.js'), "parent.evil='beside'");
  await writeFile(join(folder, 'page_files', 'wheel.png'), makePng(60, 60));
  await writeFile(join(folder, 'page.html'), HOSTILE);
  return join(folder, 'page.html');
}

interface Watched {
  /** Addresses outside of the program that something in the window wanted. */
  readonly wanted: string[];
  /** Those of them that its policy stopped within the page, before anybody was asked. */
  readonly stopped: string[];
  readonly windows: string[];
}

function watch(page: Page): Watched {
  const watched: Watched = { wanted: [], stopped: [], windows: [] };
  page.on('request', (request) => {
    if (!/^(?:data|blob|about):/.test(request.url())) watched.wanted.push(request.url());
  });
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText === 'csp') watched.stopped.push(request.url());
  });
  page.context().on('page', (other) => watched.windows.push(other.url()));
  return watched;
}

function refused(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const library: { call(name: string, args: readonly unknown[]): Promise<{ value: { refused: number } }> } =
      Reflect.get(globalThis, 'library');
    return (await library.call('library.info', [])).value.refused;
  });
}

test('a hostile page is shown, and nothing of it runs, loads, leads away or is sent', async ({
  open,
  folder,
}) => {
  const { window, answerFiles } = await open();
  const { page } = window;
  await answerFiles([await hostilePage(folder)]);
  await window.run('import');
  await window.reader.ready();
  const { href } = await page.evaluate(() => ({ href: location.href }));
  const before = await refused(page);
  const watched = watch(page);
  await window.run('original');
  const { frame } = new OriginalPane(page);
  await expect(frame.getByRole('heading', { name: 'The Ferry in Ice' })).toHaveCSS('color', 'rgb(0, 0, 200)');
  await expect(frame.getByRole('img', { name: 'The wheel' })).toBeVisible();
  for (const id of ['#away', '#run', '#blank']) {
    await frame.locator(id).click();
    await frame.locator(id).click({ modifiers: ['ControlOrMeta'] });
  }
  await frame.getByText('send', { exact: true }).click();
  await frame.getByText(SENTENCE).first().click();
  await frame.getByText('More').click();
  // Longer than the page would wait before it goes elsewhere.
  await page.waitForTimeout(1500);

  expect(await page.evaluate(() => 'evil' in globalThis)).toBe(false);
  expect(watched).toEqual({ wanted: [], stopped: [], windows: [] });
  expect(await refused(page)).toBe(before);
  expect(await page.evaluate(() => location.href)).toBe(href);
  expect(
    await page
      .locator('.original-frame')
      .evaluate((element: HTMLIFrameElement) => element.contentDocument?.URL),
  ).toBe('about:srcdoc');
  await expect(
    frame.locator(
      'script, iframe, object, embed, form, input, video, base, meta[http-equiv="refresh"], link',
    ),
  ).toHaveCount(0);
});

test('even what got past the stripping could do nothing in the frame', async ({ open, folder }) => {
  const { window, answerFiles } = await open();
  const { page } = window;
  await answerFiles([await hostilePage(folder)]);
  await window.run('import');
  await window.reader.ready();
  await window.run('original');
  const pane = new OriginalPane(page);
  await expect(pane.frame.getByRole('heading', { name: 'The Ferry in Ice' })).toBeVisible();
  const watched = watch(page);
  const before = await refused(page);
  await page.locator('.original-frame').evaluate((element: HTMLIFrameElement, evil) => {
    const { contentDocument: inner } = element;
    if (!inner) throw new Error('the frame is closed');
    const put = (name: string, attributes: Readonly<Record<string, string>>, text = ''): HTMLElement => {
      const made = inner.createElement(name);
      for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
      made.textContent = text;
      inner.body.append(made);
      return made;
    };
    put('script', {}, "parent.evil='script'");
    put('script', { src: `${evil}/a.js` });
    put('img', { src: `${evil}/i.png`, onerror: "parent.evil='image'" });
    put('link', { rel: 'stylesheet', href: `${evil}/a.css` });
    put('style', {}, `body{background:url(${evil}/bg.png)}`);
    put('iframe', { src: `${evil}/frame` });
    put('iframe', { srcdoc: "<script>top.evil='srcdoc'</script>" });
    put('object', { data: `${evil}/o` });
    put('video', { src: `${evil}/v`, autoplay: '' });
    put('p', { onclick: "parent.evil='click'" }).click();
    put('a', { href: "javascript:parent.evil='link'" }).click();
    put('a', { href: `${evil}/top`, target: '_top' }).click();
    put('a', { href: `${evil}/blank`, target: '_blank' }).click();
    const form = put('form', { action: `${evil}/send` });
    form.append(inner.createElement('button'));
    form.querySelector('button')?.click();
    put('meta', { 'http-equiv': 'refresh', content: `0;url=${evil}/refresh` });
  }, EVIL);
  await page.waitForTimeout(800);
  await page.locator('.original-frame').evaluate((element: HTMLIFrameElement, evil) => {
    const link = element.contentDocument?.createElement('a');
    if (!link) return;
    link.href = `${evil}/self`;
    element.contentDocument?.body.append(link);
    link.click();
  }, EVIL);
  await page.waitForTimeout(800);
  expect(await page.evaluate(() => 'evil' in globalThis)).toBe(false);
  expect(watched.stopped.toSorted()).toEqual(watched.wanted.toSorted());
  expect(watched.windows).toEqual([]);
  expect(await refused(page)).toBe(before);
});
