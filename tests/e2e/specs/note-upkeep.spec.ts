import { expectAccessible } from '../axe.ts';
import { expect, test } from '../test.ts';

test('a marker that leads nowhere is told in the margin and at the foot, and mended', async ({ open }) => {
  const { window } = await open();
  const { note, page } = window;
  await window.run('new-note');
  await note.write('Fifty were counted[1] in all.');
  await window.keys('Enter');
  await page.keyboard.type('[1] In the winter.');
  await expect(note.foot.getByRole('button', { name: '2 findings' })).toBeVisible();
  await expect(
    note.text.locator('xpath=..').getByRole('button', { name: /^Finding: The marker \[1\]/ }),
  ).toBeVisible();
  await expectAccessible(window, 'findings in a note');
  await window.press('next-finding');
  const card = window.dialog('Finding');
  await expect(card).toContainText('No marker leads to this footnote, [1].');
  await window.press('next-finding');
  await expect(card).toContainText('The marker [1] leads to no footnote.');
  await card.getByRole('button', { name: 'Make it a footnote, with its words' }).click();
  await expect(note.footnotes).toHaveText([/In the winter\./]);
  await expect(note.text).toBeFocused();
  await expect(note.foot.getByRole('button', { name: /finding/ })).toHaveCount(0);
});

test('an empty footnote is found in the list at the foot', async ({ open }) => {
  const { window } = await open();
  const { note } = window;
  await window.run('new-note');
  await note.write('Fifty');
  await note.button('Footnote').click();
  await window.page.getByRole('dialog', { name: 'Footnote 1' }).getByRole('button', { name: 'Done' }).click();
  await note.foot.getByRole('button', { name: '1 finding' }).click();
  await window.page.getByRole('option', { name: 'This footnote is empty.' }).click();
  await window.dialog('Finding').getByRole('button', { name: 'Write it' }).click();
  await window.page.getByRole('dialog', { name: 'Footnote 1' }).getByRole('textbox').fill('Of the evening.');
  await window.keys('Enter');
  await expect(note.footnotes).toHaveText([/Of the evening\./]);
  await expect(note.foot.getByRole('button', { name: /finding/ })).toHaveCount(0);
});

test('what changed between versions is shown word by word, and gone through by keys', async ({ open }) => {
  const { window } = await open();
  const { note } = window;
  await window.run('new-note');
  await note.title.fill('Numbers');
  await note.write('He counted fifty people.');
  await note.saved();
  await window.keys(
    'Home',
    ...Array.from({ length: 2 }, () => 'ControlOrMeta+ArrowRight'),
    'ControlOrMeta+Shift+ArrowRight',
  );
  await note.hasHeard();
  await window.page.keyboard.type(' sixty');
  await note.saved();
  await window.run('versions');
  const dialog = window.dialog('Earlier versions');
  const versions = dialog.getByRole('group', { name: /versions$/ }).getByRole('radio');
  await dialog.getByRole('radio', { name: 'What it changed' }).check();
  await expect(dialog.locator('del')).toHaveText('fifty');
  await expect(dialog.locator('ins')).toHaveText('sixty');
  await expectAccessible(window, 'what a version changed');
  await dialog.getByRole('article').focus();
  await window.keys('Alt+ArrowDown');
  await expect(dialog).toContainText('Change 1 of 1');
  await versions.last().check();
  await dialog.getByRole('radio', { name: 'What changed since' }).check();
  await expect(dialog.locator('ins').first()).toContainText('Numbers');
});

test('a note is made a template, and others are begun from it', async ({ open }) => {
  const { window } = await open();
  const { note, library } = window;
  await window.run('new-from-template');
  const chooser = window.dialog('New note from a template');
  await expect(chooser).toContainText('No templates yet');
  await expectAccessible(window, 'no templates yet');
  await window.keys('Escape');

  await window.run('new-note');
  await note.title.fill('Interview');
  await note.write('Held on {{date}}.');
  await note.saved();
  await window.run('use-as-template');
  await expect(note.root.getByRole('complementary', { name: 'Template' })).toBeVisible();
  await library.tab('Notes').click();
  await expect(library.note('Interview')).toHaveCount(0);

  await window.run('new-from-template');
  await expectAccessible(window, 'choosing a template');
  await chooser.getByRole('button', { name: /^Interview/ }).click();
  await expect(note.text).toHaveText(/^Held on \d{1,2} \p{L}+ \d{4}\.$/u);
  await expect(note.title).toHaveValue('Interview');
  await expect(note.root.getByRole('complementary', { name: 'Template' })).toHaveCount(0);
  await expect(library.note('Interview')).toHaveCount(1);
});

test('in focus mode the note has the window to itself, until Escape', async ({ openSample }) => {
  const { window } = await openSample();
  const { note, reader, library } = window;
  await window.open('What I Saw at Lantern House');
  await window.run('new-note');
  await note.write('Words.');
  await window.press('focus-mode');
  await expect(note.text).toBeFocused();
  await expect(reader.root).toBeHidden();
  await expect(library.root).toBeHidden();
  await expectAccessible(window, 'focus mode');
  await window.page.keyboard.type(' More.');
  await expect(note.text).toHaveText('Words. More.');
  await window.keys('Escape');
  await expect(reader.root).toBeVisible();
  await expect(library.root).toBeVisible();
  await expect(note.text).toBeFocused();
});
