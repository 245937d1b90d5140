import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runBuilt } from '../run-built.ts';
import { expect, test } from '../test.ts';

test('the window cannot be led elsewhere, by script or by link', async ({ open }) => {
  const { page, window } = await open();
  const home = page.url();
  await page.evaluate(() => location.assign('https://example.org/')).catch(() => undefined);
  await expect(window.library.root).toBeVisible();
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'https://example.org/';
    link.textContent = 'elsewhere';
    document.body.append(link);
    link.click();
  });
  await expect(window.library.root).toBeVisible();
  expect(page.url()).toBe(home);
});

test('no script of a page runs: inline, from an attribute, or made from words', async ({ open }) => {
  const { page } = await open();
  const ran = await page.evaluate(async () => {
    const host = document.createElement('div');
    host.innerHTML = `<img src="data:," onerror="document.body.dataset.ran = 'attribute'">`;
    document.body.append(host);
    const inline = document.createElement('script');
    inline.textContent = `document.body.dataset.ran = 'inline'`;
    document.body.append(inline);
    const frame = document.createElement('iframe');
    frame.srcdoc = `<script>parent.document.body.dataset.ran = 'frame'</script>`;
    document.body.append(frame);
    const link = document.createElement('a');
    link.href = `javascript:document.body.dataset.ran='link'`;
    document.body.append(link);
    link.click();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return document.body.dataset['ran'] ?? 'nothing';
  });
  expect(ran).toBe('nothing');
});

test('the page has nothing to speak to other machines with, past its policy', async ({ open }) => {
  const { page } = await open();
  expect(
    await page.evaluate(() =>
      Object.getOwnPropertyNames(globalThis).filter((name) => name.endsWith('RTCPeerConnection')),
    ),
  ).toEqual([]);
});

test('the window comes under a policy that names no origin', async ({ open }) => {
  const { page } = await open();
  const answer = await page.reload();
  const policy = answer?.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).not.toMatch(/https?:|unsafe|\*/);
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute(
    'content',
    /default-src 'none'/,
  );
});

test('the window draws itself without breaking its own policy', async ({ openSample }) => {
  const { page, window } = await openSample();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.reload();
  await window.open('The Lantern Goes Out');
  await window.reader.marker('[3]').hover();
  await expect(window.reader.preview('3')).toBeVisible();
  await window.press('details');
  await expect(window.dialog('Document details')).toBeVisible();
  await window.keys('Escape');
  await window.run('new-note');
  await window.note.write('Words.');
  await window.note.saved();
  await window.press('shortcuts');
  await window.keys('Escape');
  expect(complaints).toEqual([]);
});

test('a document with hostile markup is only words', async ({ open, folder }) => {
  await writeFile(
    join(folder, 'page.html'),
    `<h1>A page</h1><p onmouseover="document.body.dataset.ran=1">Words of the page.</p>
     <img src=x onerror="document.body.dataset.ran=1"><svg onload="document.body.dataset.ran=1"></svg>
     <a href="javascript:document.body.dataset.ran=1">a link</a>
     <iframe src="https://example.org/"></iframe><script>document.body.dataset.ran=1</script>`,
  );
  const { window, page, answerFiles } = await open();
  await answerFiles([join(folder, 'page.html')]);
  await window.run('import');
  await window.reader.paragraph('Words of the page.').hover();
  await window.reader.article.getByText('a link').click();
  expect(await page.evaluate(() => document.body.dataset['ran'])).toBeUndefined();
  expect(await window.reader.article.locator('script, iframe, img, svg[onload], [onmouseover]').count()).toBe(
    0,
  );
});

test('a library that is open here is refused elsewhere, with a sentence', async ({ openSample, folder }) => {
  const { window } = await openSample();
  const elsewhere = runBuilt('ibid', '--library', join(folder, 'library.ibid'), 'list');
  await expect(elsewhere).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/Another program is using this library\. .*\(library-locked\)\n$/),
  });
  await window.open('The Lantern Goes Out');
});

test('a second window on an open library is told so before it opens', async ({ open, folder, host }) => {
  test.skip(host === 'electron', 'in Electron a second start brings the first window to the front');
  await open();
  await mkdir(join(folder, 'other data'));
  const second = runBuilt(
    'chromium',
    '--library',
    join(folder, 'library.ibid'),
    '--data',
    join(folder, 'other data'),
  );
  await expect(second).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/Another program is using this library\. .*\(library-locked\)\n$/),
  });
});

test('a file that is no library is refused with a sentence and left as it is', async ({ folder, host }) => {
  test.skip(host === 'electron', 'Electron says it in a native box');
  const file = join(folder, 'letter.ibid');
  await writeFile(file, 'Dear sister, this is no library.\n');
  const started = runBuilt('chromium', '--library', file, '--data', join(folder, 'data'));
  await expect(started).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/\(library-not-a-library\)\n$/),
  });
});
