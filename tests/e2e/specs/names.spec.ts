import { expectAccessible } from '../axe.ts';
import { importSaltRoad, Names } from '../screens/names.ts';
import { expectToFit } from '../fit.ts';
import { expect, test } from '../test.ts';

test('names are made, listed, filtered, changed and deleted, and Undo brings one back', async ({
  openSample,
}) => {
  const { window, page } = await openSample();
  const names = new Names(window);
  await names.show();
  await expect(window.library.root.getByText('No names yet')).toBeVisible();
  await expectAccessible(window, 'a library without names');
  await names.make('Samira Nouri');
  await names.make('Valley Observers', 'organisation');
  await names.make('سمیرا نوری');
  await expect(names.rows).toHaveText([/Samira Nouri/, /Valley Observers/, /سمیرا نوری/]);

  await names.filter.fill('valey');
  await expect(window.library.root.getByText('No name meets the filter')).toBeVisible();
  await names.filter.fill('نوري');
  await expect(names.rows).toHaveText([/سمیرا نوری/]);
  await window.keys('Escape');
  await window.library.button('Kinds of names').click();
  await page.getByRole('menuitemcheckbox', { name: 'Organisation' }).click();
  await expect(names.rows).toHaveText([/Valley Observers/]);
  await window.library.button('Kinds of names').click();
  await page.getByRole('menuitemcheckbox', { name: 'All kinds' }).click();

  await names.row('Valley Observers').click();
  await names.page('Valley Observers').button('Change…').click();
  await window.dialog('Change name').getByRole('textbox', { name: 'Name' }).fill('The Valley Observers');
  await window.keys('Enter');
  await expect(names.page('The Valley Observers').title).toBeVisible();
  await expect(window.reader.tabs).toHaveText([/The Valley Observers/]);

  await window.library.list('Names').focus();
  await window.keys('Home', 'Delete');
  await expect(names.rows).toHaveCount(2);
  await window.press('undo');
  await expect(names.rows).toHaveCount(3);
  await expectAccessible(window, 'a list of names and a page');
});

test('a page gathers other spellings and places in every script, and back from a place leads to it', async ({
  open,
  folder,
}) => {
  const { window } = await open();
  await importSaltRoad(window, folder);
  const names = new Names(window);
  const soltani = await names.make('Hamid Soltani');
  const suggestion = soltani.suggestions.filter({ hasText: 'حمید سلطانی' });
  await expect(suggestion).toBeVisible();
  await expectAccessible(window, 'the page of a name with suggested spellings');
  const line = suggestion.getByRole('button', { expanded: false }).first();
  await line.focus();
  await window.keys('Enter');
  await expect(soltani.list('Places of حمید سلطانی').first()).toContainText('دروازه');
  await window.keys('a');
  await expect(soltani.otherNames).toHaveText([/حمید سلطانی.*transliteration/]);
  await expect(suggestion).toHaveCount(0);
  const place = soltani.mentions.filter({ hasText: 'حمید سلطانی' }).getByRole('button').first();
  await expect(place).toBeVisible();
  await soltani.description.fill('Kept the gate.');
  await window.keys('Tab');

  await place.click();
  await expect(window.reader.title).toHaveText('راه نمک');
  await window.press('go-back');
  await expect(soltani.title).toBeVisible();
  await expect(soltani.root).toBeFocused();
  await expect(soltani.description).toHaveValue('Kept the gate.');
  await window.press('go-forward');
  await expect(window.reader.title).toHaveText('راه نمک');
});

test('where two names share a spelling a person says which is meant', async ({ open, folder }) => {
  const { window } = await open();
  await importSaltRoad(window, folder);
  const names = new Names(window);
  for (const name of ['Reza Soltani', 'Hamid Soltani']) {
    await (await names.make(name)).button('Add…').click();
    const dialog = window.dialog(`Another name of “${name}”`);
    await dialog.getByRole('textbox', { name: 'Other name' }).fill('Soltani');
    await window.keys('Enter');
    await expect(dialog).toBeHidden();
  }
  const hamid = names.page('Hamid Soltani');
  await expect(hamid.doubtful).toHaveCount(2);
  await expectAccessible(window, 'places that may be meant');
  await hamid.doubtful.first().getByRole('button').first().focus();
  await window.keys('a');
  await expect(hamid.doubtful).toHaveCount(1);
  await expect(hamid.doubtful.first().getByRole('button').first()).toBeFocused();
  await window.keys('r');
  await expect(hamid.doubtful).toHaveCount(0);
  await expect(hamid.button('1 place where another is meant')).toBeVisible();
  await expect(hamid.button('Accepted: take that back')).toHaveCount(1);
});

