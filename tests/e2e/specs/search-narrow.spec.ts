import { expectAccessible } from '../axe.ts';
import { expect, test } from '../test.ts';

test('results are narrowed by what they are, and the parts can be taken away', async ({ openSample }) => {
  const { window, page } = await openSample();
  await window.library.searchField.fill('1986 OR ۱۳۶۵');
  await expect(window.library.hitCount).not.toHaveText('1 document');
  await window.press('filter');
  const menu = page.getByRole('dialog', { name: 'Narrow' });
  await expect(menu.getByRole('checkbox', { name: /Persian/ })).toBeVisible();
  await expectAccessible(window, 'narrow');
  await menu.getByRole('checkbox', { name: /Persian/ }).check();
  await expect(window.library.hitCount).toHaveText('1 document');
  await expect(menu.getByRole('checkbox', { name: /Persian/ })).toBeChecked();
  await window.keys('Escape');
  await expect(window.library.button('Narrow, in use')).toBeFocused();

  const chips = window.library.root.getByRole('list', { name: 'Narrowed to' });
  await expect(chips.getByRole('listitem')).toHaveText(['Persian']);
  await window.library.searchField.fill('Ellery');
  await expect(window.library.root).toContainText('Nothing found');
  await window.library.button('Search everything').click();
  await expect(window.library.hit('Open the document The Lantern Goes Out')).toBeVisible();
  await expect(chips).toBeHidden();
});

test('words are taken less exactly when it is asked for', async ({ openSample }) => {
  const { window, page } = await openSample();
  await window.library.searchField.fill('bildings ');
  await expect(window.library.root).toContainText('Nothing found');
  await window.library.button('Narrow').click();
  await page.getByRole('checkbox', { name: 'Allow typing errors' }).check();
  await expect(window.library.hits.first()).toBeVisible();
  await page.getByRole('checkbox', { name: 'Allow typing errors' }).uncheck();
  await expect(window.library.root).toContainText('Nothing found');
  await window.keys('Escape');
  await window.library.searchField.fill('counting ');
  await window.library.button('Narrow').click();
  await page.getByRole('checkbox', { name: 'Other forms of the words' }).check();
  await expect(window.library.hit(/count(ed|s)?\b/).first()).toBeVisible();
  await window.keys('Escape');
  await window.library.button('Narrow no longer to Other forms').click();
  await expect(window.library.root.getByRole('list', { name: 'Narrowed to' })).toBeHidden();
});
