import type { Locator, Page } from '@playwright/test';

/** What became of the files of an import. */
export class ImportSummary {
  readonly root: Locator;
  readonly lines: Locator;
  /** Says how many most likely are new versions, with the way to answer for all. */
  readonly together: Locator;

  constructor(page: Page) {
    this.root = page.getByRole('dialog', { name: 'Import finished', exact: true });
    this.lines = this.root.getByRole('list', { name: 'In the library' }).getByRole('listitem');
    this.together = this.root.getByRole('paragraph').filter({ hasText: 'look like new versions' });
  }

  /** The line of the document with these words in it. */
  line(words: string | RegExp): Locator {
    return this.lines.filter({ hasText: words });
  }

  async close(): Promise<void> {
    await this.root.getByRole('button', { name: 'Done' }).click();
    await this.root.waitFor({ state: 'hidden' });
  }
}
