import { type ReactNode, type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Block } from '#shared/model/text.ts';
import { useCommand } from '../bridge/commands.tsx';
import { createCaret } from './caret/caret.ts';
import { CaretMark } from './caret/CaretMark.tsx';
import type { CaretPlace } from './caret/selection-focus.ts';
import { DRAWN } from './drawn/draw.ts';
import { createKeyboardReading, type KeyboardReading, makeStop } from './keyboard-reading.ts';
import { topRow } from './reveal.ts';
import { canonicalOffset, selectRange } from './text-range.ts';
import { readSelection } from './use-reader-selection.ts';
import { sentenceAt, wholeSentences } from './whole-sentences.ts';

interface OpenText {
  readonly root: RefObject<HTMLElement | null>;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly blocks: readonly Block[];
  readonly text: string;
  readonly announce: (words: string) => void;
}

/**
 * Lets the keyboard walk over and select in the text. The block last walked to is the text's one stop for Tab. Answers the
 * caret, to be drawn over the text within what is scrolled.
 */
export function useKeyboardReading({ root, scroller, blocks, text, announce }: OpenText): ReactNode {
  const [caret, setCaret] = useState<CaretPlace | null>(null);
  const reading = useRef<KeyboardReading | null>(null);
  const say = useEffectEvent(announce);
  const selectSentences = useEffectEvent(() => {
    if (!root.current) return;
    const range = readSelection(root.current, text)?.range;
    const sentence = range ? wholeSentences(blocks, range) : sentenceAt(blocks, caretOffset(root.current));
    if (sentence) selectRange(root.current, sentence);
  });

  useCommand('caret-mode', () => {
    const view = scroller.current;
    const inUse = document.activeElement?.closest<HTMLElement>('[data-start]');
    const block = inUse ?? (view && topRow(view)?.querySelector<HTMLElement>('[data-start]'));
    if (!block) return;
    block.focus({ preventScroll: true });
    reading.current?.toggleCaret(block);
  });

  useEffect(() => {
    const element = root.current;
    const view = scroller.current;
    if (!element || !view) return undefined;
    const made = createCaret({
      root: element,
      scroller: view,
      text,
      say: (words) => say(words),
      onPlace: (place, block) => {
        setCaret(place);
        if (!block || block.contains(document.activeElement)) return;
        makeStop(element, block);
        block.focus({ preventScroll: true });
      },
    });
    const keys = createKeyboardReading({
      root: element,
      scroller: view,
      caret: made,
      onSentences: () => selectSentences(),
    });
    reading.current = keys;
    const press = (event: KeyboardEvent) => {
      if (keys.press(event)) event.preventDefault();
    };
    const focus = (event: FocusEvent) => {
      if (event.target instanceof HTMLElement && event.target.hasAttribute('data-start'))
        makeStop(element, event.target);
    };
    // The block that was the stop goes when its leaf does.
    const keepStop = () => {
      if (element.querySelector('[data-start][tabindex="0"]')) return;
      const first = element.querySelector<HTMLElement>('[data-start]');
      if (first) makeStop(element, first);
    };
    keepStop();
    element.addEventListener(DRAWN, keepStop);
    view.addEventListener('keydown', press);
    element.addEventListener('focusin', focus);
    element.addEventListener('pointerdown', keys.reset);
    document.addEventListener('selectionchange', made.follow);
    return () => {
      made.leave();
      reading.current = null;
      element.removeEventListener(DRAWN, keepStop);
      view.removeEventListener('keydown', press);
      element.removeEventListener('focusin', focus);
      element.removeEventListener('pointerdown', keys.reset);
      document.removeEventListener('selectionchange', made.follow);
    };
  }, [root, scroller, text]);

  return caret && <CaretMark root={root} scroller={scroller} place={caret} />;
}

/** Canonical offset of the far end of the selection; 0 where there is none. */
function caretOffset(root: HTMLElement): number {
  const selection = document.getSelection();
  if (!selection?.focusNode) return 0;
  return canonicalOffset(root, selection.focusNode, selection.focusOffset, 'start') ?? 0;
}
