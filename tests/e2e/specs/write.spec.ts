import { expect, test } from '../test.ts';

test('a note is begun, given a title, and stands in the list of notes', async ({ openSample }) => {
  const { window } = await openSample();
  await window.library.tab('Notes').click();
  await expect(window.library.root).toContainText('No notes yet');
  await window.press('new-note');
  await expect(window.note.title).toBeFocused();
  await window.page.keyboard.type('Numbers');
  await window.keys('Enter');
  await expect(window.note.text).toBeFocused();
  await window.page.keyboard.type('He counted bread, she counted blankets.');
  await window.note.saved();
  await expect(window.library.note('Numbers')).toContainText('He counted bread');
});

test('every style has a button, keys, or a mark of its own, and is there again next time', async ({
  open,
}) => {
  const first = await open();
  const { window } = first;
  const { note } = window;
  await window.run('new-note');
  await note.title.fill('Styles');
  await note.text.focus();
  await window.page.keyboard.type('## The numbers');
  await window.keys('Enter');
  await window.page.keyboard.type('It was ');
  await window.press('bold');
  await window.page.keyboard.type('never');
  await window.press('bold');
  await window.page.keyboard.type(' more than ');
  await window.press('italic');
  await window.page.keyboard.type('fifty');
  await window.press('italic');
  await window.keys('Enter');
  await window.page.keyboard.type('- bread');
  await window.keys('Enter');
  await window.page.keyboard.type('blankets');
  await window.keys('Enter', 'Enter');
  await window.page.keyboard.type('1. first winter');
  await window.keys('Enter', 'Enter');
  await window.page.keyboard.type('> He was an honest boy.');
  await expectStyles();
  await note.saved();
  await first.close();

  const second = await open();
  await expect(second.window.note.title).toHaveValue('Styles');
  await expectStyles(second.window);

  async function expectStyles({ note: shown } = window) {
    await expect(shown.text.getByRole('heading', { level: 2 })).toHaveText('The numbers');
    await expect(shown.text.locator('strong')).toHaveText('never');
    await expect(shown.text.locator('em')).toHaveText('fifty');
    await expect(shown.text.locator('ul').getByRole('listitem')).toHaveText(['bread', 'blankets']);
    await expect(shown.text.locator('ol').getByRole('listitem')).toHaveText(['first winter']);
    await expect(shown.text.getByRole('blockquote')).toHaveText('He was an honest boy.');
  }
});

test('the buttons above the note say what the caret stands in, and change it', async ({ open }) => {
  const { window } = await open();
  const { note } = window;
  await window.run('new-note');
  await note.write('A heading to be');
  await note.button('Heading').click();
  await window.page.getByRole('menuitemcheckbox', { name: 'Heading', exact: true }).click();
  await expect(note.text.getByRole('heading', { level: 2 })).toHaveText('A heading to be');
  await note.text.focus();
  await window.keys('Enter');
  for (const [name, role] of [
    ['Bulleted list', 'ul'],
    ['Numbered list', 'ol'],
    ['Block quote', 'blockquote'],
  ] as const) {
    await note.button(name).click();
    await expect(note.text.locator(role)).toHaveCount(1);
    await expect(note.button(name)).toHaveAttribute('aria-pressed', 'true');
    await note.button(name).click();
    await expect(note.text.locator(role)).toHaveCount(0);
  }
  await note.button('Bold').click();
  await window.page.keyboard.type('strong');
  await expect(note.text.locator('strong')).toHaveText('strong');
  await expect(note.button('Bold')).toHaveAttribute('aria-pressed', 'true');
});

test('words become a link, which says where it leads and leads nowhere', async ({ open }) => {
  const { window } = await open();
  const { note } = window;
  await window.run('new-note');
  await note.write('See the archive');
  await window.keys('Control+Shift+ArrowLeft');
  await window.note.hasHeard();
  await window.press('link');
  const card = window.dialog('New link');
  await card.getByRole('textbox', { name: 'Address' }).fill('https://archive.example/box/14');
  await window.keys('Enter');
  const link = note.text.getByRole('link', { name: 'archive' });
  await expect(link).toHaveAttribute('href', 'https://archive.example/box/14');
  const url = window.page.url();
  await link.click();
  expect(window.page.url()).toBe(url);
  expect(window.page.context().pages()).toHaveLength(1);
});

test('an address that could run something is not taken', async ({ open }) => {
  const { window } = await open();
  await window.run('new-note');
  await window.note.write('archive');
  await window.keys('Control+Shift+ArrowLeft');
  await window.note.hasHeard();
  await window.press('link');
  const card = window.dialog('New link');
  await card.getByRole('textbox', { name: 'Address' }).fill('javascript:alert(1)');
  await window.keys('Enter');
  await expect(card.getByRole('alert')).toContainText('A link takes a web or mail address');
  await window.keys('Escape');
  await expect(card).toBeHidden();
  await expect(window.note.text.getByRole('link')).toHaveCount(0);
});

