import type { RefObject } from 'react';
import type { Block } from '#shared/model/text.ts';
import { blockIndexAt } from '../block-groups.ts';
import { rowsInView } from '../reveal.ts';
import { blockAt, startOf } from '../drawn/draw.ts';
import { listenTo, READING_LINE, type Side } from './side.ts';

/** Frames in which rows that come near the screen are laid out and may still move what is brought to the line. */
const SETTLING_FRAMES = 4;

/** The text as the side that an original stands beside. `flash` is left to who leads to a place in the text. */
export function textSide(
  root: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  blocks: readonly Block[],
): Side {
  let turn = 0;

  function lineOf(view: HTMLElement): number {
    const { top, height } = view.getBoundingClientRect();
    return top + height * READING_LINE;
  }

  return {
    offsetAtLine() {
      const view = scroller.current;
      if (!view) return null;
      if (view.scrollTop === 0) return 0;
      const line = lineOf(view);
      const elements = rowsInView(view).flatMap((row) => [...row.querySelectorAll('[data-start]')]);
      const element = elements.findLast((one) => one.getBoundingClientRect().top <= line) ?? elements[0];
      if (!element) return null;
      const { top, height } = element.getBoundingClientRect();
      const part = height === 0 ? 0 : Math.min(1, Math.max(0, (line - top) / height));
      return startOf(element) + part * (element.textContent?.length ?? 0);
    },
    bring(offset) {
      turn += 1;
      const mine = turn;
      let frames = 0;
      const step = (): void => {
        const { current: article } = root;
        const { current: view } = scroller;
        if (!article || !view || mine !== turn) return;
        const away = offset <= 0 ? -view.scrollTop : awayFrom(article, blocks, offset, lineOf(view));
        if (away !== null && Math.abs(away) > 1) view.scrollTop += away;
        frames += 1;
        if (frames < SETTLING_FRAMES) requestAnimationFrame(step);
      };
      step();
    },
    flash: () => undefined,
    listen: (onScroll, onTouched) =>
      scroller.current ? listenTo(scroller.current, onScroll, onTouched) : () => undefined,
  };
}

/** How many pixels below the line an offset stands; null when its block is not drawn. */
function awayFrom(root: HTMLElement, blocks: readonly Block[], offset: number, line: number): number | null {
  const block = blocks[blockIndexAt(blocks, offset)];
  const element = block && blockAt(root, block.start);
  if (!element) return null;
  const { top, height } = element.getBoundingClientRect();
  const part = Math.min(1, Math.max(0, (offset - block.start) / Math.max(1, block.text.length)));
  return top + part * height - line;
}
