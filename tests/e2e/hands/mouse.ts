import type { Window } from '../screens/window.ts';
import type { Hands } from './hands.ts';

/** Everything with the mouse; the keys only type words. */
export function mouse(window: Window): Hands {
  const { page, reader, note } = window;
  return {
    run: (command) => window.run(command),
    press: (button) => button.click(),
    pick: (radio) => radio.click(),
    choose: (option) => option.click(),
    chooseType: (list, type) => list.getByRole('option', { name: type }).first().click(),
    fill: async (field, words) => {
      await field.click({ clickCount: 3 });
      await page.keyboard.type(words);
    },
    // Below the last line, at the side on which it ends.
    toEndOfNote: async () => {
      const last = note.text.locator('> *').last();
      const isRightToLeft = (await last.evaluate((one) => getComputedStyle(one).direction)) === 'rtl';
      const { width, height } = (await note.text.boundingBox()) ?? { width: 2, height: 2 };
      await note.text.click({ position: { x: isRightToLeft ? 1 : width - 1, y: height - 2 } });
    },
    keep: (elsewhere) => elsewhere.click(),
    leave: (elsewhere) => elsewhere.click(),
    open: (title) => window.open(title),
    openBeside: async (title) => {
      await window.document(title).click({ button: 'right' });
      await page.getByRole('menuitem', { name: 'Open to the Side' }).click();
    },
    openRow: (list, words) => list.getByRole('option').filter({ hasText: words }).click(),
    withDocument: async (title, entry) => {
      await window.document(title).click({ button: 'right' });
      await page.getByRole('menuitem', { name: entry }).click();
    },
    into: (view) => view.title.click(),
    select: (view, words) => view.select(words),
    act: (button) => reader.toolbar.getByRole('button', { name: button }).click(),
    seeNote: (view, label) => view.marker(`[${label}]`).hover(),
    openCited: (view, label, title) =>
      view
        .preview(label)
        .getByRole('button', { name: `Open the cited source: ${title}` })
        .click(),
  };
}
