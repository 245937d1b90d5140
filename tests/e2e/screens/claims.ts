import type { Locator, Page } from '@playwright/test';
import type { Window } from './window.ts';

/** The claims of the case: their list, their pages, and the dialogs in which they are made. */
export class Claims {
  readonly tab: Locator;
  readonly list: Locator;
  readonly rows: Locator;
  readonly filter: Locator;
  /** Asks what selected words mean for a claim. */
  readonly making: MakingDialog;
  /** Asks who says selected words, or those of a statement. */
  readonly saying: MakingDialog;
  private readonly window: Window;

  constructor(window: Window) {
    this.window = window;
    this.tab = window.library.root.getByRole('tabpanel', { name: 'Claims' });
    this.list = window.library.list('Claims');
    this.rows = this.list.getByRole('option');
    this.filter = window.library.root.getByRole('textbox', { name: 'Filter the claims' });
    this.making = new MakingDialog(window.dialog('Make a claim'));
    this.saying = new MakingDialog(window.dialog('Who says this?'));
  }

  row(text: string): Locator {
    return this.rows.filter({ hasText: text });
  }

  page(text: string): ClaimPage {
    return new ClaimPage(this.window.page, text);
  }
}

/** A dialog that asks who says words, from whom, and what they mean. */
export class MakingDialog {
  readonly root: Locator;
  readonly claim: Locator;
  readonly speaker: Locator;
  readonly from: Locator;
  readonly taken: Locator;

  constructor(root: Locator) {
    this.root = root;
    this.claim = root.getByRole('combobox', { name: 'Claim' });
    this.speaker = root.getByRole('combobox', { name: 'Who says it' });
    this.from = root.getByRole('combobox', { name: /^From/ });
    this.taken = root.getByRole('list', { name: 'Taken from' }).getByRole('listitem');
  }

  choice(name: string): Locator {
    return this.root.getByRole('radio', { name });
  }

  field(name: string): Locator {
    return this.root.getByRole('textbox', { name });
  }

  button(name: string): Locator {
    return this.root.getByRole('button', { name, exact: true });
  }
}

/** All that is known of a claim, in place of a text. */
export class ClaimPage {
  readonly root: Locator;
  readonly title: Locator;
  /** From how many origins it comes, and how that is counted. */
  readonly origins: Locator;
  readonly paths: Locator;

  constructor(page: Page, text: string) {
    this.root = page
      .getByRole('article')
      .filter({ has: page.getByRole('heading', { level: 1, name: text, exact: true }) });
    this.title = this.root.getByRole('heading', { level: 1 });
    this.origins = this.root.getByRole('region', { name: 'Origins' });
    this.paths = this.root.getByRole('list', { name: 'Paths to the origins' });
  }

  /** What takes one stance, line by line. */
  evidence(heading: string): Locator {
    return this.root
      .getByRole('region', { name: heading })
      .getByRole('list', { name: heading })
      .locator('> li');
  }

  button(name: string | RegExp): Locator {
    return this.root.getByRole('button', { name });
  }
}
