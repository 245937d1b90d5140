import { type RefObject, useEffect } from 'react';
import type { Block } from '#shared/model/text.ts';
import type { PassageUse } from '#shared/model/passage.ts';
import { DRAWN } from './drawn/draw.ts';
import { type Mark, paintAll } from './paint.ts';
import type { TextRange } from './text-range.ts';
import { highlightLayers } from './passages/highlight-layers.ts';

/** Marks what is highlighted, what notes quote, what is linked and what is a statement. A passage may be all of them. */
export function usePaintedPassages(
  root: RefObject<HTMLElement | null>,
  blocks: readonly Block[],
  passages: readonly PassageUse[],
): void {
  useEffect(() => {
    const text = root.current;
    if (!text) return undefined;
    const quoted = passages.filter((passage) => passage.notes.length > 0);
    const linked = passages.filter((passage) => passage.links > 0);
    const stated = passages.filter((passage) => passage.statements > 0);
    const marks = new Map<Mark, readonly TextRange[]>([
      ...highlightLayers(passages.filter((passage) => passage.highlighted)),
      ['ibid-quoted', quoted.map((passage) => passage.position)],
      ['ibid-linked', linked.map((passage) => passage.position)],
      ['ibid-stated', stated.map((passage) => passage.position)],
    ]);
    const draw = () => paintAll(text, blocks, marks);
    draw();
    text.addEventListener(DRAWN, draw);
    return () => {
      text.removeEventListener(DRAWN, draw);
      paintAll(text, blocks, new Map([...marks.keys()].map((mark) => [mark, []])));
    };
  }, [root, blocks, passages]);
}
