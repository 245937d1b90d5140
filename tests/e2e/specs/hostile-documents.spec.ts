import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { tellFigure, WHOLE } from '../../safety/figures.ts';
import { escapeXml, makeDocx, paragraph, run } from '../../support/make-docx.ts';
import { VECTORS } from '../../support/hostile/vectors.ts';
import { expect, test } from '../test.ts';

const SENTENCE = 'The harbour master counted the boats before dawn.';
const IN_ONE_FILE = 60;

/** Files of many hostile texts each, as a page, as Markdown, as plain words and as a letter. */
async function writeFiles(folder: string): Promise<readonly string[]> {
  const vectors = WHOLE ? VECTORS : VECTORS.filter((_, index) => index % 12 === 0);
  await mkdir(folder);
  const paths: string[] = [];
  for (let at = 0; at < vectors.length; at += IN_ONE_FILE) {
    const some = vectors.slice(at, at + IN_ONE_FILE).map((vector) => vector.toWellFormed());
    const files = {
      // What swallows the rest of a page stands alone.
      html: `<!doctype html><title>Page ${at}</title><h1>Page ${at}</h1><p>${SENTENCE}</p>${some.map((one) => `<div>${one}</div>`).join('\n')}`,
      md: `# Markdown ${at}\n\n${SENTENCE}\n\n${some.join('\n\n')}\n`,
      txt: `Words ${at}\n\n${SENTENCE}\n\n${some.join('\n\n')}\n`,
      docx: makeDocx({
        body: [`Letter ${at}`, SENTENCE, ...some]
          // oxlint-disable-next-line eslint/no-control-regex -- XML has no way to say these
          .map((words) => paragraph(run(escapeXml(words.replaceAll(/[\u0000-\u001f\ufffe\uffff]/g, ' ')))))
          .join(''),
      }),
    };
    for (const [ending, content] of Object.entries(files)) {
      const path = join(folder, `${at} <img src=x onerror=window.__hit=1>.${ending}`.replaceAll('/', ''));
      await writeFile(path, content);
      paths.push(path);
    }
  }
  return paths;
}

interface Seen {
  readonly dialogs: string[];
  readonly requests: string[];
  readonly errors: string[];
}

function watch(page: Page): Seen {
  const seen: Seen = { dialogs: [], requests: [], errors: [] };
  page.on('dialog', (dialog) => {
    seen.dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    // Type faces of the window's own, for letters that were not seen before.
    const isOwn = origin === new URL(page.url()).origin;
    if (!isOwn && !/^(?:data|blob|about):$/.test(protocol)) seen.requests.push(request.url());
  });
  page.on('pageerror', (error) => seen.errors.push(error.message));
  page.on('crash', () => seen.errors.push('the page crashed'));
  return seen;
}

test('hostile documents are imported, read, shown as they look, found and quoted, and nothing of them acts', async ({
  open,
  folder,
}) => {
  test.setTimeout(WHOLE ? 1_800_000 : 240_000);
  const { window, answerFiles } = await open();
  const { page, reader, library, note } = window;
  const paths = await writeFiles(join(folder, 'hostile'));
  await window.run('new-note');
  await expect(note.title).toBeFocused();
  const seen = watch(page);
  await answerFiles(paths);
  await window.run('import');
  const summary = page.getByRole('dialog', { name: /^Import finished|^Nothing new/ });
  await summary.waitFor({ timeout: 600_000 });
  await window.keys('Escape');
  const list = library.list('Documents');
  const documents = Number(await list.getByRole('option').first().getAttribute('aria-setsize'));
  expect(documents).toBeGreaterThan(paths.length / 2);
  let shown = 0;
  for (let number = 1; number <= documents; number += 1) {
    // Rows out of view are not drawn.
    await list
      .locator('.row-list__all')
      .evaluate(
        (all, above) => all.parentElement?.scrollTo(0, above * all.clientHeight),
        (number - 1) / documents,
      );
    const row = list.locator(`[aria-posinset="${number}"]`);
    const title = (await row.locator('.row__title').textContent()) ?? '';
    await row.click();
    await expect(reader.title).toHaveText(title);
    await reader.ready();
    const original = reader.root.getByRole('button', { name: 'Original', exact: true });
    if ((await original.count()) === 0) continue;
    await window.run('original');
    await page.locator('.original-frame').waitFor();
    await page.waitForTimeout(300);
    await window.run('original');
    shown += 1;
  }
  expect(shown).toBeGreaterThan(0);
  await library.searchField.fill('harbour boats');
  await expect(library.hits.first()).toBeVisible();
  await library.searchField.fill('onerror');
  await expect(library.hits.first()).toBeVisible();
  await library.hits.first().click();
  await reader.ready();
  await library.searchField.fill('"counted the boats"');
  await library.hits.first().click();
  await reader.ready();
  await reader.select('counted the boats');
  await reader.act('Quote in note');
  await expect(note.quotations).toHaveCount(1);
  expect(await page.evaluate(() => '__hit' in globalThis)).toBe(false);
  expect(seen).toEqual({ dialogs: [], requests: [], errors: [] });
  tellFigure({
    promise: 'S4',
    what: 'hostile documents in the window: read, as they look, searched, quoted',
    figure: `${documents} documents with ${WHOLE ? VECTORS.length : 'some'} texts each way: 0 scripts, 0 requests, 0 crashes`,
  });
});
