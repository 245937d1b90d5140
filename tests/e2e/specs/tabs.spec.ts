import { expectAccessible } from '../axe.ts';
import { expect, test } from '../test.ts';

const ARTICLE = 'The Lantern Goes Out';
const FARID = 'What I Saw at Lantern House';
const SAMIRA = 'دو زمستان در درهٔ سیاه';
const REPORT = 'Conditions at Lantern House';
const NUMBER = 'there were about fifty people in the lower building';

test('a document opens in place of another, and back leads to where that was left', async ({
  openSample,
}) => {
  const { window, page } = await openSample();
  const { reader } = window;
  await page.setViewportSize({ width: 1280, height: 480 });
  await window.open(FARID);
  await reader.atRest();
  await reader.scroller.evaluate((view) => view.scrollTo(0, 700));
  await expect.poll(() => reader.scroller.evaluate((view) => view.scrollTop)).toBe(700);
  await reader.atRest();
  const before = await reader.placeOf(NUMBER);
  await window.open(ARTICLE);
  await expect(reader.tabs).toHaveCount(1);
  await window.press('go-back');
  await expect(reader.title).toHaveText(FARID);
  await expect(reader.tab(FARID)).toHaveAttribute('aria-selected', 'true');
  await expect.poll(() => reader.placeOf(NUMBER)).toBe(before);
  await window.press('go-forward');
  await expect(reader.title).toHaveText(ARTICLE);
});

test('tabs are opened, walked over and closed by keyboard alone', async ({ openSample }) => {
  const { window, page } = await openSample();
  const { reader } = window;
  await page.setViewportSize({ width: 1280, height: 480 });
  await window.open(FARID);
  await reader.atRest();
  await reader.scroller.evaluate((view) => view.scrollTo(0, 700));
  await expect.poll(() => reader.scroller.evaluate((view) => view.scrollTop)).toBe(700);
  await reader.atRest();
  const before = await reader.placeOf(NUMBER);

  await window.press('focus-library');
  await expect(window.library.list('Documents')).toBeFocused();
  await window.keys('Home', 'Control+Enter');
  await expect(reader.tabs).toHaveCount(2);
  await expect(reader.tabs.last()).toHaveAttribute('aria-selected', 'true');
  await expect(window.library.list('Documents')).toBeFocused();

  await window.press('next-tab');
  await expect(reader.title).toHaveText(FARID);
  await expect.poll(() => reader.placeOf(NUMBER)).toBe(before);
  await reader.tab(FARID).focus();
  await window.keys('ArrowRight');
  await expect(reader.tabs.last()).toBeFocused();
  await expect(reader.title).toHaveText(FARID);
  await window.keys('Enter');
  await expect(reader.title).toHaveText(ARTICLE);
  await reader.tab(ARTICLE).hover();
  await expectAccessible(window, 'two tabs');
  await window.keys('Delete');
  await expect(reader.tabs).toHaveCount(1);
  await expect(reader.tab(FARID)).toBeFocused();

  await window.press('reopen-tab');
  await expect(reader.title).toHaveText(ARTICLE);
  await window.press('close-tab');
  await window.press('close-tab');
  await expect(reader.root).toContainText('Nothing open');
  await expect(reader.tabs).toHaveCount(0);
});

test('a tab is dragged to the edge of the reader, and back among the others', async ({ openSample }) => {
  const { window, page } = await openSample();
  const { reader } = window;
  await page.setViewportSize({ width: 1600, height: 800 });
  await window.open(FARID);
  await window.document(SAMIRA).click({ button: 'middle' });
  await expect(reader.title).toHaveText(SAMIRA);
  await expect(reader.tabs).toHaveCount(2);
  const text = await reader.scroller.boundingBox();
  const at = { x: (text?.x ?? 0) + (text?.width ?? 0) - 20, y: (text?.y ?? 0) + 200 };
  await reader.tab(SAMIRA).hover();
  await page.mouse.down();
  await page.mouse.move(at.x - 40, at.y, { steps: 4 });
  await page.mouse.move(at.x, at.y, { steps: 2 });
  await page.mouse.up();
  await expect(window.view(1).title).toHaveText(FARID);
  await expect(window.view(2).title).toHaveText(SAMIRA);

  await window
    .view(2)
    .tab(SAMIRA)
    .dragTo(window.view(1).tab(FARID), { targetPosition: { x: 4, y: 10 } });
  await expect(reader.tabs).toHaveText([SAMIRA, FARID]);
  await expect(reader.title).toHaveText(SAMIRA);
});

test('tabs and views are there the next day, without what went to the trash', async ({ openSample }) => {
  const first = await openSample();
  const { window } = first;
  await window.open(FARID);
  await window.document(ARTICLE).click({ button: 'middle' });
  await expect(window.reader.tabs).toHaveCount(2);
  await window.press('focus-library');
  await window.document(REPORT).click({ button: 'right' });
  await window.page.getByRole('menuitem', { name: 'Open to the Side' }).click();
  await expect(window.view(2).title).toContainText(REPORT);
  await window.view(1).tab(FARID).click();
  await expect(window.view(1).title).toHaveText(FARID);
  await first.close();

  const second = await openSample();
  const again = second.window;
  await expect(again.view(1).tabs).toHaveText([FARID, ARTICLE]);
  await expect(again.view(1).title).toHaveText(FARID);
  await expect(again.view(2).title).toContainText(REPORT);
  await expect.poll(() => again.view(1).inUse()).toBe('true');
  await again.document(REPORT).click();
  await again.library.list('Documents').press('Delete');
  await expect(again.document(REPORT)).toBeHidden();
  await expect(again.reader.tabs).toHaveText([FARID, ARTICLE]);
  await second.close();

  const { window: last } = await openSample();
  await expect(last.reader.tabs).toHaveText([FARID, ARTICLE]);
});

test('a middle click closes a tab, and the menu of a tab closes the others', async ({ openSample }) => {
  const { window, page } = await openSample();
  const { reader } = window;
  await window.open(FARID);
  for (const title of [ARTICLE, SAMIRA, REPORT]) await window.document(title).click({ button: 'middle' });
  await expect(reader.tabs).toHaveCount(4);
  await reader.tab(SAMIRA).click({ button: 'middle' });
  await expect(reader.tab(SAMIRA)).toHaveCount(0);
  await reader.tab(ARTICLE).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Close Other Tabs' }).click();
  await expect(reader.tabs).toHaveText([ARTICLE]);
  await expect(reader.title).toHaveText(ARTICLE);
});
