import type { Locator, Page } from '@playwright/test';

/** The form in which what is known of a document is changed. */
export class DetailsForm {
  readonly root: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.root = page.getByRole('dialog', { name: 'Edit details', exact: true });
  }

  field(label: 'Title' | 'Published' | 'Publisher' | 'Address'): Locator {
    return this.root.getByRole('textbox', { name: label, exact: true });
  }

  get language(): Locator {
    return this.root.getByRole('combobox', { name: 'Language' });
  }

  direction(label: 'As the language' | 'Left to right' | 'Right to left'): Locator {
    return this.root.getByRole('radio', { name: label });
  }

  get authors(): Locator {
    return this.root.getByRole('group', { name: 'Authors' }).getByRole('textbox');
  }

  /** The field with all that is said of it. */
  around(label: string): Locator {
    return this.root.locator('[data-field]').filter({ has: this.page.getByText(label, { exact: true }) });
  }

  button(label: string): Locator {
    return this.root.getByRole('button', { name: label, exact: true });
  }

  /** Saves, and waits until the details are shown again. */
  async save(): Promise<void> {
    await this.button('Save').click();
    await this.page.getByRole('dialog', { name: 'Document details', exact: true }).waitFor();
  }
}
