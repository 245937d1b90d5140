import { type RefObject, useEffect } from 'react';
import type { Block } from '#shared/model/text.ts';
import type { PassageUse } from '#shared/model/passage.ts';
import { paint } from './paint.ts';

/** Marks what is highlighted and what notes quote. A passage may be both. */
export function usePaintedPassages(
  root: RefObject<HTMLElement | null>,
  blocks: readonly Block[],
  passages: readonly PassageUse[],
): void {
  useEffect(() => {
    const text = root.current;
    if (!text) return undefined;
    const highlighted = passages.filter((passage) => passage.highlighted);
    const quoted = passages.filter((passage) => passage.notes.length > 0);
    paint(
      text,
      blocks,
      'ibid-highlight',
      highlighted.map((passage) => passage.position),
    );
    paint(
      text,
      blocks,
      'ibid-quoted',
      quoted.map((passage) => passage.position),
    );
    return () => {
      paint(text, blocks, 'ibid-highlight', []);
      paint(text, blocks, 'ibid-quoted', []);
    };
  }, [root, blocks, passages]);
}
