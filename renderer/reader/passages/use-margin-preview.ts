import { type RefObject, useEffect, useState } from 'react';

const OPEN_AFTER_MS = 140;

/** The mark in the margin that is pointed at or has the keyboard's focus; null for none. */
export function useMarginPreview(root: RefObject<HTMLElement | null>): HTMLElement | null {
  const [mark, setMark] = useState<HTMLElement | null>(null);
  useEffect(() => {
    const text = root.current;
    if (!text) return undefined;
    let timer = 0;
    const enter = ({ target, buttons }: PointerEvent) => {
      const found = markOf(target);
      if (!found || buttons !== 0) return;
      clearTimeout(timer);
      timer = window.setTimeout(() => setMark(found), OPEN_AFTER_MS);
    };
    const focus = ({ target }: FocusEvent) => {
      const found = markOf(target);
      if (found?.matches(':focus-visible')) setMark(found);
    };
    const leave = ({ target }: Event) => {
      if (!markOf(target)) return;
      clearTimeout(timer);
      setMark(null);
    };
    const end = () => {
      clearTimeout(timer);
      setMark(null);
    };
    text.addEventListener('pointerover', enter);
    text.addEventListener('pointerout', leave);
    text.addEventListener('focusin', focus);
    text.addEventListener('focusout', leave);
    text.addEventListener('click', end);
    document.addEventListener('scroll', end, true);
    return () => {
      clearTimeout(timer);
      text.removeEventListener('pointerover', enter);
      text.removeEventListener('pointerout', leave);
      text.removeEventListener('focusin', focus);
      text.removeEventListener('focusout', leave);
      text.removeEventListener('click', end);
      document.removeEventListener('scroll', end, true);
    };
  }, [root]);
  return mark;
}

function markOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-margin]') : null;
}
