import type { FrameLocator, Locator, Page } from '@playwright/test';

/** The file of a document as it looks, beside its text. */
export class OriginalPane {
  readonly root: Locator;
  readonly bar: Locator;
  /** The pages of a PDF, as pictures. */
  readonly pages: Locator;
  readonly scroller: Locator;
  /** What an archived web page is shown in. */
  readonly frame: FrameLocator;
  /** Places that were led to, marked on the pages. */
  readonly marks: Locator;
  /** Where there is room for one of them. */
  readonly choice: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.root = page.getByRole('region', { name: 'Original', exact: true });
    this.bar = this.root.getByRole('toolbar', { name: 'Original' });
    this.scroller = this.root.getByRole('group', { name: 'Pages' });
    this.pages = this.scroller.getByRole('img');
    this.frame = this.root.frameLocator('iframe');
    this.marks = this.root.locator('.original-mark');
    this.choice = page.getByRole('group', { name: 'Shown' });
  }

  pageNumbered(number: number): Locator {
    return this.scroller.getByRole('img', { name: `Page ${number} of`, exact: false });
  }

  /** The words of the block of the text that stands at its reading line. */
  textAtLine(): Promise<string> {
    return this.page.locator('[data-reader-scroller]').evaluate((scroller) => {
      const { top, height } = scroller.getBoundingClientRect();
      const line = top + height / 4;
      const above = [...scroller.querySelectorAll('[data-start]')].filter(
        (block) => block.getBoundingClientRect().top <= line + 4,
      );
      return above.at(-1)?.textContent ?? '';
    });
  }

  /** The words of the paragraph of a web page that stands at its reading line. */
  pageAtLine(): Promise<string> {
    return this.root.locator('iframe').evaluate((frame: HTMLIFrameElement) => {
      const line = frame.clientHeight / 4;
      const paragraphs = [...(frame.contentDocument?.querySelectorAll('p, h1, h2') ?? [])];
      return paragraphs.findLast((one) => one.getBoundingClientRect().top <= line + 4)?.textContent ?? '';
    });
  }

  /** Waits until nothing has moved for a moment, and answers where text and original stand. */
  async atRest(): Promise<readonly number[]> {
    return this.page.evaluate(async () => {
      const tops = (): readonly number[] => {
        const frame = document.querySelector<HTMLIFrameElement>('.original-frame');
        return [
          document.querySelector('[data-reader-scroller]')?.scrollTop ?? 0,
          document.querySelector('.original-scroller')?.scrollTop ?? frame?.contentWindow?.scrollY ?? 0,
        ];
      };
      let last = '';
      for (let still = 0; still < 5;) {
        await new Promise((resolve) => setTimeout(resolve, 120));
        const now = tops().join();
        still = now === last ? still + 1 : 0;
        last = now;
      }
      return tops();
    });
  }

  async scrollText(to: number): Promise<void> {
    await this.page.locator('[data-reader-scroller]').evaluate((scroller, top) => {
      scroller.dispatchEvent(new WheelEvent('wheel'));
      scroller.scrollTop = top;
    }, to);
  }

  async scrollPages(to: number): Promise<void> {
    await this.scroller.evaluate((scroller, top) => {
      scroller.dispatchEvent(new WheelEvent('wheel'));
      scroller.scrollTop = top;
    }, to);
  }

  async scrollWebPage(to: number): Promise<void> {
    await this.root.locator('iframe').evaluate((frame: HTMLIFrameElement, top) => {
      frame.contentDocument?.dispatchEvent(new WheelEvent('wheel'));
      frame.contentWindow?.scrollTo(0, top);
    }, to);
  }
}
