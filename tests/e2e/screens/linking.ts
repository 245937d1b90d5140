import type { Locator, Page } from '@playwright/test';

/** The parts of the window in which two things are linked. */
export class Linking {
  /** Stays while the first end waits for the second. */
  readonly bar: Locator;
  /** What the link says, in which direction, with a comment. */
  readonly dialog: Locator;
  readonly types: Locator;
  /** The list from which the second end can be chosen. */
  readonly chooser: Locator;
  readonly field: Locator;
  readonly choices: Locator;

  constructor(page: Page) {
    this.bar = page.getByRole('region', { name: 'Making a link' });
    this.dialog = page.getByRole('dialog', { name: /^(New|Change) link$/ });
    this.types = this.dialog.getByRole('listbox', { name: 'What the link says' });
    this.chooser = page.getByRole('dialog', { name: 'Link with…' });
    this.field = this.chooser.getByRole('combobox');
    this.choices = this.chooser.getByRole('option');
  }

  /** Says what the link says, and makes it. */
  async say(type: string, comment = ''): Promise<void> {
    await this.types.selectOption(type);
    if (comment !== '') await this.dialog.getByRole('textbox', { name: 'Comment' }).fill(comment);
    await this.dialog.getByRole('button', { name: /^(Link|Change)$/ }).click();
    await this.dialog.waitFor({ state: 'hidden' });
  }
}
