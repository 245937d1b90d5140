import { expect } from '@playwright/test';
import type { Hands } from '../hands/hands.ts';
import type { Window } from '../screens/window.ts';
import type { DayInWords } from './words.ts';

/** A note with both quotations, a citation, a name, a tag, a link to another note and a footnote. */
export async function writeNote(window: Window, hands: Hands, words: DayInWords): Promise<void> {
  const { note, page } = window;
  await hands.run('new-note');
  await expect(note.title).toBeFocused();
  await page.keyboard.type(words.note);
  await expect(note.title).toHaveCSS('direction', words.direction);
  await hands.toEndOfNote();
  await page.keyboard.type(words.opening);
  await expect(note.text.getByRole('paragraph').first()).toHaveCSS('direction', words.direction);

  for (const [number, from] of [words.own, words.other].entries()) {
    await hands.select(window.view(number + 1), from.words);
    await hands.act('Quote in note', 'quote');
    const quotation = note.quotation(from.words).getByRole('blockquote');
    await expect(quotation).toHaveCSS('direction', from.direction);
  }

  await hands.toEndOfNote();
  await page.keyboard.type(`${words.says}[@${words.workWanted}`);
  await hands.choose(listed(window, 'Works to cite', 'The Lantern Goes Out'));
  await page.keyboard.type(`${words.asked}@${words.person}`);
  await hands.choose(listed(window, 'Names and works to mention', `Add “${words.person}” as a person`));
  const [beginning = ''] = words.tag.split(' ');
  await page.keyboard.type(` #${beginning}`);
  await hands.choose(listed(window, 'Tags to add', words.tag).first());
  await page.keyboard.type(` [[${words.otherNote}`);
  await hands.choose(listed(window, 'Notes to link to', `Make note “${words.otherNote}”`));
  await page.keyboard.type('.');
  await hands.run('footnote');
  const card = window.dialog('Footnote 1');
  await expect(card.getByRole('textbox')).toBeFocused();
  await page.keyboard.type(words.footnote);
  await hands.press(card.getByRole('button', { name: 'Done' }));
  await expect(card).toBeHidden();
  await note.saved();
  await expectWritten(window, { ...words, right: words.wrong });
}

function listed(window: Window, list: string, entry: string) {
  return window.page
    .getByRole('listbox', { name: list, exact: true })
    .getByRole('option')
    .filter({ hasText: entry });
}

/** Everything that the note holds, the better word in the place of the other. */
export async function expectWritten(window: Window, words: DayInWords): Promise<void> {
  const { note } = window;
  await expect(note.title).toHaveValue(words.note);
  await expect(note.text).toContainText(words.opening.replace(words.wrong, words.right));
  await expect(note.quotations).toHaveCount(2);
  const within = (name: string | RegExp) => note.text.getByRole('button', { name });
  await expect(within(/^Citation: /)).toHaveText('(Ellery n.d.)');
  await expect(within(`${words.person}, person`)).toBeVisible();
  await expect(within(`Tag: ${words.tag}`)).toBeVisible();
  await expect(within(`Note: ${words.otherNote}`)).toBeVisible();
  await expect(note.footnotes).toHaveText(new RegExp(words.footnote.replaceAll('.', '\\.')));
  await expect(note.footnotes.getByText(words.footnote)).toHaveCSS('direction', words.direction);
}

export async function replaceWord(window: Window, hands: Hands, words: DayInWords): Promise<void> {
  const { note } = window;
  await hands.run('replace');
  await expect(note.find.field).toBeFocused();
  await hands.fill(note.find.field, words.wrong);
  await expect(note.find.count).toHaveText(/ of 1$/);
  await hands.fill(note.find.other, words.right);
  await hands.press(note.find.root.getByRole('button', { name: 'Replace all' }));
  await expect(note.find.root).toContainText('1 replaced');
  await hands.leave(note.find.root.getByRole('button', { name: 'Close the search bar' }));
  await expect(note.find.root).toBeHidden();
  await note.saved();
  await expectWritten(window, words);
}

/** The replacing made a version of its own, and the one before still has the other word. */
export async function seeVersions(window: Window, hands: Hands, words: DayInWords): Promise<void> {
  await hands.run('versions');
  const dialog = window.dialog('Earlier versions');
  await hands.pick(dialog.getByRole('radio', { name: 'What it changed' }));
  await expect(dialog.locator('del')).toHaveText(words.wrong);
  await expect(dialog.locator('ins')).toHaveText(words.right);
  await hands.leave(dialog.getByRole('button', { name: 'Close' }).last());
  await expect(dialog).toBeHidden();
}
