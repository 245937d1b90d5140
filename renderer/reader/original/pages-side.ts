import { heightOf, linesOfRange, offsetAtHeight } from './line-places.ts';
import { type PageLayout, pageAt } from './page-layout.ts';
import type { PageLines } from './page-lines.ts';
import type { PageTexts } from './page-starts.ts';
import { listenTo, READING_LINE, type Side } from './side.ts';

/** A part of a page, in parts of its width and height. */
export interface MarkedPart {
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Parts {
  readonly scroller: HTMLElement;
  readonly layout: () => PageLayout;
  readonly texts: PageTexts;
  readonly lines: PageLines;
  readonly onMark: (parts: readonly MarkedPart[]) => void;
}

/** The pages of a file as the side that stands beside its text. */
export function pagesSide({ scroller, layout, texts, lines, onMark }: Parts): Side {
  let turn = 0;

  function scrollTo(page: number, part: number): void {
    const box = layout().boxes[page];
    if (box) scroller.scrollTop = box.top + part * box.height - scroller.clientHeight * READING_LINE;
  }

  function partOf(page: number, offset: number): number {
    const { start, end } = texts.rangeOf(page);
    return (
      heightOf(lines.find(page) ?? [], offset) ??
      Math.min(1, Math.max(0, (offset - start) / Math.max(1, end - start)))
    );
  }

  return {
    offsetAtLine() {
      if (scroller.scrollTop === 0) return 0;
      const height = scroller.scrollTop + scroller.clientHeight * READING_LINE;
      const page = pageAt(layout(), height);
      const box = layout().boxes[page];
      if (!box) return null;
      const part = Math.min(1, Math.max(0, (height - box.top) / box.height));
      const { start, end } = texts.rangeOf(page);
      return offsetAtHeight(lines.find(page) ?? [], part) ?? start + part * (end - start);
    },
    bring(offset) {
      turn += 1;
      const mine = turn;
      if (offset <= 0) {
        scroller.scrollTop = 0;
        return;
      }
      const page = texts.pageOf(offset);
      const isKnown = lines.find(page) !== null;
      scrollTo(page, partOf(page, offset));
      if (isKnown) return;
      void lines.load(page).then(() => {
        if (mine === turn) scrollTo(page, partOf(page, offset));
      });
    },
    flash(range) {
      const page = texts.pageOf(range.start);
      void lines.load(page).then((placed) => {
        onMark(linesOfRange(placed, range).map((line) => ({ page, ...line })));
      });
    },
    listen: (onScroll, onTouched) =>
      listenTo(scroller, onScroll, () => {
        // A person who takes over is not led back when the lines of a page have come.
        turn += 1;
        onTouched();
      }),
  };
}
