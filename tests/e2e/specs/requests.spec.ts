import type { Page } from '@playwright/test';
import { KINDS, OUTSIDE, TOOLS, UNCOUNTED } from '../requests/kinds.ts';
import { expect, test } from '../test.ts';

/** Long enough for the page to hear that something was refused, on a machine with much other work too. */
const MOMENT_MS = 10_000;

/** How often the window and its host have refused something, as it stands in About. */
async function refused(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const library: { call(name: string, args: readonly unknown[]): Promise<{ value: { refused: number } }> } =
      Reflect.get(globalThis, 'library');
    const { refused: byHost } = (await library.call('library.info', [])).value;
    return byHost + Number(Reflect.get(globalThis, 'violations'));
  });
}

async function watchPolicy(page: Page): Promise<void> {
  await page.evaluate(() => {
    Reflect.set(globalThis, 'violations', 0);
    document.addEventListener('securitypolicyviolation', ({ originalPolicy }) => {
      if (originalPolicy.includes('frame-ancestors'))
        Reflect.set(globalThis, 'violations', Number(Reflect.get(globalThis, 'violations')) + 1);
    });
  });
}

async function tryOut(page: Page, code: string): Promise<void> {
  // The debugger runs what the policy of the page would not let the page make of words.
  await page.evaluate(`(() => { ${TOOLS} ${code} })()`).catch(() => undefined);
}

test('every kind of request is refused, and every refusal is counted', async ({ open }) => {
  test.setTimeout(180_000);
  const { page, window } = await open();
  const home = page.url();
  const answered: string[] = [];
  page.context().on('response', (response) => {
    if (!response.url().startsWith(home)) answered.push(`${response.status()} ${response.url()}`);
  });
  page.context().on('serviceworker', (worker) => answered.push(worker.url()));
  page.on('download', (download) => answered.push(download.url()));
  await watchPolicy(page);
  const atFirst = await refused(page);

  const uncounted: string[] = [];
  for (const [kind, code] of Object.entries(KINDS)) {
    const before = await refused(page);
    await tryOut(page, code);
    await expect
      .poll(() => refused(page), { timeout: MOMENT_MS, intervals: [20, 50, 100, 200] })
      .toBeGreaterThan(before)
      .catch(() => uncounted.push(kind));
  }
  for (const code of Object.values(UNCOUNTED)) await tryOut(page, code);
  await page.waitForTimeout(300);

  expect(Object.keys(KINDS).length).toBeGreaterThanOrEqual(50);
  expect(uncounted).toEqual([]);
  // What the host fulfils for a navigation has no content, and leaves the window where it is.
  expect(answered.filter((answer) => !answer.startsWith(`204 ${OUTSIDE}/`))).toEqual([]);
  expect([page.url().replace(/#$/, ''), page.context().pages().length]).toEqual([home, 1]);
  const sum = (await refused(page)) - atFirst;
  await window.run('about');
  await expect(window.dialog('About Ibid')).toContainText(/refused since it opened: \d/);
  const shown = (await window.dialog('About Ibid').textContent())?.match(/refused since it opened: ([\d,]+)/);
  expect(Number(shown?.[1]?.replaceAll(',', ''))).toBeGreaterThanOrEqual(sum);
});
