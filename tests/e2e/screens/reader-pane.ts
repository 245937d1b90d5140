import type { Locator, Page } from '@playwright/test';
import type { HighlightColour } from '#shared/model/colour.ts';
import { paintedWords, pointsOfWords, selectWords, standsStill } from './words-on-screen.ts';

/** The middle pane, or one of the views that stand side by side in it: one document. */
export class ReaderPane {
  readonly root: Locator;
  readonly article: Locator;
  /** What is scrolled, and has the focus of a text that was just opened from another. */
  readonly scroller: Locator;
  readonly title: Locator;
  /** One for each document that is open. */
  readonly tabs: Locator;
  readonly breadcrumb: Locator;
  readonly paragraphs: Locator;
  readonly markers: Locator;
  readonly notes: Locator;
  /** What can be done with the words selected. */
  readonly toolbar: Locator;
  /** The passages at the place clicked, with the notes that use them. */
  readonly passageCard: Locator;
  /** Marks in the margin beside marked passages. */
  readonly marginMarks: Locator;
  /** The bar for finding words in the text. */
  readonly find: { readonly root: Locator; readonly field: Locator; readonly count: Locator };
  /** The bar that goes through the hits of a search in the text. */
  readonly hitsBar: Locator;
  /** What is said for the ear. */
  readonly said: Locator;
  /** Where the keys stand in the text. */
  readonly caret: Locator;
  private readonly page: Page;

  constructor(page: Page, root = page.getByRole('region', { name: 'Reader', exact: true })) {
    this.page = page;
    this.root = root;
    this.tabs = root.getByRole('tablist').getByRole('tab');
    this.article = this.root.getByRole('article');
    this.scroller = this.root.locator('[data-reader-scroller]');
    this.title = this.article.getByRole('heading', { level: 1 });
    this.breadcrumb = this.article.getByRole('list', { name: 'Where the document stood on its site' });
    this.paragraphs = this.article.locator('.document-body').getByRole('paragraph');
    this.markers = this.article.locator('[role="doc-noteref"]');
    this.notes = this.article.locator('[role="doc-endnotes"]').getByRole('listitem');
    this.toolbar = page.getByRole('toolbar', { name: 'Selected words' });
    this.passageCard = page.getByRole('dialog', { name: /^Marked passages?$/ });
    this.marginMarks = this.article.getByRole('button', { name: /marked passage/ });
    const bar = this.root.getByRole('search', { name: 'Find in this document' });
    this.find = {
      root: bar,
      field: bar.getByRole('textbox', { name: 'Words to find' }),
      count: bar.locator('.find-bar__count'),
    };
    this.hitsBar = this.root.getByRole('region', { name: 'Hits of the search' });
    this.said = this.root.locator('.reader-said');
    this.caret = this.root.locator('.caret-mark');
  }

  /** Waits until the text answers the keyboard, a moment after it is drawn. */
  async ready(): Promise<void> {
    await this.article.locator('[data-start][tabindex="0"]').waitFor({ state: 'attached' });
  }

  /** Waits until the text has its type faces and its height, so that places in it can be compared. */
  async atRest(): Promise<void> {
    await this.page.evaluate(() => document.fonts.ready.then(() => undefined));
    await this.scroller.evaluate(standsStill);
  }

  tab(title: string): Locator {
    return this.tabs.filter({ hasText: title });
  }

  /** Whether commands are meant for this view; null when they are not. */
  inUse(): Promise<string | null> {
    return this.root.getAttribute('data-in-use');
  }

  /** Pixels from the top of the view to the paragraph with the words. */
  async placeOf(words: string): Promise<number> {
    const [paragraph, scroller] = await Promise.all(
      [this.paragraph(words), this.scroller].map((part) => part.boundingBox()),
    );
    return Math.round((paragraph?.y ?? 0) - (scroller?.y ?? 0));
  }

  marker(label: string): Locator {
    return this.markers.filter({ hasText: label }).first();
  }

  note(label: string): Locator {
    return this.article.getByRole('listitem', { name: `Note ${label}`, exact: true });
  }

  backLink(label: string): Locator {
    return this.note(label).locator('[role="doc-backlink"]');
  }

  /** The note of a marker, shown beside it. */
  preview(label: string): Locator {
    return this.page.getByRole('tooltip', { name: `Note ${label}` });
  }

  paragraph(words: string): Locator {
    return this.paragraphs.filter({ hasText: words });
  }

  async details(): Promise<void> {
    await this.article.getByRole('button', { name: 'Details' }).click();
  }

  /** Drags the pointer over the words, which stand in one block. */
  async select(words: string): Promise<void> {
    const { from, to } = await this.pointsOf(words);
    const { mouse } = this.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
    await mouse.move(to.x, to.y);
    await mouse.up();
    await this.toolbar.waitFor();
  }

  /** As a long press and the handles of the platform leave it: the selection alone changes. */
  async selectByTouch(words: string): Promise<void> {
    await this.pointsOf(words);
    await this.article.evaluate(selectWords, words);
    await this.toolbar.waitFor();
  }

  /** Clicks into the words without selecting them. */
  async click(words: string): Promise<void> {
    const { from, to } = await this.pointsOf(words);
    await this.page.mouse.click(from.y === to.y ? (from.x + to.x) / 2 : from.x + 3, from.y);
  }

  async act(
    name: 'Highlight' | 'Remove highlight' | 'Quote in note' | 'Copy with reference' | 'Name…',
  ): Promise<void> {
    await this.toolbar.getByRole('button', { name, exact: true }).click();
  }

  /** Once the text has come to rest: a person does not aim at what moves. */
  async pointsOf(words: string): ReturnType<typeof pointsOfWords> {
    await this.page.evaluate(() => document.fonts.ready.then(() => undefined));
    return this.article.evaluate(pointsOfWords, words);
  }

  selected(): Promise<string> {
    return this.page.evaluate(() => document.getSelection()?.toString() ?? '');
  }

  /** The words that are flashed after a jump to them; empty when the flash is over. */
  async flashed(): Promise<string> {
    return (await this.painted('ibid-target')).join('\n');
  }

  /** The words marked in one way (highlighted: in whatever colour), a string for each block that they stand in. */
  painted(
    mark:
      | 'ibid-highlight'
      | 'ibid-linked'
      | 'ibid-quoted'
      | 'ibid-stated'
      | 'ibid-target'
      | 'ibid-found'
      | 'ibid-found-here'
      | 'ibid-edited'
      | `ibid-${'highlight' | 'beneath'}-${HighlightColour}`,
  ): Promise<readonly string[]> {
    return this.page.evaluate(paintedWords, mark);
  }
}
