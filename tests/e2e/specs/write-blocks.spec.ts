import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makePng } from '../../support/make-picture.ts';
import { expectAccessible } from '../axe.ts';
import type { Window } from '../screens/window.ts';
import { expect, test } from '../test.ts';

/** A new note with the caret in its text. */
async function begin(window: Window): Promise<void> {
  await window.press('new-note');
  await expect(window.note.title).toBeFocused();
  await window.keys('Enter');
  await expect(window.note.text).toBeFocused();
}

/** The blocks of the note, as their names and words. */
function blocks(window: Window): Promise<readonly string[]> {
  return window.note.text.evaluate((text) =>
    [...text.children].map((block) => `${block.className.split(' ')[0]}: ${block.textContent.trim()}`.trim()),
  );
}

test('by keyboard alone a callout is made, filled, changed, and left', async ({ open }) => {
  const first = await open();
  const { window } = first;
  const { keyboard } = window.page;
  await begin(window);
  await keyboard.type('/warn');
  await expect(window.page.getByRole('option', { selected: true })).toContainText('Warning');
  await window.keys('Enter');
  const callout = window.note.text.getByRole('group', { name: 'Warning' });
  await keyboard.type('He said it twice.');
  await window.keys('Enter');
  await keyboard.type('- once in May');
  await expect(callout.getByRole('listitem')).toHaveText('once in May');
  // Out of the list, then out of the callout.
  await window.keys('Enter', 'Enter', 'Enter');
  await keyboard.type('behind it');
  await expect(window.note.text.locator('> .note-paragraph').first()).toHaveText('behind it');
  await window.keys('ArrowUp');
  await window.run('callout-question');
  await expect(window.note.text.getByRole('group', { name: 'Question' })).toContainText('once in May');
  await window.note.saved();
  await first.close();

  const second = await open();
  await expect(second.window.note.text.getByRole('group', { name: 'Question' })).toContainText(
    'He said it twice.',
  );
});

test('Backspace at the start of a callout takes it away, and Undo brings it back', async ({ open }) => {
  const { window } = await open();
  const { keyboard } = window.page;
  await begin(window);
  await keyboard.type('above');
  await window.keys('Enter');
  await window.press('callout');
  await keyboard.type('within');
  await expect(window.note.text.getByRole('group', { name: 'Note' })).toHaveText('within');
  await window.keys('Home');
  await window.page.waitForFunction(() => getSelection()?.anchorOffset === 0);
  await window.note.hasHeard();
  await window.keys('Backspace');
  await expect
    .poll(() => blocks(window))
    .toEqual(['note-paragraph: above', 'note-paragraph: within', 'note-paragraph:']);
  await window.press('undo');
  await expect(window.note.text.getByRole('group', { name: 'Note' })).toHaveText('within');
});

test('by keyboard alone formulas are written, read as they are meant, and changed', async ({ open }) => {
  const first = await open();
  const { window } = first;
  const { keyboard } = window.page;
  await begin(window);
  await keyboard.type('It cost $5 and $10, so $\\frac{50}{200}$ was left.');
  await expect(window.note.text.locator('mfrac')).toHaveCount(1);
  await expect(window.note.text).toContainText('$5 and $10');
  await window.keys('Enter');
  await keyboard.type('$$');
  await window.keys('Enter');
  const card = window.page.getByRole('dialog', { name: 'Formula' });
  await expect(card.getByRole('textbox')).toBeFocused();
  await keyboard.type('\\sqrt{x');
  await expect(card).toContainText('This TeX is not understood');
  await keyboard.type('}');
  await expect(window.note.text.locator('.note-maths--block msqrt')).toHaveCount(1);
  await expect(card).not.toContainText('not understood');
  await window.keys('Enter');
  await expect(window.note.text).toBeFocused();
  await keyboard.type('behind');
  await window.keys('ArrowUp');
  await expect(window.note.text.locator('.note-maths--block')).toHaveAttribute('data-selected', 'true');
  await window.keys('Enter');
  await expect(card.getByRole('textbox')).toHaveValue('\\sqrt{x}');
  await window.keys('Escape');
  await expect(window.note.text).toBeFocused();
  await window.note.saved();
  await first.close();

  const second = await open();
  await expect(second.window.note.text.locator('msqrt')).toHaveCount(1);
});

