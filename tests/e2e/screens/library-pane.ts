import type { Locator, Page } from '@playwright/test';

/** The left pane: documents, notes, trash, and the search over all of them. */
export class LibraryPane {
  readonly root: Locator;
  readonly searchField: Locator;
  readonly hits: Locator;
  /** How many documents and notes were found, in words. */
  readonly hitCount: Locator;
  readonly progress: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.root = page.getByRole('region', { name: 'Library', exact: true });
    this.searchField = this.root.getByRole('combobox', { name: 'Search documents and notes' });
    this.hits = this.root.getByRole('listbox', { name: 'Search results' }).getByRole('option');
    this.hitCount = this.root.locator('.search-head').getByRole('status');
    this.progress = this.root.getByRole('region', { name: 'Import' });
  }

  tab(name: 'Documents' | 'Notes' | 'Names' | 'Claims' | 'Trash'): Locator {
    return this.root.getByRole('tab', { name });
  }

  list(name: 'Documents' | 'Notes' | 'Names' | 'Claims' | 'Trash'): Locator {
    return this.root.getByRole('listbox', { name, exact: true });
  }

  document(title: string): Locator {
    return this.list('Documents').getByRole('option').filter({ hasText: title });
  }

  note(title: string): Locator {
    return this.list('Notes').getByRole('option').filter({ hasText: title });
  }

  /** The row that the arrow keys have reached. */
  activeRow(name: 'Documents' | 'Notes' | 'Names' | 'Claims' | 'Trash'): Locator {
    return this.list(name).locator('[role="option"][data-active="true"]');
  }

  /** The collections and saved filters under the lists. */
  shelf(name: string | RegExp): Locator {
    return this.root.getByRole('treeitem', { name });
  }

  /** What can be done with the rows that are selected. */
  selected(act: string): Locator {
    return this.root
      .getByRole('toolbar', { name: 'With what is selected' })
      .getByRole('button', { name: act });
  }

  button(name: string): Locator {
    return this.root.getByRole('button', { name });
  }

  /** Chooses a line of the menu under the plus. */
  async add(line: string): Promise<void> {
    await this.button('Add to the library').click();
    await this.page.getByRole('menuitem', { name: line }).click();
  }

  async sortBy(order: string): Promise<void> {
    await this.button('Sorted by').click();
    await this.page.getByRole('menuitemcheckbox', { name: order }).click();
  }

  /** Brings in the documents that ship with Ibid. */
  async addSample(): Promise<void> {
    await this.button('Add sample documents').click();
    await this.tab('Documents').getByText('4').waitFor();
  }

  /** The hit with these words in its snippet or title. */
  hit(words: string | RegExp): Locator {
    return this.hits.filter({ hasText: words });
  }
}
