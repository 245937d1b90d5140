import { expectAccessible } from '../axe.ts';
import { DetailsForm } from '../screens/details-form.ts';
import { expect, test } from '../test.ts';

const ARTICLE = 'The Lantern Goes Out';
const PERSIAN = 'خاموشی فانوس';

test('a title in Persian is shown and found everywhere, and the extracted one can be had back', async ({
  openSample,
}) => {
  const { window } = await openSample();
  const form = new DetailsForm(window.page);
  await window.open(ARTICLE);
  await window.reader.details();
  await window.dialog('Document details').getByRole('button', { name: 'Edit details…' }).click();
  await expect(form.field('Title')).toBeFocused();
  await form.field('Title').fill(PERSIAN);
  await expect(form.field('Title')).toHaveCSS('direction', 'rtl');
  await expect(form.around('Title')).toContainText(`Extracted: “${ARTICLE}”`);
  await form.save();

  const details = window.dialog('Document details');
  await expect(details).toContainText(PERSIAN);
  await expect(details).toContainText(`Extracted: “${ARTICLE}”`);
  await expect(details.getByRole('button', { name: 'Edit details…' })).toBeFocused();
  await window.keys('Escape');
  await expect(window.reader.title).toHaveText(PERSIAN);
  await expect(window.document(PERSIAN)).toBeVisible();
  await window.library.searchField.fill('خاموشی');
  await expect(window.library.hits.first()).toBeVisible();
  await window.library.searchField.fill('');

  await window.run('edit-details');
  await form.button('Take it back: Title').click();
  await expect(form.field('Title')).toHaveValue(ARTICLE);
  await expect(form.field('Title')).toBeFocused();
  await form.save();
  await expect(details).not.toContainText('Extracted:');
  await window.keys('Escape');
  await expect(window.reader.title).toHaveText(ARTICLE);
  await window.library.searchField.fill('خاموشی');
  await expect(window.library.root).toContainText('Nothing found');
});

test('a date is typed as people write it, and what will be stored is told while it is typed', async ({
  openSample,
}) => {
  const { window } = await openSample();
  const form = new DetailsForm(window.page);
  await window.open(ARTICLE);
  await window.press('edit-details');
  const published = form.field('Published');
  const around = form.around('Published');
  await published.fill('۱۲ شهریور ۱۳۶۷');
  await expect(around).toContainText(
    '= 1988-09-03 · Saturday 3 September 1988 · 12 Shahrivar 1367 · 21 Muharram 1409 (computed)',
  );
  await published.fill('spring 1988');
  await expect(around).toContainText('= 1988-21 · Spring 1988');
  await published.fill('12/9/2010');
  await expect(around).toContainText('Which of the two is the month?');
  await expect(published).toHaveAttribute('aria-invalid', 'false');
  await window.keys('Enter');
  await expect(published).toHaveAttribute('aria-invalid', 'true');
  await expect(published).toBeFocused();
  await published.fill('12 September 2010');
  await form.save();
  await window.keys('Escape');
  await expect(window.reader.article).toContainText('12 September 2010');
  await expect(window.document(ARTICLE)).toContainText('12 Sep 2010');
});

test('everything is done by keyboard: authors, language, direction, save', async ({ openSample }) => {
  const { window, page } = await openSample();
  const form = new DetailsForm(page);
  await window.open(ARTICLE);
  await window.press('edit-details');
  await expect(form.field('Title')).toBeFocused();
  await window.keys('Tab', 'Tab');
  await expect(form.button('Remove author 1')).toBeFocused();
  await window.keys('Tab');
  await expect(form.button('Add author')).toBeFocused();
  await window.keys('Enter');
  await expect(form.authors.nth(1)).toBeFocused();
  await page.keyboard.type('سمیرا نوری');
  await window.keys('Alt+ArrowUp');
  await expect(form.authors.first()).toHaveValue('سمیرا نوری');
  await expect(form.authors.first()).toBeFocused();
  await expect(form.root).toContainText('سمیرا نوری is now 1 of 2');
  await form.language.focus();
  await window.keys('ControlOrMeta+a');
  await page.keyboard.type('fa');
  await expect(form.around('Language')).toContainText('= fa · Persian');
  await expect(form.direction('As the language')).toBeChecked();
  await window.keys('Enter');
  const details = window.dialog('Document details');
  await expect(details).toContainText('سمیرا نوری');
  await expect(details).toContainText('Persian');
  await expect(details.getByRole('button', { name: 'Edit details…' })).toBeFocused();
  await window.keys('Enter');
  await expect(form.authors).toHaveCount(2);
  await form.authors.nth(1).focus();
  await window.keys('ControlOrMeta+a', 'Backspace', 'Backspace');
  await expect(form.authors).toHaveCount(1);
  await expect(form.authors.first()).toBeFocused();
});

test('what was changed and not saved is not lost without a word', async ({ openSample }) => {
  const { window } = await openSample();
  const form = new DetailsForm(window.page);
  await window.open(ARTICLE);
  await window.press('edit-details');
  await form.field('Publisher').fill('Harbour Post');
  await window.keys('Escape');
  await expect(form.root).toContainText('What you changed is not saved.');
  await expect(form.button('Keep editing')).toBeFocused();
  await window.keys('Enter');
  await expect(form.field('Publisher')).toHaveValue('Harbour Post');
  await form.button('Close').click();
  await form.button('Discard changes').click();
  await expect(window.dialog('Document details')).not.toContainText('Harbour Post');

  const again = window.dialog('Document details').getByRole('button', { name: 'Edit details…' });
  await expect(again).toBeFocused();
  await window.keys('Enter');
  await expect(form.field('Publisher')).toHaveValue('');
  await window.keys('Escape');
  await expect(form.root).toBeHidden();
  await expect(window.dialog('Document details')).toBeVisible();
});

test('the form has no fault that axe finds, empty, filled, with faults and when it is left', async ({
  openSample,
}) => {
  const { window } = await openSample();
  const form = new DetailsForm(window.page);
  await window.open(ARTICLE);
  await window.press('edit-details');
  await expectAccessible(window, 'form');
  await form.field('Title').fill('');
  await form.field('Published').fill('yesterday');
  await form.field('Address').fill('example.org');
  await form.button('Add author').click();
  await form.button('Save').click();
  await expect(form.around('Title')).toContainText('A document needs a title.');
  await expect(form.field('Title')).toBeFocused();
  await expectAccessible(window, 'form with faults');
  await window.keys('Escape');
  await expectAccessible(window, 'leaving');
  await form.button('Keep editing').click();
  await form.field('Title').fill(PERSIAN);
  await form.field('Published').fill('1988');
  await form.field('Address').fill('https://example.org/lantern');
  await form.save();
  await expectAccessible(window, 'edited details');
});
