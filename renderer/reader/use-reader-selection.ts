import { type RefObject, useEffect, useState } from 'react';
import type { Anchor } from './AnchoredCard.tsx';
import { canonicalRange, type TextRange } from './text-range.ts';

export interface ReaderSelection {
  readonly range: TextRange;
  readonly anchor: Anchor;
}

/** Of the handles that the platform gives a finger nothing is heard but that the selection has changed. */
const FINGER_RESTS_MS = 300;

/**
 * The words selected in the text as a canonical range; null when there are none, or when they are being
 * dragged over still. `text` is the canonical text.
 */
export function useReaderSelection(
  root: RefObject<HTMLElement | null>,
  text: string,
): ReaderSelection | null {
  const [selected, setSelected] = useState<ReaderSelection | null>(null);
  useEffect(() => {
    let dragging = false;
    let touched = false;
    let resting = 0;
    const read = () => {
      if (dragging) return;
      const next = root.current && readSelection(root.current, text);
      setSelected((former) => (isSame(former?.range, next?.range) ? former : next));
    };
    const change = () => {
      clearTimeout(resting);
      if (touched) resting = window.setTimeout(read, FINGER_RESTS_MS);
      else read();
    };
    const press = (event: PointerEvent) => {
      touched = event.pointerType === 'touch';
      dragging =
        !touched &&
        event.button === 0 &&
        event.target instanceof Node &&
        root.current?.contains(event.target) === true;
    };
    const release = () => {
      dragging = false;
      // The selection is changed only after the pointer's events.
      setTimeout(change);
    };
    document.addEventListener('selectionchange', change);
    document.addEventListener('pointerdown', press);
    document.addEventListener('pointerup', release);
    document.addEventListener('pointercancel', release);
    return () => {
      clearTimeout(resting);
      document.removeEventListener('selectionchange', change);
      document.removeEventListener('pointerdown', press);
      document.removeEventListener('pointerup', release);
      document.removeEventListener('pointercancel', release);
    };
  }, [root, text]);
  return selected;
}

/** What is selected in the text at this moment; null when nothing is. */
export function readSelection(root: HTMLElement, text: string): ReaderSelection | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  if (!root.contains(selection.anchorNode)) return null;
  const kept = clipped(selection.getRangeAt(0), root);
  const found = canonicalRange(root, kept, text);
  if (!found) return null;
  return { range: found, anchor: { rect: () => visibleRect(kept, root), within: root } };
}

/** What of the range is in the text: a selection that began there may be dragged out of it. */
function clipped(range: Range, root: Element): Range {
  const kept = range.cloneRange();
  if (!root.contains(range.startContainer)) kept.setStart(root, 0);
  if (!root.contains(range.endContainer)) kept.setEnd(root, root.childNodes.length);
  return kept;
}

/** The part of the range that is on the screen: a long selection's toolbar stays in sight. */
function visibleRect(range: Range, root: Element): DOMRect {
  const rect = range.getBoundingClientRect();
  const view = root.getBoundingClientRect();
  const top = Math.min(Math.max(rect.top, view.top), view.bottom);
  const bottom = Math.min(Math.max(rect.bottom, view.top), view.bottom);
  return new DOMRect(rect.left, top, rect.width, Math.max(bottom - top, 0));
}

function isSame(a: TextRange | undefined, b: TextRange | undefined): boolean {
  return a?.start === b?.start && a?.end === b?.end;
}