test('the note has footnotes of its own, numbered by where they stand', async ({ open }) => {
  const first = await open();
  const { window } = first;
  const { note } = window;
  await window.run('new-note');
  await note.title.fill('Footnotes');
  await note.write('Two winters');
  await note.addFootnote('1986 and 1988.');
  await expect(note.text.getByRole('button', { name: 'Footnote 1: 1986 and 1988.' })).toBeVisible();
  await window.keys('ControlOrMeta+Home');
  await note.addFootnote('Before both.');
  await expect(note.text.getByRole('button', { name: 'Footnote 1: Before both.' })).toBeVisible();
  await expect(note.text.getByRole('button', { name: 'Footnote 2: 1986 and 1988.' })).toBeVisible();
  await note.saved();
  await first.close();

  const second = await open();
  await expect(second.window.note.footnotes).toHaveText([/1\s*Before both\./, /2\s*1986 and 1988\./]);
});

test('what was written can be undone and redone', async ({ open }) => {
  const { window } = await open();
  const { note } = window;
  await window.run('new-note');
  await note.write('She kept the books.');
  await window.keys('Enter');
  await window.page.keyboard.type('- blankets');
  await expect(note.text.getByRole('listitem')).toHaveText('blankets');
  const wholly = (command: 'undo' | 'redo', button: string) =>
    expect(async () => {
      while (await note.button(button).isEnabled()) await window.press(command);
      await expect(note.button(button)).toBeDisabled({ timeout: 1000 });
    }).toPass();
  await wholly('undo', 'Undo');
  await expect(note.text).toHaveText('');
  await wholly('redo', 'Redo');
  await expect(note.text).toContainText('She kept the books.');
  await expect(note.text.getByRole('listitem')).toHaveText('blankets');
});

test('saving happens by itself and says so', async ({ open }) => {
  const { window } = await open();
  await window.run('new-note');
  await window.note.saved();
  const said = await window.note.saving.evaluateHandle((status) => {
    const words: string[] = [];
    const hear = () => words.push(status.textContent);
    new MutationObserver(hear).observe(status, { subtree: true, childList: true, characterData: true });
    return words;
  });
  await window.note.write('Saved before anyone asks.');
  await expect.poll(() => said.jsonValue()).toContainEqual(expect.stringMatching(/^(?!Saved)./));
  await window.note.saved();
  await window.page.reload();
  await expect(window.note.text).toHaveText('Saved before anyone asks.');
});

test('earlier versions stay readable and can be brought back', async ({ open }) => {
  const { window } = await open();
  const { note } = window;
  await window.run('new-note');
  await note.title.fill('Numbers');
  await note.write('About fifty.');
  await note.saved();
  await note.text.focus();
  await window.keys('ControlOrMeta+a');
  await window.page.keyboard.type('More than two hundred.');
  await note.saved();

  await window.run('versions');
  const versions = window.dialog('Earlier versions');
  const shown = versions.getByRole('article');
  await expect(shown).toContainText('More than two hundred.');
  await expect(versions.getByRole('button', { name: 'Bring back this version' })).toBeDisabled();
  await versions.getByRole('radio').nth(1).check();
  await expect(shown).toContainText('About fifty.');
  await versions.getByRole('button', { name: 'Bring back this version' }).click();
  await expect(versions).toBeHidden();
  await expect(note.text).toHaveText('About fifty.');
  await note.saved();

  // Bringing back takes nothing away.
  await window.run('versions');
  await versions.getByRole('radio').nth(1).check();
  await expect(shown).toContainText('More than two hundred.');
});

test('two notes are written in turn and nothing of either is lost', async ({ open }) => {
  const { window } = await open();
  const { note } = window;
  await window.run('new-note');
  await note.title.fill('First');
  await note.write('words of the first');
  await window.run('new-note');
  await expect(note.title).toHaveValue('');
  await note.title.fill('Second');
  await note.write('words of the second');
  await window.library.tab('Notes').click();
  await window.library.note('First').click();
  await expect(note.text).toHaveText('words of the first');
  await note.write(', and more');
  await window.library.note('Second').click();
  await expect(note.text).toHaveText('words of the second');
  await window.library.note('First').click();
  await expect(note.text).toHaveText('words of the first, and more');
});

test('what is typed while a new note is being made goes into its title, and never into the note before it', async ({
  open,
  host,
}) => {
  test.skip(host === 'electron', 'keys that come over the debugging protocol never reach a native menu');
  const { window, page } = await open();
  const { note } = window;
  await window.run('new-note');
  await note.title.fill('First');
  await note.write('words of the first');
  await window.press('new-note');
  await page.keyboard.type('typed ahead');
  await expect(note.title).toBeFocused();
  await expect.poll(async () => 'typed ahead'.endsWith(await note.title.inputValue())).toBe(true);
  await window.library.tab('Notes').click();
  await window.library.note('First').click();
  await expect(note.title).toHaveValue('First');
  await expect(note.text).toHaveText('words of the first');
});

test('Persian is written from right to left beside English', async ({ open }) => {
  const { window } = await open();
  const { note } = window;
  await window.run('new-note');
  await note.title.fill('پتوها و نان');
  await expect(note.title).toHaveCSS('direction', 'rtl');
  await note.write('دویست و دوازده پتو');
  await window.keys('Enter');
  await window.page.keyboard.type('fifty pieces of bread');
  await expect(note.text.getByRole('paragraph').filter({ hasText: 'دویست' })).toHaveCSS('direction', 'rtl');
  await expect(note.text.getByRole('paragraph').filter({ hasText: 'fifty' })).toHaveCSS('direction', 'ltr');
});
