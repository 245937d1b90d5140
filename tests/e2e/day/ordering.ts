import { expect } from '@playwright/test';
import type { Hands } from '../hands/hands.ts';
import type { Window } from '../screens/window.ts';
import type { DayInWords } from './words.ts';

/** A document gets into a collection, a tag and the pinned ones; the last is taken back and done again. */
export async function putInOrder(window: Window, hands: Hands, words: DayInWords): Promise<void> {
  const { library, page } = window;
  const { title } = words.own;
  await hands.withDocument(title, 'Collections…', 'collections');
  const collections = window.dialog('Collections of 1 document');
  await expect(collections.getByRole('combobox')).toBeFocused();
  await page.keyboard.type(words.collection);
  await hands.choose(collections.getByRole('option', { name: words.collection }));
  await expect(collections.getByRole('option', { name: words.collection, checked: true })).toBeVisible();
  await hands.leave(collections.getByRole('button', { name: 'Close' }));
  await hands.press(library.button('Collections'));
  await expect(library.shelf(words.collection)).toContainText('1');

  await hands.withDocument(title, 'Tags…', 'tags');
  const tags = window.dialog('Tags of 1 document');
  await expect(tags.getByRole('combobox')).toBeFocused();
  await page.keyboard.type(words.tag);
  await hands.choose(tags.getByRole('option', { name: words.tag, exact: true }));
  await hands.leave(tags.getByRole('button', { name: 'Close' }));
  await expect(window.document(title)).toContainText(`Tags: ${words.tag}`);

  await hands.withDocument(title, 'Pin', 'pin');
  await expect(window.document(title)).toContainText('Pinned');
  await hands.run('undo');
  await expect(window.message('Undone: Pin')).toBeVisible();
  await expect(window.document(title)).not.toContainText('Pinned');
  await hands.run('redo');
  await expect(window.message('Done again: Pin')).toBeVisible();
  await expectInOrder(window, words);
}

export async function expectInOrder(window: Window, words: DayInWords): Promise<void> {
  const first = window.library.list('Documents').getByRole('option').first();
  await expect(first).toContainText(words.own.title);
  await expect(first).toContainText('Pinned');
  await expect(first).toContainText(`Tags: ${words.tag}`);
  await expect(window.library.shelf(words.collection)).toContainText('1');
}

/** The list shows the one document with the tag; the filter stays. */
export async function filterByTag(window: Window, hands: Hands, words: DayInWords): Promise<void> {
  const filter = window.page.getByRole('dialog', { name: 'Filter' });
  await hands.run('filter');
  await hands.fill(filter.getByRole('combobox', { name: 'Filter by tags' }), words.tag);
  await hands.choose(filter.getByRole('option', { name: words.tag, exact: true }));
  await expect(window.library.list('Documents').getByRole('option')).toHaveText([
    new RegExp(words.own.title),
  ]);
  await hands.leave(window.library.button('Filter, in use'));
  await expect(filter).toBeHidden();
}

export async function filterNoLonger(window: Window, hands: Hands): Promise<void> {
  await hands.press(window.library.button('Show everything'));
  await expect(window.library.list('Documents').getByRole('option')).toHaveCount(4);
}