test('a picture is chosen, described, made narrower, and there again next time', async ({ open, folder }) => {
  const first = await open();
  const { window } = first;
  const { keyboard } = window.page;
  const path = join(folder, 'house.png');
  await writeFile(path, makePng(300, 200));
  await begin(window);
  await keyboard.type('The house:');
  await first.answerFiles([path]);
  await window.press('picture');
  const picture = window.note.text.getByRole('figure').getByRole('img');
  await expect(picture).toBeVisible();
  await window.keys('Enter');
  const card = window.page.getByRole('dialog', { name: 'Picture' });
  await card.getByRole('textbox', { name: 'What it shows' }).fill('The lower building');
  await card.getByRole('radio', { name: '50 %' }).check();
  await expectAccessible(window, 'card of a picture');
  await card.getByRole('button', { name: 'Done' }).click();
  await expect(window.note.text.getByRole('img', { name: 'The lower building' })).toBeVisible();
  await expect
    .poll(async () => {
      const [text, shown] = await Promise.all([window.note.text.boundingBox(), picture.boundingBox()]);
      return Math.round((100 * (shown?.width ?? 0)) / (text?.width ?? 1));
    })
    .toBe(50);
  await keyboard.type('behind it');
  await window.note.saved();
  await first.close();

  const second = await open();
  await expect(second.window.note.text.getByRole('img', { name: 'The lower building' })).toBeVisible();
});

