import type { Locator, Page } from '@playwright/test';

/** All there is of the window while the library is locked. */
export class LockScreen {
  readonly root: Locator;
  readonly field: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.root = page.getByRole('form', { name: /is locked$/ });
    this.field = this.root.getByLabel('Passphrase', { exact: true });
  }

  /** Types a passphrase by the keys, and presses Enter. */
  async try(passphrase: string): Promise<void> {
    await this.field.focus();
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.type(passphrase);
    await this.page.keyboard.press('Enter');
  }
}
