import { expectAccessible } from '../axe.ts';
import type { Window } from '../screens/window.ts';
import { expect, test } from '../test.ts';

async function toStartOfLine(window: Window): Promise<void> {
  await window.keys('Home');
  await window.page.waitForFunction(() => getSelection()?.anchorOffset === 0);
  await window.note.hasHeard();
}

test('by keyboard alone a list of things to do is made, ticked, and there again next time', async ({
  open,
}) => {
  const first = await open();
  const { window } = first;
  const { keyboard } = window.page;
  await window.press('new-note');
  await expect(window.note.title).toBeFocused();
  await keyboard.type('To do');
  await window.keys('Enter');
  await keyboard.type('[ ] count the blankets');
  await window.keys('Enter');
  await keyboard.type('ask Farid');
  await window.press('tick');
  // To a screen reader's user the box is a place of its own, in front of the words.
  await window.keys('ArrowUp');
  await toStartOfLine(window);
  await window.keys('ArrowLeft');
  await expect(window.note.text.getByRole('checkbox', { name: 'count the blankets' })).toBeFocused();
  await window.keys('Space');
  await window.keys('Escape');
  await expectTicks(window);
  await window.note.saved();
  await first.close();

  const second = await open();
  await expectTicks(second.window);
  await second.window.note.text
    .getByRole('checkbox', { name: 'ask Farid' })
    .click({ position: { x: 8, y: 14 } });
  await expect(second.window.note.text.getByRole('checkbox', { name: 'ask Farid' })).not.toBeChecked();

  async function expectTicks({ note }: typeof window) {
    await expect(note.text.getByRole('checkbox', { name: 'count the blankets' })).toBeChecked();
    await expect(note.text.getByRole('checkbox', { name: 'ask Farid' })).toBeChecked();
  }
});

test('by keyboard alone code is begun, moved in, and left again', async ({ open }) => {
  const { window } = await open();
  const { note } = window;
  const { keyboard } = window.page;
  await window.press('new-note');
  await expect(window.note.title).toBeFocused();
  await window.keys('Enter');
  await keyboard.type('```');
  await window.keys('Enter');
  await keyboard.type('for winter in years:');
  await window.keys('Enter', 'Tab');
  await keyboard.type('count(winter)');
  const code = note.text.locator('code.note-code-block');
  await expect(code).toHaveText('for winter in years:\tcount(winter)');
  await window.keys('Enter', 'Enter', 'Enter');
  await keyboard.type('behind it');
  await expect(note.text.getByRole('paragraph').last()).toHaveText('behind it');
  await window.keys('ArrowUp', 'End');
  await keyboard.type('!');
  await expect(code).toContainText('count(winter)!');
  await window.keys('ControlOrMeta+a', 'Backspace');
  await keyboard.type('``` سلام');
  await expect(code).toHaveCSS('direction', 'ltr');
  await window.keys('ArrowDown');
  await keyboard.type('below');
  await expect(note.text.getByRole('paragraph')).toHaveText('below');
});

test('by keyboard alone a table is made, filled, given rows and columns, and left', async ({ open }) => {
  const { window } = await open();
  const { note } = window;
  const { keyboard } = window.page;
  const rows = () =>
    note.text
      .getByRole('row')
      .evaluateAll((all) =>
        all.map((row) => [...row.querySelectorAll('td, th')].map((cell) => cell.textContent).join('|')),
      );
  await window.press('new-note');
  await expect(window.note.title).toBeFocused();
  await window.keys('Enter');
  await window.press('table');
  for (const words of ['winter', 'bread', 'blankets', '1986', '50', '200']) {
    await keyboard.type(words);
    await window.keys('Tab');
  }
  await window.keys('Shift+Tab');
  await window.press('delete-column');
  await expect.poll(rows).toEqual(['winter|bread', '1986|50', '|']);
  await window.press('row-below');
  await window.press('column-after');
  await expect.poll(rows).toEqual(['winter|bread|', '1986|50|', '||', '||']);
  await window.press('undo');
  await window.press('undo');
  await expect.poll(rows).toEqual(['winter|bread', '1986|50', '|']);
  await expect(note.text.getByRole('columnheader')).toHaveText(['winter', 'bread']);
  await window.run('heading-row');
  await expect(note.text.getByRole('columnheader')).toHaveCount(0);
  await window.keys('ControlOrMeta+End');
  await keyboard.type('behind the table');
  await expect(note.text.getByRole('paragraph').last()).toHaveText('behind the table');
  await note.saved();
});

test('a line of dashes is a dividing line, which Backspace deletes as one', async ({ open }) => {
  const { window } = await open();
  const { note } = window;
  await window.press('new-note');
  await expect(window.note.title).toBeFocused();
  await window.keys('Enter');
  await window.page.keyboard.type('above');
  await window.keys('Enter');
  await window.page.keyboard.type('---');
  await window.keys('Enter');
  await window.page.keyboard.type('below');
  await expect(note.text.getByRole('separator')).toHaveCount(1);
  await toStartOfLine(window);
  await window.keys('Backspace');
  await expect(note.text.getByRole('separator')).toHaveCount(0);
  await expect(note.text.getByRole('paragraph')).toHaveText(['above', 'below']);
});

