import { type RefObject, useEffect, useEffectEvent } from 'react';
import type { Anchor } from './AnchoredCard.tsx';
import { NO_NOTE, noteOfMarker } from './note-markers.ts';
import { canonicalOffset } from './text-range.ts';

interface TextClicks {
  readonly onMarker: (ordinal: number) => void;
  /** The way from a note to the one that names the work it means. */
  readonly onAntecedent: (ordinal: number) => void;
  readonly onBackLink: (markerStart: number) => void;
  readonly onAddress: (address: string) => void;
  /** A mark in the margin, with the ids of its passages. */
  readonly onMargin: (ids: readonly string[], button: HTMLElement) => void;
  /** A click on plain words, at a canonical offset. */
  readonly onText: (offset: number, anchor: Anchor) => void;
}

/** Answers clicks for the whole text in one place, so that thousands of blocks need no listeners. */
export function useTextClicks(root: RefObject<HTMLElement | null>, clicks: TextClicks): void {
  const answer = useEffectEvent((event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    const marker = target?.closest('[data-note]');
    const back = target?.closest('[data-marker]');
    const antecedent = target?.closest('[data-antecedent]');
    const margin = target?.closest<HTMLElement>('[data-margin]');
    const link = target?.closest('[data-address]');
    if (marker ?? back ?? antecedent ?? link) event.preventDefault();
    if (marker) {
      const ordinal = noteOfMarker(marker);
      if (ordinal !== NO_NOTE) clicks.onMarker(ordinal);
    } else if (back) clicks.onBackLink(Number(back.getAttribute('data-marker')));
    else if (antecedent) clicks.onAntecedent(Number(antecedent.getAttribute('data-antecedent')));
    else if (margin) clicks.onMargin((margin.dataset['margin'] ?? '').split(' '), margin);
    else if (link) clicks.onAddress(link.getAttribute('data-address') ?? '');
    else if (root.current && document.getSelection()?.isCollapsed !== false) {
      const place = placeUnder(root.current, event);
      if (place) clicks.onText(place.offset, place.anchor);
    }
  });

  useEffect(() => {
    const text = root.current;
    if (!text) return undefined;
    const click = (event: MouseEvent) => {
      if (event.button === 0) answer(event);
    };
    text.addEventListener('click', click);
    text.addEventListener('auxclick', refuse);
    return () => {
      text.removeEventListener('click', click);
      text.removeEventListener('auxclick', refuse);
    };
  }, [root]);
}

/** A middle click would open a link in a window of its own. */
function refuse(event: Event): void {
  if (event.target instanceof Element && event.target.closest('a')) event.preventDefault();
}

function placeUnder(root: HTMLElement, event: MouseEvent): { offset: number; anchor: Anchor } | null {
  const caret = document.caretPositionFromPoint(event.clientX, event.clientY);
  const holder = event.target instanceof Element ? event.target.closest('[data-start]') : null;
  if (!caret || !holder?.contains(caret.offsetNode)) return null;
  const offset = canonicalOffset(root, caret.offsetNode, caret.offset, 'start');
  const spot = document.createRange();
  spot.setStart(caret.offsetNode, caret.offset);
  return offset === null
    ? null
    : { offset, anchor: { rect: () => spot.getBoundingClientRect(), within: holder } };
}
