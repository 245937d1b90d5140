import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

const OPEN_AFTER_MS = 140;
const CLOSE_AFTER_MS = 220;

/**
 * Which marker's note is being previewed: the one under the pointer or with the keyboard's focus. Closing waits
 * a moment, so that the pointer can move onto the preview. https://www.w3.org/TR/WCAG22/#content-on-hover-or-focus
 */
export function useNotePreview(root: RefObject<HTMLElement | null>) {
  const [marker, setMarker] = useState<HTMLElement | null>(null);
  const timer = useRef(0);

  const close = useCallback(() => {
    clearTimeout(timer.current);
    setMarker(null);
  }, []);
  const show = useCallback((found: HTMLElement) => {
    clearTimeout(timer.current);
    setMarker(found);
  }, []);
  const closeSoon = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setMarker(null), CLOSE_AFTER_MS);
  }, []);
  const keepOpen = useCallback(() => clearTimeout(timer.current), []);

  useEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    const enter = (event: PointerEvent) => {
      const found = markerOf(event.target);
      if (!found || event.buttons !== 0) return;
      clearTimeout(timer.current);
      timer.current = window.setTimeout(() => setMarker(found), OPEN_AFTER_MS);
    };
    const leave = (event: PointerEvent) => {
      if (markerOf(event.target)) closeSoon();
    };
    const focus = (event: FocusEvent) => {
      const found = markerOf(event.target);
      if (found?.matches(':focus-visible')) show(found);
    };
    const blur = (event: FocusEvent) => {
      if (markerOf(event.target)) closeSoon();
    };
    element.addEventListener('pointerover', enter);
    element.addEventListener('pointerout', leave);
    element.addEventListener('focusin', focus);
    element.addEventListener('focusout', blur);
    return () => {
      clearTimeout(timer.current);
      element.removeEventListener('pointerover', enter);
      element.removeEventListener('pointerout', leave);
      element.removeEventListener('focusin', focus);
      element.removeEventListener('focusout', blur);
    };
  }, [root, show, closeSoon]);

  // A marker scrolled away from under the pointer does not always hear that the pointer is gone.
  useEffect(() => {
    if (!marker) return undefined;
    const scrolled = ({ target }: Event) => {
      if (target instanceof Node && target.contains(marker) && marker !== document.activeElement) close();
    };
    document.addEventListener('scroll', scrolled, true);
    return () => document.removeEventListener('scroll', scrolled, true);
  }, [marker, close]);

  return { marker, show, close, closeSoon, keepOpen };
}

function markerOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-note]') : null;
}
