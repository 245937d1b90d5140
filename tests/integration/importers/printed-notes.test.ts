import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cellOf, samplesIn } from '../../support/footnote-matrix/cells.ts';
import { MARKUPS } from '../../support/footnote-matrix/markups.ts';
import { scoreOf, type Score } from '../../support/footnote-matrix/score.ts';
import { chromiumNote, executable } from '../../support/save-pages.ts';

const BEYOND_PAPER: Readonly<Record<string, string>> = {
  [MARKUPS.table]: 'Chromium sets a label beside the middle of its note, and so between its lines',
};
/** Its markers are links and nothing else: on paper their numbers stand in the line like those of the text. */
const isToldByLinks = (source: string): boolean => source.includes('doc-noteref');
const all = samplesIn('html').map((cell) => ({ ...cell, format: 'pdf' }) as const);

describe.skipIf(executable === null)(`pages that Chromium prints${chromiumNote}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: executable ?? '',
      headless: true,
      chromiumSandbox: process.getuid?.() !== 0,
      args: ['--disable-background-networking', '--host-resolver-rules=MAP * ~NOTFOUND'],
    });
  });
  afterAll(() => browser.close());

  test.for(all.filter(({ markup }) => !(markup in BEYOND_PAPER)))(
    'keep every note, pair every marker, and have every label as printed: $language, $markup',
    async (cell, { task }) => {
      const page = await browser.newPage();
      const scores: Score[] = [];
      for (const { bytes, ...sample } of cell.samples) {
        const source = new TextDecoder().decode(bytes);
        if (isToldByLinks(source)) continue;
        await page.setContent(articleOf(source));
        const printed = await page.pdf({
          format: 'A5',
          margin: { top: '2cm', bottom: '2cm', left: '2cm', right: '2cm' },
        });
        const labels = labelsOnPaper(sample.labels, source);
        scores.push(
          await scoreOf(
            { ...sample, labels, marks: sample.labels, file: 'printed.pdf', bytes: printed },
            cell.language,
          ),
        );
      }
      await page.close();
      task.meta.printedMatrix = [cellOf(cell, scores)];
      expect(scores.flatMap(({ faults }) => faults)).toEqual([]);
    },
  );

  test('are those of every markup that can be told on paper', ({ task }) => {
    task.meta.printedMatrix = all.flatMap(({ format, language, markup }) => {
      const cannot = BEYOND_PAPER[markup];
      return cannot === undefined ? [] : [{ format, language, markup, read: null, cannot }];
    });
    expect(Object.keys(BEYOND_PAPER).filter((name) => !all.some(({ markup }) => markup === name))).toEqual(
      [],
    );
  });
});

/** The numbers that Chromium prints before the items of a list. */
function labelsOnPaper(labels: readonly string[], source: string): readonly string[] {
  return /<ol(?! type)/.test(source) ? ['1', '2', '3'] : labels;
}

/** Without what stands around the article: on paper it is text like any other. */
function articleOf(page: string): string {
  return page.replaceAll(/<(nav|footer)\b.*?<\/\1>/gs, '');
}
