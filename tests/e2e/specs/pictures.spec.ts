import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dataUrl, makePng } from '../../support/make-picture.ts';
import { expectAccessible } from '../axe.ts';
import { expect, test } from '../test.ts';

const SENTENCE =
  'The ferry left at dawn, and nobody who was asked about it afterwards could say who had been on board.';
const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="240" height="120"><script>parent.evil = true</script><circle cx="60" cy="60" r="40" fill="none" stroke="black"/></svg>';

/** A page saved with its folder: a picture beside it, one far down, a drawing with a script in it, one that is gone. */
async function savedPage(folder: string): Promise<string> {
  const page = join(folder, 'Page.html');
  await mkdir(join(folder, 'Page_files'));
  await writeFile(join(folder, 'Page_files', 'ferry.png'), makePng(1200, 800));
  await writeFile(join(folder, 'Page_files', 'style.css'), 'p { color: red }');
  await writeFile(
    page,
    `<!doctype html><html lang="en"><title>The Ferry in Ice</title><body><article><h1>The Ferry in Ice</h1><p>${SENTENCE}</p>
    <figure><img src="Page_files/ferry.png" alt="The ferry among floes"><figcaption>Winter of 1962</figcaption></figure><p>After the picture. ${SENTENCE}</p>
    <img src="${dataUrl(Buffer.from(SVG), 'image/svg+xml')}" alt="A sketch of the wheel"><img src="https://salt.example/gone.png" alt="The crew on the quay">
    ${`<p>${SENTENCE.repeat(6)}</p>`.repeat(40)}<img src="${dataUrl(makePng(300, 200))}" alt="The last picture"></article></body></html>`,
  );
  return page;
}

test('a page that was saved with its folder shows its pictures', async ({ open, folder }) => {
  const { window, answerFiles } = await open();
  await answerFiles([await savedPage(folder)]);
  await window.run('import');
  const { article } = window.reader;
  const ferry = article.getByRole('img', { name: 'The ferry among floes', exact: true });
  await expect(ferry).toBeVisible();
  await expect(article.getByText('Winter of 1962')).toBeVisible();
  const { natural, ratio, fits } = await ferry.evaluate((image: HTMLImageElement) => {
    const { width, height } = image.getBoundingClientRect();
    const column = image.closest('.block-row')?.getBoundingClientRect().width ?? 0;
    return { natural: image.naturalWidth, ratio: width / height, fits: width <= column };
  });
  expect([natural, Math.round(ratio * 100), fits]).toEqual([1200, 150, true]);
  await expect(
    article.getByRole('img', { name: 'Picture not in the file: The crew on the quay', exact: true }),
  ).toBeVisible();
  const { refused } = await window.page.evaluate(() => ({
    refused: performance.getEntriesByType('resource').filter(({ name }) => name.includes('salt.example'))
      .length,
  }));
  expect(refused).toBe(0);
});

test('a drawing is shown as a still picture, and nothing in it runs', async ({ open, folder }) => {
  const { window, answerFiles } = await open();
  await answerFiles([await savedPage(folder)]);
  await window.run('import');
  await expect(
    window.reader.article.getByRole('img', { name: 'A sketch of the wheel', exact: true }),
  ).toBeVisible();
  expect(await window.page.evaluate(() => 'evil' in globalThis)).toBe(false);
});

test('a picture far down is fetched when it comes near, and nothing moves when it comes', async ({
  open,
  folder,
}) => {
  const { window, answerFiles } = await open();
  await answerFiles([await savedPage(folder)]);
  await window.run('import');
  const { article } = window.reader;
  await expect(article.getByRole('img', { name: 'The ferry among floes', exact: true })).toBeVisible();
  const last = article.getByRole('img', { name: 'The last picture', exact: true });
  await expect(last).toHaveCount(0);
  const frames = article.locator('.picture-frame');
  await frames.last().scrollIntoViewIfNeeded();
  const before = await frames.last().boundingBox();
  await expect(last).toBeVisible();
  expect((await frames.last().boundingBox())?.height).toBe(before?.height);
});

test('words around a picture are quoted without it, and the arrow keys walk over it', async ({
  open,
  folder,
}) => {
  const { window, answerFiles } = await open();
  await answerFiles([await savedPage(folder)]);
  await window.run('import');
  const { page, reader } = window;
  const blocks = reader.article.locator('[data-start]');
  await expect(blocks.nth(1)).toHaveClass(/block-picture/);
  await reader.ready();
  await blocks.first().focus();
  await window.keys('ArrowDown');
  await expect(blocks.nth(1)).toBeFocused();
  await window.keys('ArrowUp', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown');
  await page.keyboard.press('ControlOrMeta+C');
  await expect.poll(() => window.clipboard()).toContain('Winter of 1962');
  expect(await window.clipboard()).not.toContain('\ufffc');
});

test('a document with pictures is accessible, light and dark', async ({ open, folder }) => {
  const { window, answerFiles } = await open();
  await answerFiles([await savedPage(folder)]);
  await window.run('import');
  await expect(
    window.reader.article.getByRole('img', { name: 'The ferry among floes', exact: true }),
  ).toBeVisible();
  await expectAccessible(window, 'a document with pictures');
});
