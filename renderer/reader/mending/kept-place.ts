import type { KeptPlace } from '../../bridge/targets.ts';
import type { Block } from '#shared/model/text.ts';
import { blockIndexAt } from '../block-groups.ts';
import { markerElementId } from '../element-ids.ts';
import { focusBlock } from '../keyboard-reading.ts';
import { rowOf, settle, topRow } from '../reveal.ts';

/** Where the view stands in the open text; undefined where none is open. */
export function placeOfView(blocks: readonly Block[], focus: number | null): KeptPlace | undefined {
  const scroller = document.querySelector('[data-reader-scroller]');
  const row = scroller && topRow(scroller);
  if (!scroller || !row) return undefined;
  const ordinal = Number(row.dataset['row']);
  const shift = Math.round(row.getBoundingClientRect().top - scroller.getBoundingClientRect().top);
  return { words: blocks[ordinal]?.text ?? '', ordinal, shift, focus };
}

/** Ordinal of the block with the same words that is nearest to where they stood; where none has them, of that place. */
export function ordinalOf(blocks: readonly Pick<Block, 'text'>[], { words, ordinal }: KeptPlace): number {
  let nearest: number | null = null;
  for (const [index, { text }] of blocks.entries()) {
    const isNearer = nearest === null || Math.abs(index - ordinal) < Math.abs(nearest - ordinal);
    if (text === words && isNearer) nearest = index;
  }
  return nearest ?? Math.min(ordinal, blocks.length - 1);
}

/** Sets the view where it stood, and gives the focus back that went with the former text. */
export function returnToView(
  root: HTMLElement,
  scroller: HTMLElement,
  blocks: readonly Block[],
  place: KeptPlace,
): void {
  const ordinal = ordinalOf(blocks, place);
  settle(
    scroller,
    () => rowOf(scroller, ordinal)?.getBoundingClientRect() ?? null,
    () => place.shift,
  );
  const isLost = document.activeElement === null || document.activeElement === document.body;
  if (place.focus === null || !isLost) return;
  const marker = document.getElementById(markerElementId(place.focus));
  const block = blocks[blockIndexAt(blocks, place.focus)];
  const element = root.querySelector<HTMLElement>(`[data-start="${block?.start ?? 0}"]`);
  if (marker) marker.focus({ preventScroll: true });
  else if (element) focusBlock(root, element);
}
