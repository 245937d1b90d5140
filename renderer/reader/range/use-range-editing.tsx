import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useState } from 'react';
import type { PassageUse } from '#shared/model/passage.ts';
import type { Block } from '#shared/model/text.ts';
import { blockIndexAt } from '../block-groups.ts';
import { blockAt } from '../drawn/draw.ts';
import { paint } from '../paint.ts';
import type { TextRange } from '../text-range.ts';
import type { PassageActs } from '../use-passage-acts.ts';
import { atCentre, rectOfRange, settle } from '../reveal.ts';
import { wholeSentences } from '../whole-sentences.ts';
import { type Edge, withEdgeDragged, withEdgeMoved } from './range-edges.ts';
import { RangeBar } from './RangeBar.tsx';
import { RangeHandle } from './RangeHandle.tsx';
import './range.css';

interface Parts {
  readonly root: RefObject<HTMLElement | null>;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly blocks: readonly Block[];
  readonly text: string;
  readonly acts: PassageActs;
}

export interface RangeEditing {
  /** Above the text; null while no range is changed. */
  readonly bar: ReactNode;
  /** Over the text, within what is scrolled. */
  readonly handles: ReactNode;
  readonly begin: (passage: PassageUse) => void;
}

const EDGES: readonly Edge[] = ['start', 'end'];
const WORDS_TOLD = 40;

/** Changing the range of a passage that was made before, with the pointer or the keys. */
export function useRangeEditing({ root, scroller, blocks, text, acts }: Parts): RangeEditing {
  const [edited, setEdited] = useState<{ readonly passage: PassageUse; readonly range: TextRange } | null>(
    null,
  );
  const range = edited?.range ?? null;

  useEffect(() => {
    const element = root.current;
    if (!element || !range) return undefined;
    paint(element, blocks, 'ibid-edited', [range]);
    return () => paint(element, blocks, 'ibid-edited', []);
  }, [root, blocks, range]);

  const passage = edited?.passage.id ?? null;
  useEffect(() => {
    if (passage !== null) scroller.current?.querySelector<HTMLElement>('[data-edge="end"]')?.focus();
  }, [passage, scroller]);

  const begin = (one: PassageUse) => {
    const { start, end } = one.position;
    setEdited({ passage: one, range: { start, end } });
    if (root.current && scroller.current)
      bringIntoView(root.current, scroller.current, blocks, { start, end });
  };
  if (!edited) return { bar: null, handles: null, begin };
  const change = (next: TextRange) => setEdited({ ...edited, range: next });
  const leave = () => {
    setEdited(null);
    if (root.current) blockAt(root.current, edited.range.start)?.focus({ preventScroll: true });
  };
  const keep = () => {
    const { start, end } = edited.passage.position;
    if (edited.range.start !== start || edited.range.end !== end)
      acts.changeRange(edited.passage, edited.range);
    leave();
  };
  const press = (own: Edge) => (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return;
    if (event.key === 'Enter') keep();
    else if (event.key === 'Escape') leave();
    else {
      const edge = event.shiftKey ? OTHER[own] : own;
      const step = stepOf(event.key, isRightToLeft(blocks, edited.range[edge]));
      if (step === null) return;
      change(withEdgeMoved(blocks, edited.range, edge, step, event.ctrlKey ? 'sentence' : 'word'));
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return {
    bar: (
      <RangeBar
        before={text.slice(edited.passage.position.start, edited.passage.position.end)}
        now={text.slice(edited.range.start, edited.range.end)}
        notes={edited.passage.notes.length}
        onWholeSentences={() => change(wholeSentences(blocks, edited.range))}
        onKeep={keep}
        onLeave={leave}
      />
    ),
    handles: EDGES.map((edge) => (
      <RangeHandle
        key={edge}
        root={root}
        scroller={scroller}
        edge={edge}
        offset={edited.range[edge]}
        length={text.length}
        words={wordsAt(text, edited.range, edge)}
        onDrag={(moved, offset) => change(withEdgeDragged(text, edited.range, moved, offset))}
        onKeyDown={press(edge)}
      />
    )),
    begin,
  };
}

const OTHER: Readonly<Record<Edge, Edge>> = { start: 'end', end: 'start' };

/** Left and Right go where they point, whichever way the text is read. */
function stepOf(key: string, rightToLeft: boolean): 1 | -1 | null {
  if (key === 'ArrowDown') return 1;
  if (key === 'ArrowUp') return -1;
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null;
  return (key === 'ArrowRight') === rightToLeft ? -1 : 1;
}

function isRightToLeft(blocks: readonly Block[], offset: number): boolean {
  return blocks[blockIndexAt(blocks, offset)]?.direction === 'rtl';
}

function bringIntoView(
  root: HTMLElement,
  scroller: HTMLElement,
  blocks: readonly Block[],
  range: TextRange,
): void {
  const rect = rectOfRange(root, blocks, range);
  const view = scroller.getBoundingClientRect();
  if (rect && rect.top >= view.top && rect.bottom <= view.bottom) return;
  settle(scroller, () => rectOfRange(root, blocks, range), atCentre);
}

/** The words just inside the edge. */
function wordsAt(text: string, { start, end }: TextRange, edge: Edge): string {
  return edge === 'start'
    ? text.slice(start, Math.min(end, start + WORDS_TOLD))
    : text.slice(Math.max(start, end - WORDS_TOLD), end);
}
