import type { Locator, Page } from '@playwright/test';

/** The dialog that searches for each line of a list. */
export class ListSearch {
  readonly dialog: Locator;
  readonly lines: Locator;
  readonly table: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole('dialog', { name: 'Search for a list' });
    this.lines = this.dialog.getByRole('textbox', { name: 'Lines to search for' });
    this.table = this.dialog.getByRole('grid', { name: 'Lines by documents' });
  }

  button(name: string): Locator {
    return this.dialog.getByRole('button', { name, exact: true });
  }

  row(line: string): Locator {
    return this.table.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name: line }) });
  }

  /** What the cells of a line say, from the first column on. */
  counts(line: string): Promise<readonly string[]> {
    return this.row(line).getByRole('gridcell').allTextContents();
  }
}
