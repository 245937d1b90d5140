import type { Locator, Page } from '@playwright/test';

/** The list of a document's passages, beside its text. */
export class PassageList {
  readonly root: Locator;
  readonly count: Locator;
  readonly lines: Locator;
  readonly words: Locator;

  constructor(page: Page) {
    this.root = page.getByRole('complementary', { name: 'Passages' });
    this.count = this.root.getByRole('status');
    this.lines = this.root.getByRole('listitem');
    this.words = this.root.getByRole('searchbox');
  }

  line(words: string): Locator {
    return this.lines.filter({ hasText: words });
  }

  button(name: string | RegExp): Locator {
    return this.root.getByRole('button', { name });
  }

  async order(name: 'By place' | 'Latest first' | 'By colour'): Promise<void> {
    await this.button(/^(By place|Latest first|By colour)$/).click();
    await this.root.page().getByRole('menuitemcheckbox', { name }).click();
  }
}
