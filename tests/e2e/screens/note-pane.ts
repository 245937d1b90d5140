import type { Locator, Page } from '@playwright/test';

/** The right pane: the open note. */
export class NotePane {
  readonly root: Locator;
  readonly title: Locator;
  /** The text being written. */
  readonly text: Locator;
  /** Says whether everything is on disk. */
  readonly saving: Locator;
  readonly toolbar: Locator;
  readonly quotations: Locator;
  /** The note's own footnotes, under the text. */
  readonly footnotes: Locator;
  /** The line under the note: whether it is saved, and how much there is. */
  readonly foot: Locator;
  /** The bar for finding words in the note, and others to put in their place. */
  readonly find: {
    readonly root: Locator;
    readonly field: Locator;
    readonly count: Locator;
    readonly other: Locator;
  };
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.root = page.getByRole('region', { name: 'Note', exact: true });
    this.title = this.root.getByRole('textbox', { name: 'Title', exact: true });
    this.text = this.root.getByRole('textbox', { name: 'Text of the note' });
    this.saving = this.root.getByRole('status');
    this.toolbar = this.root.getByRole('toolbar', { name: 'Formatting' });
    this.foot = this.root.locator('.note-foot');
    const bar = this.root.getByRole('search', { name: 'Find in this note' });
    this.find = {
      root: bar,
      field: bar.getByRole('textbox', { name: 'Words to find' }),
      count: bar.locator('.find-bar__count'),
      other: bar.getByRole('textbox', { name: 'Words in their place' }),
    };
    this.quotations = this.text.getByRole('figure');
    this.footnotes = this.root.getByRole('region', { name: 'Footnotes of the note' }).getByRole('listitem');
  }

  quotation(words: string): Locator {
    return this.quotations.filter({ hasText: words });
  }

  button(name: string): Locator {
    return this.toolbar.getByRole('button', { name, exact: true });
  }

  /** Types at the end of the text. */
  async write(words: string): Promise<void> {
    await this.text.focus();
    await this.page.keyboard.press('ControlOrMeta+End');
    await this.page.keyboard.type(words);
  }

  /** The editor hears of a caret or a selection that the browser moved only a moment later, as a task of its own. */
  async hasHeard(): Promise<void> {
    await this.page.evaluate(
      () =>
        new Promise((resolve) =>
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))),
        ),
    );
  }

  /** Puts a footnote at the caret, from the toolbar; the caret is behind it afterwards. */
  async addFootnote(words: string): Promise<void> {
    await this.button('Footnote').click();
    const card = this.page.getByRole('dialog', { name: /^Footnote \d+$/ });
    await card.getByRole('textbox').fill(words);
    await card.getByRole('button', { name: 'Done' }).click();
    await card.waitFor({ state: 'hidden' });
    await this.text.and(this.page.locator(':focus')).waitFor();
  }

  /** Waits until everything written is on disk. */
  async saved(): Promise<void> {
    await this.saving.filter({ hasText: /^Saved$/ }).waitFor();
  }
}
