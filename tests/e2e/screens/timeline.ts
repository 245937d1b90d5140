import type { Locator } from '@playwright/test';
import type { Window } from './window.ts';

/** When it happened, was said, and was published. */
export class Timeline {
  readonly root: Locator;
  readonly list: Locator;
  readonly rows: Locator;
  readonly table: Locator;
  /** Of the row that is chosen. */
  readonly details: Locator;
  readonly source: Locator;
  readonly claim: Locator;
  readonly calendar: Locator;

  constructor({ reader }: Window) {
    this.root = reader.root.getByRole('article', { name: /^Timeline(?:, view \d)?$/ });
    this.list = this.root.getByRole('listbox', { name: 'On the timeline' });
    this.rows = this.list.getByRole('option');
    this.table = this.root.getByRole('table');
    this.details = this.root.getByRole('region', { name: 'Chosen on the timeline' });
    this.source = this.root.getByRole('combobox', { name: 'Source' });
    this.claim = this.root.getByRole('combobox', { name: 'Claim' });
    this.calendar = this.root.getByRole('combobox', { name: 'Calendar that leads' });
  }

  /** The row that says these words: what it is, its dates, or what is wrong with them. */
  row(words: string): Locator {
    return this.list.getByRole('option', { name: words }).first();
  }

  shownAs(shape: 'Drawing' | 'Table'): Locator {
    return this.root.getByRole('radio', { name: shape });
  }

  kind(name: string | RegExp): Locator {
    return this.root.getByRole('group', { name: 'Times shown' }).getByRole('button', { name });
  }
}
