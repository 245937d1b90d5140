import { type RefObject, useEffect } from 'react';
import { createKeyboardReading, makeStop } from './keyboard-reading.ts';
import { paintRanges } from './paint.ts';

/** Lets the keyboard walk over and select in the text. The block last walked to is the text's one stop for Tab. */
export function useKeyboardReading(
  root: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
) {
  useEffect(() => {
    const text = root.current;
    const view = scroller.current;
    if (!text || !view) return undefined;
    const reading = createKeyboardReading({
      root: text,
      scroller: view,
      onCaret: (range) => paintRanges('ibid-caret', range ? [range] : []),
    });
    const press = (event: KeyboardEvent) => {
      if (reading.press(event)) event.preventDefault();
    };
    const focus = (event: FocusEvent) => {
      if (event.target instanceof HTMLElement && event.target.hasAttribute('data-start'))
        makeStop(text, event.target);
    };
    const reset = () => reading.reset();
    const first = text.querySelector<HTMLElement>('[data-start]');
    if (first) makeStop(text, first);
    view.addEventListener('keydown', press);
    text.addEventListener('focusin', focus);
    text.addEventListener('pointerdown', reset);
    return () => {
      reading.reset();
      view.removeEventListener('keydown', press);
      text.removeEventListener('focusin', focus);
      text.removeEventListener('pointerdown', reset);
    };
  }, [root, scroller]);
}
