import { $isCodeNode } from '@lexical/code-core';
import {
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  type LexicalEditor,
  mergeRegister,
} from 'lexical';
import { useEffect, useState } from 'react';
import { selectedPlace } from './extensions/link/selected-place.ts';

export interface SelectedRange {
  /** Another one for every other selection. */
  readonly name: string;
  /** The part of it that is in sight. */
  readonly rect: () => DOMRect;
  /** What the text scrolls in. */
  readonly scroller: HTMLElement;
}

/** A selection that grows key by key is not followed with every one of them. */
const REST_MS = 180;

/** Marks what is shown beside the selection. */
export const TOOLBAR = 'data-selection-toolbar';

/** Words that are selected in the text, once the selection rests; null for none, and in code, which has no formats. */
export function useSelectedRange(editor: LexicalEditor): SelectedRange | null {
  const [selected, setSelected] = useState<SelectedRange | null>(null);
  useEffect(() => {
    let isPressed = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      const name = editor.read('latest', $selectionName);
      if (name === null) setSelected(null);
      else if (!isPressed)
        timer = setTimeout(() => {
          // While its own buttons have the focus the selection is not the text's any more, but stays as it was.
          const isInUse = Boolean(document.activeElement?.closest(`[${TOOLBAR}]`));
          setSelected((former) => (isInUse ? former && { ...former, name } : rangeOf(editor, name)));
        }, REST_MS);
    };
    const press = () => {
      isPressed = true;
    };
    const release = () => {
      if (!isPressed) return;
      isPressed = false;
      look();
    };
    document.addEventListener('pointerup', release);
    document.addEventListener('pointercancel', release);
    const stop = mergeRegister(
      editor.registerUpdateListener(look),
      editor.registerRootListener((root, former) => {
        former?.removeEventListener('pointerdown', press);
        root?.addEventListener('pointerdown', press);
      }),
    );
    return () => {
      stop();
      clearTimeout(timer);
      editor.getRootElement()?.removeEventListener('pointerdown', press);
      document.removeEventListener('pointerup', release);
      document.removeEventListener('pointercancel', release);
    };
  }, [editor]);
  return selected;
}

function $selectionName(): string | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return null;
  if (selection.getTextContent().trim() === '') return null;
  const { anchor, focus } = selection;
  if ($findMatchingParent(anchor.getNode(), $isCodeNode) !== null) return null;
  return `${anchor.key} ${anchor.offset} ${focus.key} ${focus.offset}`;
}

/** Null where the selection is not the window's own: a note that is not written in keeps one. */
function rangeOf(editor: LexicalEditor, name: string): SelectedRange | null {
  const root = editor.getRootElement();
  const { rect, range } = selectedPlace(root);
  if (root === null || range === null || range.collapsed || !root.contains(document.activeElement))
    return null;
  const scroller = scrollerOf(root);
  return { name, rect: () => visible(rect(), scroller), scroller };
}

function visible(rect: DOMRect, scroller: HTMLElement): DOMRect {
  const view = scroller.getBoundingClientRect();
  const top = Math.min(Math.max(rect.top, view.top), view.bottom);
  const bottom = Math.min(Math.max(rect.bottom, view.top), view.bottom);
  return new DOMRect(rect.left, top, rect.width, bottom - top);
}

function scrollerOf(element: HTMLElement): HTMLElement {
  let parent = element.parentElement;
  while (parent !== null && !/auto|scroll/.test(getComputedStyle(parent).overflowY))
    parent = parent.parentElement;
  return parent ?? document.documentElement;
}