test('places are opened beside and decided by keyboard alone, and a decision is taken back', async ({
  openSample,
}) => {
  const { window } = await openSample();
  const names = new Names(window);
  const kaveh = await names.make('Kaveh');
  await expect(kaveh.mentions.first()).toBeVisible();
  const before = await kaveh.mentions.count();
  await kaveh.mentions.first().getByRole('button').first().focus();
  await window.keys('ArrowDown', 'ArrowUp', 'r');
  const rejected = kaveh.button(/1 place where another is meant/);
  await expect(rejected).toBeVisible();
  await expect(kaveh.mentions).toHaveCount(before - 1);
  await expect(kaveh.mentions.first().getByRole('button').first()).toBeFocused();
  await rejected.click();
  await kaveh.list('Places where another is meant').getByRole('button').first().focus();
  await window.keys('r');
  await expect(kaveh.mentions).toHaveCount(before);
  await kaveh.mentions.first().getByRole('button').first().focus();
  await window.keys('Control+Shift+Enter');
  await expect(window.view(2).title).toBeVisible();
  await expect(window.view(1).root.getByRole('article', { name: /^Page of Kaveh/ })).toBeVisible();
});

test('words of a text become a name, or another name of one with the passage that says so', async ({
  openSample,
}) => {
  const { window } = await openSample();
  const names = new Names(window);
  await names.make('Farid Moradi');
  await window.library.tab('Documents').click();
  await window.open('What I Saw at Lantern House');
  await window.reader.select('Brother Sepehr');
  await window.reader.act('Name…');
  const dialog = window.dialog('Add to names');
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toHaveValue('Brother Sepehr');
  await expectAccessible(window, 'the dialog that adds to the names');
  await dialog.getByRole('radio', { name: /^Another name/ }).check();
  await dialog.getByRole('combobox', { name: /Whose name it is/ }).fill('moradi');
  await window.keys('Enter');
  await expect(window.message('also goes by “Brother Sepehr”')).toBeVisible();
  await window.message('also goes by').getByRole('button', { name: 'Open its page' }).click();
  const moradi = names.page('Farid Moradi');
  await expect(moradi.otherNames).toHaveText([/Brother Sepehr/]);
  await moradi.button(/^Change Brother Sepehr/).click();
  const alias = window.dialog('Other name of “Farid Moradi”');
  await alias.getByRole('combobox', { name: 'Kind of name' }).selectOption('nom de guerre');
  await alias.getByRole('textbox', { name: 'In use from' }).fill('winter 1986');
  await alias.getByRole('textbox', { name: 'Until' }).fill('9 October 1988');
  await expectAccessible(window, 'the dialog of another name');
  await window.keys('Enter');
  await expect(moradi.otherNames).toHaveText([
    /Brother Sepehrnom de guerre · winter 1986 to 9 October 1988/i,
  ]);
  await moradi.button('Open the passage that says so').click();
  await expect(window.reader.title).toHaveText('What I Saw at Lantern House');

  await window.open('The Lantern Goes Out');
  await window.reader.select('the young man who carried the bread');
  await window.press('add-to-names');
  await dialog.getByRole('radio', { name: /at this place alone/ }).check();
  await dialog.getByRole('combobox', { name: /Whose name it is/ }).fill('moradi');
  await window.keys('Enter');
  await window.message('This place mentions').getByRole('button', { name: 'Open its page' }).click();
  await expect(moradi.mentions.filter({ hasText: 'the young man who carried' })).toBeVisible();
  await window.press('go-back');
  await window.reader.select('to be called Kaveh');
  await window.press('add-to-names');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Kaveh');
  await window.keys('Enter');
  await expect(window.message('“Kaveh” is among the names.')).toBeVisible();
  await names.show();
  await expect(names.rows).toHaveText([/Farid Moradi.*Brother Sepehr/, /Kaveh/]);
});

test('names and pages have their place in small windows too', async ({ open, folder }) => {
  const { window, page } = await open();
  await importSaltRoad(window, folder);
  const names = new Names(window);
  await names.make('Reza Soltani');
  const hamid = await names.make('Hamid Soltani');
  await expect(hamid.suggestions.first()).toBeVisible();
  await names.show();
  for (const [width, height] of [
    [1280, 800],
    [900, 600],
    [720, 480],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expectToFit(page);
    await window.run('find-names');
    await expect(names.finder).toBeVisible();
    await expectToFit(page);
    await window.keys('Escape');
    await hamid.button('Add…').click();
    await expectToFit(page);
    await window.keys('Escape');
    await hamid.button('Merge…').click();
    await expectToFit(page);
    await window.keys('Escape');
  }
});
