import { expectAccessible } from '../axe.ts';
import { importSaltRoad, Names } from '../screens/names.ts';
import { expect, test } from '../test.ts';

test('what looks like a name is offered, and made or dismissed, several at once', async ({ openSample }) => {
  const { window } = await openSample();
  const names = new Names(window);
  await window.run('find-names');
  const { finder, proposals } = names;
  await expect(proposals.first()).toBeVisible();
  const count = await proposals.count();
  const words = (await proposals.locator('label').allInnerTexts()).map((name) => name.trim());
  await expectAccessible(window, 'names that were found');
  const [first = '', second = '', third = ''] = words;
  await proposals.first().getByRole('checkbox').focus();
  await window.keys('Space', 'ArrowDown', 'Space');
  await expect(finder.getByText('2 selected')).toBeVisible();
  await finder.getByRole('button', { name: 'Make 2 names' }).click();
  await expect(proposals).toHaveCount(count - 2);
  await proposals.first().getByRole('checkbox').focus();
  await window.keys('Delete');
  await expect(proposals).toHaveCount(count - 3);
  await window.keys('Escape');
  await names.show();
  await expect(names.rows).toHaveCount(2);
  await expect(names.row(first)).toHaveCount(1);
  await expect(names.row(second)).toHaveCount(1);

  await window.run('find-names');
  await expect(proposals.first()).toBeVisible();
  const again = (await proposals.locator('label').allInnerTexts()).map((name) => name.trim());
  expect(again).not.toContain(first);
  expect(again).not.toContain(third);
});

test('a short form that a text explains is offered with its place, and becomes another name', async ({
  open,
  folder,
}) => {
  const { window } = await open();
  await importSaltRoad(window, folder);
  const names = new Names(window);
  await window.run('find-names');
  await expect(names.offers).toHaveText([/Salt Road Drivers=SRD.*wrote twice to/]);
  await names.offers.getByRole('button', { name: 'Make the name' }).click();
  await expect(names.offers).toHaveCount(0);
  await window.keys('Escape');
  await names.show();
  await names.row('Salt Road Drivers').click();
  const drivers = names.page('Salt Road Drivers');
  await expect(drivers.otherNames).toHaveText([/SRDacronym/]);
  await drivers.button('Open the passage that says so: SRD').click();
  await expect(window.reader.title).toHaveText('The Salt Road');
});

test('two names are merged after a look at both, unmerged again, and kept apart', async ({
  open,
  folder,
}) => {
  const { window } = await open();
  await importSaltRoad(window, folder);
  const names = new Names(window);
  await names.make('حمید سلطانی');
  const soltani = await names.make('Hamid Soltani');
  const alike = soltani.list('Names that may be the same');
  await expect(alike).toHaveText([/حمید سلطانی/]);
  await alike.getByRole('button').first().focus();
  await window.keys('m');
  const dialog = window.dialog('Merge names');
  await expect(dialog).toContainText('حمید سلطانی');
  await expectAccessible(window, 'the dialog that merges names');
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(soltani.list('Names merged into it')).toHaveText([/حمید سلطانی/]);
  await expect(soltani.mentions.filter({ hasText: 'حمید سلطانی' }).first()).toBeVisible();
  await names.show();
  await expect(names.rows).toHaveCount(1);
  await window.press('undo');
  await expect(names.rows).toHaveCount(2);
  await window.press('redo');
  await expect(names.rows).toHaveCount(1);
  await soltani.button('Unmerge حمید سلطانی').click();
  await expect(names.rows).toHaveCount(2);

  await alike.getByRole('button').first().focus();
  await window.keys('r');
  await expect(soltani.list('Different ones of a like name')).toHaveText([/حمید سلطانی/]);
  await soltani.button(/^Take back that/).click();
  await expect(alike).toHaveCount(1);
});

test('a mention in a note leads to the page, which leads to the note and into the search', async ({
  openSample,
}) => {
  const first = await openSample();
  const { window } = first;
  const names = new Names(window);
  const moradi = await names.make('Farid Moradi');
  await window.run('new-note');
  await window.note.title.fill('Numbers');
  await window.note.write('I asked ');
  await window.page.keyboard.type('@moradi');
  const choices = window.page.getByRole('listbox', { name: 'Names and works to mention' });
  await expect(choices.getByRole('option').first()).toHaveText('Farid Moradiperson');
  await window.keys('Enter');
  await window.note.saved();
  await names.show();
  await window.note.text.getByRole('button', { name: 'Farid Moradi, person' }).click();
  await window.dialog('Name').getByRole('button', { name: 'Open its page' }).click();
  await expect(moradi.title).toBeVisible();
  await expect(moradi.list('Notes that mention it')).toHaveText([/Numbers/]);
  await moradi.button('Search everywhere').click();
  await expect(window.library.searchField).toHaveValue('name:"Farid Moradi"');
  await expect(window.library.hits.first()).toBeVisible();
  await first.close();

  const again = await openSample();
  await expect(new Names(again.window).page('Farid Moradi').title).toBeVisible();
});
