import type { KeptPlace } from '../../bridge/targets.ts';
import type { Block } from '#shared/model/text.ts';
import { blockAt } from '../drawn/draw.ts';
import { focusBlock, makeStop } from '../keyboard-reading.ts';
import { rowOf, settle, topRow } from '../reveal.ts';

/** Where the view stands in the open text; undefined where none is open, or where it is hidden. */
export function placeOfView(
  scroller: HTMLElement | null,
  blocks: readonly Block[],
  focus: number | null,
): KeptPlace | undefined {
  if (!scroller || scroller.clientHeight === 0) return undefined;
  const row = topRow(scroller);
  if (!row) return undefined;
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

interface DrawnText {
  readonly root: HTMLElement;
  readonly scroller: HTMLElement;
  readonly blocks: readonly Block[];
  readonly markerAt: (start: number) => HTMLElement | null;
}

/** Sets the view where it stood, and gives the focus back that went with the former text. */
export function returnToView(text: DrawnText, place: KeptPlace): void {
  const { scroller, blocks } = text;
  const ordinal = ordinalOf(blocks, place);
  settle(
    scroller,
    () => rowOf(scroller, ordinal)?.getBoundingClientRect() ?? null,
    () => place.shift,
  );
  const isLost = document.activeElement === null || document.activeElement === document.body;
  if (place.takesFocus) takeFocus(text, place.focus);
  else if (place.focus !== null && isLost) giveFocusBack(text, place.focus);
}

function takeFocus({ root, scroller, markerAt }: DrawnText, focus: number | null): void {
  const block = focus === null ? null : blockAt(root, focus);
  if (block) makeStop(root, block);
  const element = (focus === null ? null : markerAt(focus)) ?? block ?? scroller;
  element.focus({ preventScroll: true });
}

function giveFocusBack({ root, markerAt }: DrawnText, focus: number): void {
  const block = blockAt(root, focus);
  const marker = markerAt(focus);
  if (marker) marker.focus({ preventScroll: true });
  else if (block) focusBlock(root, block);
}