test('pictures are pasted and dropped; what is no picture is refused with a sentence', async ({ open }) => {
  const { window } = await open();
  await begin(window);
  const give = (how: 'paste' | 'drop', given: readonly { bytes: number[]; type: string }[]) =>
    window.note.text.evaluate(
      (text, { name, files }) => {
        const data = new DataTransfer();
        for (const [index, { bytes, type }] of files.entries()) {
          data.items.add(new File([new Uint8Array(bytes)], `picture-${index}`, { type }));
        }
        const place = text.getBoundingClientRect();
        const at = { clientX: place.left + 20, clientY: place.top + 10, bubbles: true, cancelable: true };
        text.firstElementChild?.dispatchEvent(
          name === 'paste'
            ? new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
            : new DragEvent('drop', { dataTransfer: data, ...at }),
        );
      },
      { name: how, files: given },
    );
  await give('paste', [{ bytes: [...makePng(40, 30)], type: 'image/png' }]);
  await expect(window.note.text.getByRole('img')).toHaveCount(1);
  await give('drop', [{ bytes: [...makePng(30, 40)], type: 'image/png' }]);
  await expect(window.note.text.getByRole('img')).toHaveCount(2);
  await give('paste', [
    {
      bytes: [...new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>')],
      type: 'image/svg+xml',
    },
  ]);
  await expect(window.message('A note takes no SVG')).toBeVisible();
  await window.note.saved();
});

test('a date is written as people write one, in Persian too, and told in three calendars', async ({
  open,
}) => {
  const { window } = await open();
  const { keyboard } = window.page;
  await begin(window);
  await keyboard.type('در ');
  await window.press('date');
  const card = window.page.getByRole('dialog', { name: 'New date' });
  await expect(card.getByRole('textbox')).toBeFocused();
  await keyboard.type('۱۲ مرداد');
  await window.keys('Enter');
  await expect(card.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
  await keyboard.type(' ۱۳۶۷');
  await expect(card).toContainText('Wednesday 3 August 1988');
  await window.keys('Enter');
  await expect(window.note.text).toBeFocused();
  await keyboard.type(' گفت');
  await expect(window.note.text.getByRole('time')).toHaveAttribute('title', /3 August 1988 · 12 Mordad 1367/);
  await expect(window.note.text).toContainText('در ۱۲ مرداد ۱۳۶۷ گفت');
});

test('a toolbar stands beside selected words, by mouse and by keyboard', async ({ open }) => {
  const { window } = await open();
  const { keyboard } = window.page;
  const toolbar = window.page.getByRole('toolbar', { name: 'Selected words of the note' });
  await begin(window);
  await keyboard.type('He counted bread.');
  await window.keys('Shift+Home');
  await expect(toolbar).toBeVisible();
  await window.keys('Escape');
  await expect(toolbar).toBeHidden();
  await window.note.text.getByText('counted').dblclick();
  await expect(toolbar).toBeVisible();
  await expect
    .poll(async () => {
      const [words, shown] = await Promise.all([
        window.page.evaluate(() => getSelection()?.getRangeAt(0).getBoundingClientRect().toJSON()),
        toolbar.boundingBox(),
      ]);
      return (shown?.y ?? 0) + (shown?.height ?? 0) <= words.top || (shown?.y ?? 0) >= words.bottom;
    })
    .toBe(true);
  await window.keys('Tab');
  await expect(toolbar.getByRole('button', { name: 'Bold' })).toBeFocused();
  await window.keys('Space');
  await expect(window.note.text.locator('strong')).toHaveText('counted');
  await expect(window.note.text).toBeFocused();
  await expectAccessible(window, 'toolbar of selected words');
  await window.keys('Tab', 'ArrowRight');
  await expect(toolbar.getByRole('button', { name: 'Italic' })).toBeFocused();
  await window.keys('Escape');
  await expect(window.note.text).toBeFocused();
  await expect(toolbar).toBeHidden();
});

test('a block is moved by keyboard, and by its handle with the mouse; Undo takes one step back', async ({
  open,
}) => {
  const { window } = await open();
  const { keyboard } = window.page;
  await begin(window);
  await keyboard.type('one');
  await window.keys('Enter');
  await keyboard.type('two');
  await window.keys('Enter');
  await keyboard.type('سه');
  await window.press('move-block-up');
  await expect
    .poll(() => blocks(window))
    .toEqual(['note-paragraph: one', 'note-paragraph: سه', 'note-paragraph: two']);
  await keyboard.type('!');
  await window.press('move-block-up');
  await window.press('undo');
  await expect
    .poll(() => blocks(window))
    .toEqual(['note-paragraph: one', 'note-paragraph: سه!', 'note-paragraph: two']);

  await window.note.text.getByText('one').hover();
  const handle = window.note.root.locator('.block-handle');
  await expect(handle).toBeVisible();
  const below = await window.note.text.getByText('two').boundingBox();
  await handle.hover();
  await window.page.mouse.down();
  await window.page.mouse.move((below?.x ?? 0) + 4, (below?.y ?? 0) + 6, { steps: 4 });
  await window.page.mouse.move((below?.x ?? 0) + 4, (below?.y ?? 0) + (below?.height ?? 0) - 2, { steps: 4 });
  await expect(window.note.root.locator('.block-drop-line')).toBeVisible();
  await window.page.mouse.up();
  await expect
    .poll(() => blocks(window))
    .toEqual(['note-paragraph: سه!', 'note-paragraph: two', 'note-paragraph: one']);
  await window.press('undo');
  await expect
    .poll(() => blocks(window))
    .toEqual(['note-paragraph: one', 'note-paragraph: سه!', 'note-paragraph: two']);
  await window.note.text.getByText('سه').hover();
  await expect(handle).toHaveAttribute('data-side', 'right');
});

test('formulas with colours, boxes and matrices are drawn under the window’s own rules', async ({ open }) => {
  const { window } = await open();
  const complaints: string[] = [];
  window.page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await begin(window);
  await window.note.button('Insert').click();
  await window.page.getByRole('menuitem', { name: 'Formula on its own line' }).click();
  const card = window.page.getByRole('dialog', { name: 'Formula' });
  await expect(card.getByRole('textbox')).toBeFocused();
  await card
    .getByRole('textbox')
    .fill('\\boxed{x} \\cancel{y} \\mathcal{L} \\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix} \\text{متن}');
  await expect(window.note.text.locator('mtable mtd')).toHaveCount(4);
  await expect(card).not.toContainText('not understood');
  await expectAccessible(window, 'card of a formula');
  await card.getByRole('textbox').fill('\\color{red} x');
  await expect(window.note.text.locator('mi')).toHaveCSS('color', 'rgb(255, 0, 0)');
  await window.keys('Escape');
  expect(complaints).toEqual([]);
  expect(await window.page.evaluate(() => document.fonts.check('16px "STIX Two Math"'))).toBe(true);
});