test('words are struck out, raised, lowered and highlighted from the toolbar', async ({ open }) => {
  const { window } = await open();
  const { note } = window;
  await window.press('new-note');
  await expect(window.note.title).toBeFocused();
  await window.keys('Enter');
  for (const [name, tag] of [
    ['Highlighted words', 'mark'],
    ['Strikethrough', '.note-strike'],
    ['Superscript', 'sup'],
    ['Subscript', 'sub'],
  ] as const) {
    await note.button('More formatting').click();
    await window.page.getByRole('menuitemcheckbox', { name }).click();
    await expect(note.text).toBeFocused();
    await window.page.keyboard.type(name);
    await expect(note.text.locator(tag)).toHaveText(name);
    await note.button('More formatting').click();
    await window.page.getByRole('menuitemcheckbox', { name, checked: true }).click();
  }
});

test('a slash offers blocks, which typing, arrows, Enter and Escape choose from', async ({ open }) => {
  const { window } = await open();
  const { note } = window;
  const { keyboard } = window.page;
  const option = (name: string) => window.page.getByRole('option', { name, exact: true });
  await window.press('new-note');
  await expect(note.title).toBeFocused();
  await window.keys('Enter');
  await keyboard.type('/');
  await expect(option('Heading')).toHaveAttribute('aria-selected', 'true');
  await expectAccessible(window, 'slash menu');
  await keyboard.type('list');
  await expect(window.page.getByRole('option')).toHaveText(['Bulleted list', 'Numbered list', 'Check list']);
  await expect(option('Bulleted list')).toHaveAttribute('aria-selected', 'true');
  await window.keys('ArrowDown');
  await expect(option('Numbered list')).toHaveAttribute('aria-selected', 'true');
  await window.keys('ArrowDown');
  await expect(option('Check list')).toHaveAttribute('aria-selected', 'true');
  await window.keys('Enter');
  await keyboard.type('count the blankets');
  await expect(note.text.getByRole('checkbox')).toHaveText('count the blankets');
  await keyboard.type(' /');
  await expect(option('Heading')).toBeVisible();
  await window.keys('Escape');
  await expect(window.page.getByRole('option')).toHaveCount(0);
  await keyboard.type('table');
  await expect(window.page.getByRole('option')).toHaveCount(0);
  await window.keys('Enter', 'Enter');
  await expect(note.text.getByRole('checkbox')).toHaveText('count the blankets /table');
  await keyboard.type('/tab');
  await option('Table').click();
  await keyboard.type('winter');
  await expect(note.text.getByRole('columnheader').first()).toHaveText('winter');
});

test('an arrow key that is pressed the very moment that the choices are drawn is heard', async ({ open }) => {
  const { window } = await open();
  const { note, page } = window;
  const option = (name: string) => page.getByRole('option', { name, exact: true });
  await window.press('new-note');
  await expect(note.title).toBeFocused();
  await window.keys('Enter');
  await page.keyboard.type('/');
  await expect(option('Heading')).toHaveAttribute('aria-selected', 'true');
  await page.evaluate(() => {
    const watching = new MutationObserver(() => {
      const first = document.querySelector('.typeahead [role="option"]');
      if (first?.textContent !== 'Bulleted list' || first.ariaSelected !== 'true') return;
      watching.disconnect();
      const down = { key: 'ArrowDown', code: 'ArrowDown', bubbles: true, cancelable: true };
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', down));
    });
    watching.observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  await page.keyboard.insertText('list');
  await expect(option('Numbered list')).toHaveAttribute('aria-selected', 'true');
  await note.hasHeard();
  await expect(option('Numbered list')).toHaveAttribute('aria-selected', 'true');
});

test('axe finds no fault in any of them', async ({ open }) => {
  const { window } = await open();
  const { note } = window;
  const { keyboard } = window.page;
  await window.press('new-note');
  await expect(window.note.title).toBeFocused();
  await keyboard.type('Blocks');
  await window.keys('Enter');
  await keyboard.type('[x] done');
  await window.keys('Enter');
  await keyboard.type('open');
  await window.keys('Enter', 'Enter');
  await keyboard.type('``` let a;');
  await window.keys('ArrowDown');
  await keyboard.type('---');
  await window.keys('Enter');
  await window.press('mark');
  await keyboard.type('bright');
  await window.press('mark');
  await window.keys('Enter');
  await window.press('table');
  for (const words of ['winter', 'bread', 'blankets']) {
    await keyboard.type(words);
    await window.keys('Tab');
  }
  // Under a parent that is no list an entry may be anything; axe does not look at the parent.
  // https://www.w3.org/TR/html-aria/#el-li
  const boxes = { except: ['aria-allowed-role'] };
  await expectAccessible(window, 'blocks', boxes);
  await note.button('Table').click();
  await expect(window.page.getByRole('menuitem', { name: 'Row above' })).toBeVisible();
  await expectAccessible(window, 'menu of the table', boxes);
  await window.keys('Escape');
  await note.button('More formatting').click();
  await expectAccessible(window, 'more formatting', boxes);
});
