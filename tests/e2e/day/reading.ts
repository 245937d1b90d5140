import { expect } from '@playwright/test';
import type { Hands } from '../hands/hands.ts';
import { Linking } from '../screens/linking.ts';
import type { Window } from '../screens/window.ts';
import type { DayInWords } from './words.ts';

/** Two documents side by side, the first found by way of a footnote where the library has what it cites. */
export async function openBoth(window: Window, hands: Hands, words: DayInWords): Promise<void> {
  const { reader } = window;
  const { citing, noteLabel, cited, own, other } = words;
  await hands.open(citing);
  await hands.seeNote(reader, noteLabel);
  await expect(reader.preview(noteLabel)).toContainText(cited.words);
  await expect(reader.preview(noteLabel)).toContainText('Wanted: not in the library');
  if (cited.title !== null) {
    await hands.openCited(reader, noteLabel, cited.title);
    await expect(reader.title).toHaveText(cited.title);
    await hands.run('go-back');
    await expect(reader.title).toHaveText(citing);
    await hands.run('go-forward');
  }
  await expect(reader.title).toHaveText(own.title);
  await hands.openBeside(other.title);
  for (const [number, one] of [own, other].entries()) {
    const view = window.view(number + 1);
    await expect(view.title).toHaveText(one.title);
    await expect(view.paragraphs.first()).toHaveCSS('direction', one.direction);
    await view.ready();
  }
}

export async function markWords(window: Window, hands: Hands, words: DayInWords): Promise<void> {
  const view = window.view(1);
  const { passageCard } = view;
  await hands.select(view, words.own.words);
  await hands.act('Disputed (pink)', 'highlight-pink');
  await expect.poll(() => view.painted('ibid-highlight-pink')).toEqual([words.own.words]);
  await hands.act('Comment', 'comment');
  await expect(passageCard.getByRole('textbox', { name: 'Comment' })).toBeFocused();
  await window.page.keyboard.type(words.comment);
  await expect(passageCard.getByRole('textbox', { name: 'Comment' })).toHaveCSS('direction', words.direction);
  await hands.keep(passageCard.getByRole('blockquote'));
  await expect(passageCard.getByRole('button', { name: `Comment: ${words.comment}` })).toBeVisible();

  await hands.press(passageCard.getByRole('button', { name: 'Tag', exact: true }));
  const picker = window.dialog('Tags of this passage');
  await expect(picker.getByRole('combobox')).toBeFocused();
  await window.page.keyboard.type(words.tag);
  await hands.choose(picker.getByRole('option', { name: words.tag }));
  await expect(picker.getByRole('option', { name: words.tag, checked: true })).toBeVisible();
  await hands.leave(passageCard.getByRole('blockquote'));
  await expect(picker).toBeHidden();
  await expect(passageCard.getByText(words.tag, { exact: true })).toBeVisible();
  await hands.leave(view.title);
  await expect(passageCard).toBeHidden();
}

export async function linkWords(window: Window, hands: Hands, words: DayInWords): Promise<void> {
  const linking = new Linking(window.page);
  await hands.select(window.view(1), words.own.words);
  await hands.act('Link…', 'link-passage');
  await expect(linking.bar).toContainText(words.own.words);
  await hands.select(window.view(2), words.other.words);
  await hands.act('Link here', 'link-passage');
  await expect(linking.dialog).toContainText(words.other.words);
  await hands.chooseType(linking.types, 'contradicts');
  await expect(linking.dialog.getByRole('status')).toHaveText('contradicts');
  await hands.fill(linking.dialog.getByRole('textbox', { name: 'Comment' }), words.linkComment);
  await hands.press(linking.dialog.getByRole('button', { name: 'Link', exact: true }));
  await expect(linking.dialog).toBeHidden();
  await expect(linking.bar).toBeHidden();
  await expectMarked(window, words);
}

/** What was marked and linked stands in both texts. */
export async function expectMarked(window: Window, words: DayInWords): Promise<void> {
  const [own, other] = [window.view(1), window.view(2)];
  await expect(own.marginMarks).toHaveAccessibleName(/^1 marked passage: Disputed; 1 comment/);
  await expect(other.marginMarks).toHaveCount(1);
  await expect.poll(() => own.painted('ibid-highlight-pink')).toEqual([words.own.words]);
  await expect.poll(() => own.painted('ibid-linked')).toContain(words.other.words);
}

/** The passages of the first document, from their list; it stays open. */
export async function listPassages(window: Window, hands: Hands, words: DayInWords): Promise<void> {
  const view = window.view(1);
  const { passages } = window;
  await hands.into(view);
  await hands.run('passages');
  await expect(passages.count).toHaveText('1 passage');
  const line = passages.line(words.comment);
  await expect(line).toContainText(words.tag);
  await hands.press(line.getByRole('button').first());
  await expect.poll(() => view.flashed()).toBe(words.own.words);
  await expect(passages.root).toBeVisible();
}
