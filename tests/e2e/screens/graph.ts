import type { Locator, Page } from '@playwright/test';

/** The citation graph and the wanted works, in place of a text. */
export class GraphScreens {
  readonly graph: Locator;
  readonly drawing: Locator;
  /** What was gone to, with what leads to it. */
  readonly status: Locator;
  readonly details: Locator;
  readonly filter: Locator;
  readonly rows: Locator;
  readonly wanted: Locator;
  readonly works: Locator;

  constructor(page: Page) {
    this.graph = page.getByRole('article', { name: /^Citation graph(?:, view \d)?$/ });
    this.drawing = this.graph.getByRole('application', { name: 'Drawing of the graph' });
    this.status = this.graph.getByRole('status');
    this.details = this.graph.getByRole('region', { name: 'What was chosen' });
    this.filter = this.graph.getByRole('textbox', { name: 'Filter the graph' });
    this.rows = this.graph
      .getByRole('table', { name: 'Edges of the graph' })
      .locator('tbody')
      .getByRole('row');
    this.wanted = page.getByRole('article', { name: /^Wanted(?:, view \d)?$/ });
    this.works = this.wanted.getByRole('list', { name: 'Wanted works' }).getByRole('article');
  }

  work(called: string): Locator {
    return this.wanted.getByRole('article', { name: called });
  }
}
