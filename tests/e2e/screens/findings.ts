import type { Locator } from '@playwright/test';
import type { Window } from './window.ts';

/** What was found of loops, copies and dates. */
export class Findings {
  readonly root: Locator;
  /** Where nothing is left to decide, or nothing was found. */
  readonly empty: Locator;

  constructor({ reader }: Window) {
    this.root = reader.root.getByRole('article', { name: /^Findings(?:, view \d)?$/ });
    this.empty = this.root.getByText(/^(?:Everything is decided|Nothing found|Nothing decided yet)$/);
  }

  /** Those of one kind. */
  list(kind: 'Loops' | 'Silent copies' | 'Dates'): Locator {
    return this.root.getByRole('list', { name: kind, exact: true });
  }

  /** A finding with its line, and what shows it where that is unfolded. */
  row(kind: 'Loops' | 'Silent copies' | 'Dates', words: string): FindingRow {
    return new FindingRow(this.list(kind).locator('> li').filter({ hasText: words }));
  }

  shown(state: 'Open' | 'Decided'): Locator {
    return this.root.getByRole('radio', { name: state });
  }
}

class FindingRow {
  readonly root: Locator;
  /** Unfolds what shows it. */
  readonly line: Locator;
  readonly evidence: Locator;

  constructor(root: Locator) {
    this.root = root;
    this.line = root.locator('[data-line]');
    this.evidence = root.locator('.finding__evidence');
  }

  button(name: 'Accept' | 'Dismiss' | 'Undo decision'): Locator {
    return this.evidence.getByRole('button', { name, exact: true });
  }
}
