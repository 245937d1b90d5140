import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Block, Footnote } from '#shared/model/text.ts';
import { useCommand } from '../../bridge/commands.tsx';
import { blockIndexAt } from '../block-groups.ts';
import { blockAt } from '../drawn/draw.ts';
import { rangeInBlock } from '../paint.ts';
import { placeInWords } from '../place-words.ts';
import { atCentre, rectOfRange, settle, topRow } from '../reveal.ts';
import type { TextRange } from '../text-range.ts';
import { focusOn, type Places } from '../use-places.ts';
import { readSelection } from '../use-reader-selection.ts';
import { useShortcutOf } from '../../bridge/own-shortcuts.tsx';
import type { Finding } from '../../ui/find/FindBar.tsx';
import { type Found, hitFrom } from '../../ui/find/finder.ts';
import { hitInWords } from '../../ui/find/hit-in-words.ts';
import { useFound } from '../../ui/find/use-found.ts';
import { useOnceDrawn } from '../../ui/find/use-once-drawn.ts';
import { isInView } from './is-in-view.ts';
import { usePaintedHits } from './use-painted-hits.ts';

interface SearchedText {
  readonly root: RefObject<HTMLElement | null>;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly blocks: readonly Block[];
  readonly footnotes: readonly Footnote[];
  readonly text: string;
  readonly places: Pick<Places, 'leave'>;
  readonly announce: (words: string) => void;
  /** Whether something else goes from hit to hit while the bar is closed. */
  readonly yields: boolean;
}

/** More than this is no name or phrase that one looks for. */
const LONGEST_TAKEN_OVER = 100;

export function useFind(searched: SearchedText): Finding & { readonly shown: boolean } {
  const { root, scroller, blocks, footnotes, text, places, announce, yields } = searched;
  const field = useRef<HTMLInputElement>(null);
  const shortcutOf = useShortcutOf();
  const onceDrawn = useOnceDrawn();
  const keys = { previous: shortcutOf('find-previous'), next: shortcutOf('find-next') };
  const [shown, setShown] = useState(false);
  const [query, onQuery] = useState('');
  const [whole, onWhole] = useState(false);
  /** Canonical offset from which the next hit is wanted. */
  const [from, setFrom] = useState(0);
  const before = useRef<Element | null>(null);
  const hasLeft = useRef(false);

  const found = useFound(blocks, shown ? { query, whole } : null);
  const at = hitToStandAt(found, from);
  const here = at === null ? null : (found.hits[at] ?? null);
  usePaintedHits(scroller, found, here);

  const show = (hit: TextRange) => {
    if (!root.current || !scroller.current || isInView(root.current, scroller.current, blocks, hit)) return;
    if (!hasLeft.current) places.leave();
    hasLeft.current = true;
    const article = root.current;
    settle(scroller.current, () => rectOfRange(article, blocks, hit), atCentre);
  };
  const showHere = useEffectEvent(show);
  useEffect(() => {
    if (here) showHere(here);
  }, [here]);

  const say = useEffectEvent((hit: TextRange | null) => {
    if (!shown || query.trim() === '') return;
    const place = hit ? ` ${placeInWords(blocks, footnotes, text, hit)}` : '';
    announce(`${hitInWords(found, at)}.${place}`);
  });
  useEffect(() => {
    if (found.done) say(here);
  }, [found, here]);

  const open = () => {
    const selected = root.current && readSelection(root.current, text);
    if (!shown) {
      before.current = document.activeElement;
      hasLeft.current = false;
      setFrom(selected?.range.start ?? topOffset(scroller.current, blocks));
    }
    const words = selected ? text.slice(selected.range.start, selected.range.end) : '';
    if (words !== '' && words.length <= LONGEST_TAKEN_OVER && !words.includes('\n')) onQuery(words);
    setShown(true);
    onceDrawn(() => field.current?.select());
  };

  const onStep = (step: 1 | -1) => {
    if (!shown) open();
    else if (at !== null && found.count > 0) {
      const next = found.hits[(at + step + found.count) % found.count];
      if (!next) return;
      setFrom(next.start);
      show(next);
    }
  };

  const onClose = () => {
    setShown(false);
    if (here && root.current) selectHit(root.current, blocks, here);
    else if (before.current instanceof HTMLElement && before.current.isConnected)
      before.current.focus({ preventScroll: true });
  };

  useCommand('find', open);
  const canStep = shown || (query !== '' && !yields);
  useCommand('find-next', canStep ? () => onStep(1) : null);
  useCommand('find-previous', canStep ? () => onStep(-1) : null);

  return { field, keys, shown, query, whole, found, at, onQuery, onWhole, onStep, onClose };
}

/** The first hit from there on; after the last one the first again, once it is sure that there is none. */
function hitToStandAt(found: Found, from: number): number | null {
  const next = hitFrom(found, from);
  if (next < found.count) return next;
  return found.done && found.count > 0 ? 0 : null;
}

function topOffset(scroller: HTMLElement | null, blocks: readonly Block[]): number {
  const row = scroller && topRow(scroller);
  return blocks[Number(row?.dataset['row'] ?? 0)]?.start ?? 0;
}

/** Leaves the words selected, so that they can be highlighted or quoted at once. */
function selectHit(root: HTMLElement, blocks: readonly Block[], hit: TextRange): void {
  const block = blocks[blockIndexAt(blocks, hit.start)];
  const element = block && blockAt(root, block.start);
  if (!element) return;
  focusOn(root, hit);
  const range = rangeInBlock(element, hit.start - block.start, hit.end - block.start);
  document
    .getSelection()
    ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
}
