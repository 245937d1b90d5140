import { expectAccessible } from '../axe.ts';
import { expect, test } from '../test.ts';

test('a search is built in a form, which writes it into the field', async ({ openSample }) => {
  const { window, page } = await openSample();
  await window.press('build-search');
  const form = page.getByRole('dialog', { name: 'Build a search' });
  await expect(form.getByRole('textbox', { name: 'All of' })).toBeFocused();
  await expectAccessible(window, 'build a search');
  await page.keyboard.type('bread');
  await form.getByRole('textbox', { name: 'In this order' }).fill('lower building');
  await form.getByRole('textbox', { name: 'Author' }).fill('Farid Moradi');
  await form.getByRole('combobox', { name: 'Language' }).selectOption('English');
  await form.getByRole('textbox', { name: 'Published from' }).fill('2010');
  await expect(window.library.searchField).toHaveValue(
    'bread "lower building" author:"Farid Moradi" lang:en date:2010..',
  );
  await expect(window.library.hit('I was ordered to carry bread')).toBeVisible();
  await expect(form).toContainText('Looks for');
  await page.setViewportSize({ width: 900, height: 600 });
  await expect
    .poll(async () => {
      const box = await form.boundingBox();
      return box !== null && box.y >= 0 && box.y + box.height <= 600 && box.x + box.width <= 900;
    })
    .toBe(true);
  await form.getByRole('textbox', { name: 'Published from' }).focus();
  await window.keys('Enter');
  await expect(form).toBeHidden();
});

test('the form begins with what the field asks for, as far as a form can say it', async ({ openSample }) => {
  const { window, page } = await openSample();
  await window.library.searchField.fill('"lower building" -fifty in:footnotes');
  await window.library.button('Build a search').click();
  const form = page.getByRole('dialog', { name: 'Build a search' });
  await expect(form.getByRole('textbox', { name: 'In this order' })).toHaveValue('lower building');
  await expect(form.getByRole('textbox', { name: 'None of' })).toHaveValue('fifty');
  await expect(form.getByRole('combobox', { name: 'Only in' })).toHaveValue('footnotes');
  await form.getByRole('button', { name: 'Clear' }).click();
  await expect(window.library.searchField).toHaveValue('');
  await window.keys('Escape');
  await window.library.searchField.fill('/fift(y|een)/ lower');
  await window.library.button('Build a search').click();
  await expect(form).toContainText('says more than this form can');
});

test('examples of what can be typed are tried with a click', async ({ openSample }) => {
  const { window, page } = await openSample();
  await window.library.button('Build a search').click();
  const form = page.getByRole('dialog', { name: 'Build a search' });
  await form.getByText('What can be typed in the field').click();
  const examples = form.locator('.syntax-help').getByRole('button');
  const count = await examples.count();
  expect(count).toBeGreaterThan(8);
  for (let index = 0; index < count; index += 1) {
    const words = (await examples.nth(index).textContent()) ?? '';
    await examples.nth(index).click();
    await expect(window.library.searchField).toHaveValue(words);
    await expect(window.library.root.locator('.search-notices__problem')).toBeHidden();
  }
});
