import type { Locator, Page } from '@playwright/test';
import type { Window } from './window.ts';

/** A table of cells that is walked through by keys. */
export class CellGrid {
  readonly root: Locator;
  /** Where the keys stand. */
  readonly active: Locator;

  constructor(page: Page, name: string) {
    this.root = page.getByRole('grid', { name });
    this.active = this.root.locator('[data-active]');
  }

  cell(name: string | RegExp): Locator {
    return this.root.getByRole('gridcell', { name });
  }
}

/** Sources, their testimony, and what speaks for and against claims. */
export class CasePages {
  readonly sources: Locator;
  readonly rows: Locator;
  readonly matrix: Locator;
  readonly hypotheses: Locator;
  readonly grid: CellGrid;
  readonly evidence: CellGrid;
  /** The passages of a cell. */
  readonly said: Locator;
  private readonly window: Window;

  constructor(window: Window) {
    const { page } = window;
    this.window = window;
    this.sources = this.named('Sources');
    this.rows = this.sources.getByRole('table', { name: 'Sources' }).locator('tbody').getByRole('row');
    this.matrix = this.named('Contradiction matrix');
    this.hypotheses = this.named('Competing hypotheses');
    this.grid = new CellGrid(page, 'Claims by speakers');
    this.evidence = new CellGrid(page, 'Statements by competing claims');
    this.said = page.getByRole('dialog', { name: /^What is said: / });
  }

  row(name: string): Locator {
    return this.rows.filter({ has: this.window.page.getByRole('button', { name, exact: true }) });
  }

  testimony(name: string): Locator {
    return this.named(`Testimony of ${name}`);
  }

  beside(one: string, other: string): Locator {
    return this.named(`${one} beside ${other}`);
  }

  private named(name: string): Locator {
    return this.window.page.getByRole('article', { name: new RegExp(`^${name}(?:, view \\d)?$`) });
  }
}
